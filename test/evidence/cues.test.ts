import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/evidence/cues.js';
import { readWords } from '../../src/evidence/readings.js';
import type { Hit } from '../../src/policy/lexicon.js';
import { lexicon } from './camera-engine.js';

const cuesIn = (text: string): string[] => {
  const { cues, tokens } = readWords(text, { lexicon, mend: undefined });
  return cues.map(({ kind, from, to }) => {
    const words = tokens.slice(from, to).map(({ word }) => word);
    return `${kind}: ${words.join(' ')}`;
  });
};

describe('cues of a sentence', () => {
  it.each([
    ['The officer shall attend and may not leave.', ['duty: shall', 'permission: may', 'negation: not']],
    ['No officer attends.', ['negation: no']],
    ['Document no. 12 applies.', []],
    ['Case no: open.', []],
    ['The answer is no.', ['ban-after: no']],
    ['No. The officer attends.', ['ban-after: no']],
  ])('%s', (text, cues) => {
    expect(cuesIn(text)).toEqual(cues);
  });
});

describe('cues among hits of word groups', () => {
  const words = 'a b no c d .'.split(' ');
  const find = (hits: Record<string, [from: number, to: number]>, text = words): string[] =>
    findCues(
      new Map(Object.entries(hits).map(([kind, [from, to]]) => [`cue.${kind}`, [{ from, to } as Hit]])),
      text,
    ).map(({ kind }) => kind);

  it('stand in the order of the words', () => {
    expect(find({ duty: [3, 4], negation: [0, 1], ban: [1, 2] })).toEqual(['negation', 'ban', 'duty']);
  });

  it('are the longer of two that overlap', () => {
    expect(find({ negation: [0, 1], exemption: [0, 2] })).toEqual(['exemption']);
  });

  it('are, of two as long, the one that takes away', () => {
    expect(find({ duty: [0, 1], ban: [0, 1] })).toEqual(['ban']);
  });

  it('are, of two as long, the one that fits its place', () => {
    expect(find({ ban: [0, 1], 'ban-after': [0, 1] })).toEqual(['ban']);
    expect(find({ ban: [4, 5], 'ban-after': [4, 5] })).toEqual(['ban-after']);
    expect(find({ ban: [5, 6], 'ban-after': [5, 6] })).toEqual(['ban-after']);
  });

  it('let in nothing positive over a negation', () => {
    expect(find({ permission: [1, 4] })).toEqual([]);
    expect(find({ ban: [1, 4] })).toEqual(['ban']);
    expect(find({ permission: [0, 2] })).toEqual(['permission']);
  });

  it('end the voice of the law at a comma, a modal or "and"', () => {
    expect(find({ 'law-says': [0, 3] }, ['law', 'and', 'says'])).toEqual([]);
    expect(find({ 'law-says': [0, 2] }, ['law', 'says', 'and'])).toEqual(['law-says']);
    expect(find({ 'exhibit-says': [0, 3] }, ['plan', 'and', 'says'])).toEqual(['exhibit-says']);
  });

  it('leave number signs', () => {
    expect(find({ negation: [1, 2] }, ['x', 'no', '.', '12'])).toEqual([]);
    expect(find({ negation: [1, 2] }, ['x', 'no', '.', 'guard'])).toEqual(['negation']);
    expect(find({ negation: [1, 2] }, ['badge', 'no', ':'])).toEqual([]);
    expect(find({ negation: [1, 2] }, ['badge', 'no'])).toEqual([]);
    expect(find({ negation: [1, 2] }, ['badge', 'no', 'guard'])).toEqual(['negation']);
    expect(find({ negation: [1, 2] }, ['guard', 'no', ':'])).toEqual(['negation']);
    expect(find({ negation: [1, 3] }, ['badge', 'no', 'x', ':'])).toEqual(['negation']);
    expect(find({ negation: [1, 2] }, ['badge', 'not', ':'])).toEqual(['negation']);
  });
});
