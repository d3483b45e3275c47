import { describe, expect, it } from 'vitest';
import { placeWords, shorten } from '../../src/reporters/text/quote.js';

describe('shortening a quote', () => {
  it('leaves a short one alone', () => {
    expect(shorten('as it is', 8)).toBe('as it is');
  });

  it('cuts between words', () => {
    expect(shorten('one two three four', 10)).toBe('one two …');
  });

  it('cuts at a word that ends at the limit', () => {
    expect(shorten('one two three', 7)).toBe('one two …');
  });

  it('keeps the deciding words in sight', () => {
    const text = `${'before '.repeat(30)}shall not decide ${'after '.repeat(30)}`.trim();
    const short = shorten(text, 60, 'shall not decide');
    expect(short).toMatch(/^… before .*shall not decide.* after …$/);
    expect(short.length).toBeLessThanOrEqual(64);
  });

  it('does not cut a word of many letters within a character', () => {
    expect(shorten('😀'.repeat(20), 7)).toBe('😀😀😀 …');
  });
});

describe('naming a place', () => {
  it('names one line or a range', () => {
    expect(placeWords({ line: 4, endLine: 4 })).toBe('line 4');
    expect(placeWords({ line: 4, endLine: 6 })).toBe('lines 4–6');
  });
});
