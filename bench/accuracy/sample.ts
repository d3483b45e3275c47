import type { ElementState } from '../../src/model/checklist.js';
import type { ProviderKind } from '../../src/model/outline.js';

export const setNames = ['agreements', 'passages', 'wording'] as const;
export type SetName = (typeof setNames)[number];

/** What is scored apart: each set, and the wording set in its two parts. */
export const partNames = ['agreements', 'passages', 'wording.tuning', 'wording.heldOut'] as const;
export type PartName = (typeof partNames)[number];

/** First and last line, from 1, both inclusive. */
export type LineRange = readonly [first: number, last: number];

/** One labelled text: a whole agreement or a passage. */
export interface Sample {
  /** Path in the corpus for agreements, id for passages. Unique in its set. */
  id: string;
  part: PartName;
  kind: ProviderKind;
  text: string;
  /** State by element id; an element that is not listed is absent. */
  labels: Readonly<Record<string, ElementState>>;
  /** Elements of which the guide allows two readings: never scored. */
  either: ReadonlySet<string>;
  /** Lines of the deciding words by element id: agreements only. */
  lines: Readonly<Record<string, LineRange>>;
  /** What a look-alike pretends to be, '' where the passage is none. */
  trap: string;
}

export function labelOf(sample: Sample, element: string): ElementState {
  return sample.labels[element] ?? 'absent';
}
