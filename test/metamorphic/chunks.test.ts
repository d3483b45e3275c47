import { expect, it } from 'vitest';
import { chunksOf, joinChunks, mapChunks } from './chunks.js';

const TEXT = [
  '---\nkind: x\n\nlong: y\n---',
  '# Title',
  'Prose of\ntwo lines.',
  '- an item',
  '| a |\n|---|\n| b |',
  '> quoted',
  '<!-- a\n\ncomment -->',
  '```\ncode\n\nmore\n```',
  'End.\n',
].join('\n\n');

it('tells what stands between blank lines', () => {
  expect(chunksOf(TEXT).map(({ kind }) => kind)).toEqual([
    'other',
    'heading',
    'prose',
    'list',
    'table',
    'other',
    'other',
    'other',
    'prose',
  ]);
});

it('is the text again', () => {
  expect(joinChunks(chunksOf(TEXT))).toBe(TEXT);
});

it('rewrites chunks of the kinds asked for', () => {
  expect(mapChunks('# A\n\nb\n\n- c', ['heading', 'list'], (text) => `${text}!`)).toBe('# A!\n\nb\n\n- c!');
});
