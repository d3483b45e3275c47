import type { ChecklistItem, ElementResult, ElementState } from '../../src/model/checklist.js';
import type { Stance } from '../../src/model/outline.js';
import { elementIds, labelledRequirements } from '../../bench/accuracy/elements.js';
import type { Engine } from '../../bench/accuracy/prediction.js';
import { labelOf, type Sample } from '../../bench/accuracy/sample.js';
import { verdictOf } from '../../bench/accuracy/verdict.js';

export type States = Readonly<Record<string, ElementState>>;

export function makeSample(id: string, labels: States, more: Partial<Sample> = {}): Sample {
  return {
    id,
    part: 'passages',
    kind: 'law-enforcement',
    text: `Text of ${id}.\nSecond line.`,
    labels,
    either: new Set(),
    lines: {},
    trap: '',
    ...more,
  };
}

/** The whole checklist that an engine would give for these states; elements not named are absent. */
export function makeChecklist(
  states: States,
  change: (element: ElementResult) => void = () => {},
): ChecklistItem[] {
  return labelledRequirements.map((requirement) => {
    const elements = elementIds(requirement).map((id, index) => {
      const element = makeElement(requirement.elements[index] ?? '', states[id] ?? 'absent');
      change(element);
      return element;
    });
    return {
      id: requirement.id,
      key: requirement.id,
      title: requirement.id,
      level: requirement.level,
      verdict: verdictOf(
        elements.map(({ state }) => state),
        requirement.needs,
      ),
      elements,
      message: '',
      citations: [],
      remedy: '',
    };
  });
}

const reason = { frame: 'made-up', slots: {}, force: 'duty', cue: 'shall', exception: '', open: [] };

function makeElement(key: string, state: ElementState): ElementResult {
  const evidence = state === 'absent' ? [] : [makeEvidence(state, 1)];
  const place = { line: 2, column: 1, endLine: 2, section: [] };
  const nearest =
    state === 'absent' ? { quote: 'Second line.', why: 'names no actor', reason, ...place } : null;
  return { key, state, asks: key, evidence, nearest, review: false };
}

export function makeEvidence(stance: Stance, line: number): ElementResult['evidence'][number] {
  return { quote: `Quote at ${line}.`, line, column: 1, endLine: line, section: [], stance, reason };
}

/** Answers by id; texts that are not named are found silent. */
export function scriptedEngine(answers: Readonly<Record<string, States>>): Engine {
  return ({ id }) => ({ checklist: makeChecklist(answers[id] ?? {}), kind: 'law-enforcement' });
}

/** Gives back the labels: the engine that nobody has. */
export const perfectEngine: Engine = (sample) => ({
  checklist: makeChecklist(sample.labels).map((item) => ({
    ...item,
    elements: item.elements.map((element) =>
      quoteLabelledLines(sample, `${item.id}.${element.key}`, element),
    ),
  })),
  kind: sample.kind,
});

function quoteLabelledLines(sample: Sample, id: string, element: ElementResult): ElementResult {
  const range = sample.lines[id];
  const label = labelOf(sample, id);
  if (range === undefined || label === 'absent') return element;
  return { ...element, evidence: [makeEvidence(label, range[0])] };
}
