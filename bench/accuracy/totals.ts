import type { Level } from '../../src/model/policy.js';
import { labelledRequirements } from './elements.js';
import type { ElementCount, Score, StateCount, VerdictCount } from './score.js';

/** Sums over all 31 elements. `both` is micro over stated and denied, the right state being required. */
export interface ElementTotals extends ElementCount {
  both: StateCount;
}

export function totalElements(score: Score): ElementTotals {
  const counts = Object.values(score.elements);
  const stated = sumStates(counts.map((count) => count.stated));
  const denied = sumStates(counts.map((count) => count.denied));
  return {
    stated,
    denied,
    both: sumStates([stated, denied]),
    scored: counts.reduce((sum, count) => sum + count.scored, 0),
    review: counts.reduce((sum, count) => sum + count.review, 0),
  };
}

function sumStates(counts: readonly StateCount[]): StateCount {
  const sum = { labelled: 0, predicted: 0, correct: 0 };
  for (const count of counts) {
    sum.labelled += count.labelled;
    sum.predicted += count.predicted;
    sum.correct += count.correct;
  }
  return sum;
}

export function totalVerdicts(score: Score, levels: readonly Level[]): VerdictCount {
  const sum = { scored: 0, correct: 0, silent: 0, falsePasses: 0, falseFails: 0 };
  for (const { id, level } of labelledRequirements) {
    const count = score.requirements[id];
    if (count === undefined || !levels.includes(level)) continue;
    sum.scored += count.scored;
    sum.correct += count.correct;
    sum.silent += count.silent;
    sum.falsePasses += count.falsePasses;
    sum.falseFails += count.falseFails;
  }
  return sum;
}

/** Null where there is nothing to divide by: no figure is better than a flattering 1. */
export function ratio(correct: number, total: number): number | null {
  return total === 0 ? null : correct / total;
}

/** Verdict accuracy without the requirements on which both labels and engine are silent. */
export function spokenAccuracy(count: VerdictCount): { correct: number; total: number } {
  return { correct: count.correct - count.silent, total: count.scored - count.silent };
}
