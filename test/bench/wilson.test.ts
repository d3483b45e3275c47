import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../bench/accuracy/wilson.js';

describe('wilsonInterval', () => {
  // Published values: Newcombe (1998), method 3, and the closed forms z²/(n+z²) and n/(n+z²) at the ends.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i lies in [%f, %f]', (correct, total, low, high) => {
    const interval = wilsonInterval(correct, total);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('says nothing about nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
