import { describe, expect, it } from 'vitest';
import { readBlock, readWords } from '../../src/evidence/readings.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { lexicon } from './camera-engine.js';

/** Readings of each block as their words, those that are lent by other blocks in [brackets]. */
function readingsOf(text: string): string[] {
  const document = readMarkdown(text);
  return document.blocks.flatMap((_, index) =>
    readBlock(document, index, { lexicon, mend: undefined }).map(({ tokens }) =>
      tokens
        .map(({ word, own }) => (own ? word : `[${word}]`))
        .join(' ')
        .replaceAll('] [', ' '),
    ),
  );
}

describe('readings', () => {
  it.each([
    [
      'of a paragraph are its sentences',
      'Officers attend. Guards help.',
      ['officers attend .', 'guards help .'],
    ],
    [
      'of an item stand under its lead-in',
      'The officer shall:\n\n- attend games;\n- help.',
      ['the officer shall :', '[the officer shall :] attend games ;', '[the officer shall :] help .'],
    ],
    [
      'of an item are lent only the last sentence of the lead-in',
      'Guards help. The officer shall:\n\n- attend.',
      ['guards help .', 'the officer shall :', '[the officer shall :] attend .'],
    ],
    [
      'of an item: its first sentence alone is led in',
      'The officer shall:\n\n- attend. Guards help.',
      ['the officer shall :', '[the officer shall :] attend .', 'guards help .'],
    ],
    [
      'of an item in an item stand under both',
      'The officer shall:\n\n- tell:\n  - teachers',
      ['the officer shall :', '[the officer shall :] tell :', '[the officer shall : tell :] teachers'],
    ],
    [
      'of a row are the row and its cells under header and first cell',
      '| Who | Duty |\n|---|---|\n| Guards | Help. Attend. |',
      [
        '[who :] guards [; duty :] help . attend . [;]',
        '[duty –] guards [:] help .',
        '[duty –] guards [:] attend .',
      ],
    ],
    [
      'of a row leave empty cells out',
      '| Who | Duty | When |\n|---|---|---|\n| Guards | | daily |',
      ['[who :] guards [; when :] daily [;]', '[when –] guards [:] daily'],
    ],
  ])('%s', (_, text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it('of an item lend no words that are struck', () => {
    expect(readingsOf('~~The officer shall:~~\n\n- attend games')).toContain('attend games');
  });

  it('tell a row that is read across its cells from a cell', () => {
    const document = readMarkdown('| Who | Duty |\n|---|---|\n| Guards | Help. |');
    expect(readBlock(document, 0, { lexicon, mend: undefined }).map(({ across }) => across)).toEqual([
      'cells',
      'nothing',
    ]);
  });

  it('of a block that there is not are none', () => {
    expect(readBlock(readMarkdown('One.'), 7, { lexicon, mend: undefined })).toEqual([]);
  });

  it('place their own words in the text of the block', () => {
    const document = readMarkdown(
      'First. The officer’s duties:\n\n| Who | Duty |\n|---|---|\n| Guards | Help now. |',
    );
    document.blocks.forEach((block, index) => {
      for (const { tokens, span } of readBlock(document, index, { lexicon, mend: undefined }))
        for (const { word, start, end, own } of tokens.filter((token) => token.own)) {
          expect(block.text.slice(start, end).toLowerCase().replace(/’s$/, '')).toBe(word);
          expect(own && start >= span.start && end <= span.end).toBe(true);
        }
    });
  });

  it('find word groups and cues over the seam of lead-in and item', () => {
    const document = readMarkdown('The officer shall not:\n\n- attend');
    const item = readBlock(document, 1, { lexicon, mend: undefined })[0];
    expect(item?.hits.get('staff')).toEqual([{ from: 1, to: 2 }]);
    expect(item?.cues.map(({ kind }) => kind)).toEqual(['duty', 'negation']);
  });

  it('of words alone belong to no block', () => {
    expect(readWords('Duties of officers', { lexicon, mend: undefined })).toMatchObject({
      block: -1,
      span: { start: 0, end: 18 },
    });
  });
});
