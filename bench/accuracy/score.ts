import type { ElementResult, ElementState, Verdict } from '../../src/model/checklist.js';
import type { Stance } from '../../src/model/outline.js';
import { elementIds, type LabelledRequirement, labelledElements, labelledRequirements } from './elements.js';
import { type Engine, type Prediction, predict, stateIn, unknownElements, verdictIn } from './prediction.js';
import { type LineRange, labelOf, type PartName, partNames, type Sample } from './sample.js';
import { countSlices, type SliceCounts } from './slices.js';
import { verdictOf } from './verdict.js';

/** Precision is correct / predicted, recall is correct / labelled. */
export interface StateCount {
  labelled: number;
  predicted: number;
  correct: number;
}

export interface ElementCount extends Record<Stance, StateCount> {
  scored: number;
  review: number;
}

export interface VerdictCount {
  scored: number;
  correct: number;
  /** Of `correct`: nothing labelled and nothing found. Easy in a passage, and therefore told apart. */
  silent: number;
  /** Predicted met where the labels do not say met. */
  falsePasses: number;
  /** Labelled met where the prediction does not say met. */
  falseFails: number;
}

export interface ElementError {
  sample: Sample;
  element: string;
  expected: ElementState;
  got: ElementState;
  result: ElementResult | undefined;
}

export interface VerdictError {
  sample: Sample;
  requirement: string;
  expected: Verdict;
  got: Verdict;
}

export interface Share {
  correct: number;
  total: number;
}

export interface Score {
  samples: number;
  elements: Record<string, ElementCount>;
  requirements: Record<string, VerdictCount>;
  /** Of the elements rightly found stated or denied: those whose evidence overlaps the labelled lines. */
  evidence: Share;
  /** Denials by the way in which they are worded. */
  slices: SliceCounts;
  kind: Share;
  milliseconds: number;
  elementErrors: ElementError[];
  verdictErrors: VerdictError[];
  failures: { id: string; message: string }[];
  unknown: string[];
}

export type Scores = Partial<Record<PartName, Score>>;

/** Runs the engine over every sample, part by part. Parts without samples have no score. */
export function scoreSamples(samples: readonly Sample[], engine: Engine): Scores {
  const scores: Scores = {};
  for (const part of partNames) {
    const chosen = samples.filter((sample) => sample.part === part);
    if (chosen.length > 0) scores[part] = scorePart(chosen, engine);
  }
  return scores;
}

function scorePart(samples: readonly Sample[], engine: Engine): Score {
  const score = emptyScore(samples.length);
  for (const sample of samples) {
    const start = performance.now();
    const prediction = predict(sample, engine);
    score.milliseconds += performance.now() - start;
    if (prediction.failure !== '') score.failures.push({ id: sample.id, message: prediction.failure });
    for (const id of unknownElements(prediction)) if (!score.unknown.includes(id)) score.unknown.push(id);
    countKind(score, sample, prediction);
    for (const element of labelledElements) countElement(score, sample, element, prediction);
    for (const requirement of labelledRequirements) countVerdict(score, sample, requirement, prediction);
  }
  return score;
}

function emptyScore(samples: number): Score {
  const stateCount = (): StateCount => ({ labelled: 0, predicted: 0, correct: 0 });
  const elementCount = (): ElementCount => ({
    stated: stateCount(),
    denied: stateCount(),
    scored: 0,
    review: 0,
  });
  return {
    samples,
    elements: Object.fromEntries(labelledElements.map((id) => [id, elementCount()])),
    requirements: Object.fromEntries(
      labelledRequirements.map(({ id }) => [
        id,
        { scored: 0, correct: 0, silent: 0, falsePasses: 0, falseFails: 0 },
      ]),
    ),
    evidence: { correct: 0, total: 0 },
    slices: {},
    kind: { correct: 0, total: 0 },
    milliseconds: 0,
    elementErrors: [],
    verdictErrors: [],
    failures: [],
    unknown: [],
  };
}

function countKind(score: Score, sample: Sample, prediction: Prediction): void {
  if (sample.part !== 'agreements') return;
  score.kind.total += 1;
  if (prediction.kind === sample.kind) score.kind.correct += 1;
}

function countElement(score: Score, sample: Sample, element: string, prediction: Prediction): void {
  const count = score.elements[element];
  if (count === undefined || sample.either.has(element)) return;
  const expected = labelOf(sample, element);
  const got = stateIn(prediction, element);
  const result = prediction.elements.get(element);
  count.scored += 1;
  countSlices(score.slices, sample, element, got);
  if (result?.review) count.review += 1;
  if (expected !== 'absent') count[expected].labelled += 1;
  if (got !== 'absent') count[got].predicted += 1;
  if (expected !== got) {
    score.elementErrors.push({ sample, element, expected, got, result });
  } else if (got !== 'absent') {
    count[got].correct += 1;
    countEvidence(score, result, got, sample.lines[element]);
  }
}

function countEvidence(
  score: Score,
  result: ElementResult | undefined,
  stance: Stance,
  lines: LineRange | undefined,
): void {
  if (lines === undefined) return;
  const [first, last] = lines;
  score.evidence.total += 1;
  // Words of the other stance do not explain the state, wherever they stand.
  const hit = result?.evidence.some(
    (evidence) => evidence.stance === stance && evidence.line <= last && evidence.endLine >= first,
  );
  if (hit) score.evidence.correct += 1;
}

function countVerdict(
  score: Score,
  sample: Sample,
  requirement: LabelledRequirement,
  prediction: Prediction,
): void {
  const count = score.requirements[requirement.id];
  const ids = elementIds(requirement);
  if (count === undefined || ids.some((id) => sample.either.has(id))) return;
  const states = ids.map((id) => labelOf(sample, id));
  const expected = verdictOf(states, requirement.needs);
  const got = verdictIn(prediction, requirement.id);
  count.scored += 1;
  if (got === 'met' && expected !== 'met') count.falsePasses += 1;
  if (expected === 'met' && got !== 'met') count.falseFails += 1;
  if (expected === got) {
    count.correct += 1;
    if (got === 'missing') count.silent += 1;
  } else {
    score.verdictErrors.push({ sample, requirement: requirement.id, expected, got });
  }
}
