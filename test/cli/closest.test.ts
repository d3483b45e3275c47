import { describe, expect, it } from 'vitest';
import { closest } from '../../src/cli/closest.js';

describe('closest', () => {
  it.each([
    ['jsno', 'json'],
    ['TEXT', 'text'],
    ['txt', 'text'],
    ['xml', undefined],
    ['', undefined],
  ])('of %j is %j', (word, expected) => {
    expect(closest(word, ['text', 'json'])).toBe(expected);
  });
});
