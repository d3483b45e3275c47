import { describe, expect, it } from 'vitest';
import type { Sample } from '../../bench/accuracy/sample.js';
import { countSlices, type SliceCounts } from '../../bench/accuracy/slices.js';

const sample = (text: string, denied: boolean): Sample => ({
  id: 'x',
  part: 'passages',
  kind: 'law-enforcement',
  text,
  labels: denied ? { 'D.1.review': 'denied' } : {},
  either: new Set(),
  lines: {},
  trap: '',
});
const slicesOf = (text: string, denied: boolean, got: 'denied' | 'absent'): SliceCounts => {
  const counts: SliceCounts = {};
  countSlices(counts, sample(text, denied), 'D.1.review', got);
  return counts;
};

describe('slices of denials', () => {
  it.each([
    ['It renews automatically each year.', 'renewal of itself'],
    ['No review is required.', 'not required'],
    ['Renewal is in the sole discretion of the Chief.', 'sole discretion'],
    ['Notwithstanding Section 4 it continues.', 'exception from afar'],
    ['Reviewed, except when the Chief objects.', 'exception in the sentence'],
    ['Nobody need not review it.', 'double negation'],
    ['It may lapse.', 'permission where a ban is asked'],
  ])('%s', (text, slice) => {
    expect(slicesOf(text, true, 'denied')[slice]).toEqual({ labelled: 1, predicted: 1, correct: 1 });
    expect(slicesOf(text, true, 'absent')[slice]).toEqual({ labelled: 1, predicted: 0, correct: 0 });
    expect(slicesOf(text, false, 'denied')[slice]).toEqual({ labelled: 0, predicted: 1, correct: 0 });
    expect(slicesOf(text, false, 'absent')).toEqual({});
  });
});
