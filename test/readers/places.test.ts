import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { placeOf, readDocument } from '../../src/readers/index.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';

const agreements = new URL('../corpora/agreements/', import.meta.url);

/** Every run is verbatim and in order, every span lies within its text, every lead-in and place is real. */
function expectSound(document: Document): void {
  document.blocks.forEach((block, index) => {
    let end = 0;
    for (const run of block.runs) {
      expect(run.text).toBeGreaterThanOrEqual(end);
      end = run.text + run.length;
      expect(block.text.slice(run.text, end)).toBe(
        document.source.slice(run.source, run.source + run.length),
      );
    }
    expect(end).toBeLessThanOrEqual(block.text.length);
    expect(block.text.trim()).not.toBe('');
    for (const cell of block.cells ?? []) expect(cell.end).toBeLessThanOrEqual(block.text.length);
    if (block.leadIn !== undefined) expect(block.leadIn).toBeLessThan(index);
    expect(placeOf(document, block, { start: 0, end: block.text.length }).line).toBeGreaterThan(0);
  });
}

describe('agreements', () => {
  test.each(readdirSync(agreements))('%s', (name) => {
    const source = readFileSync(new URL(name, agreements), 'utf8');
    const document = readDocument(source, name);
    expectSound(document);
    const traced = document.blocks.flatMap(({ runs }) => runs).reduce((sum, run) => sum + run.length, 0);
    const letters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(traced / letters).toBeGreaterThan(0.95);
  });

  test.each(readdirSync(agreements))('%s reads alike with the newlines of Windows', (name) => {
    const source = readFileSync(new URL(name, agreements), 'utf8');
    const texts = (text: string) => readDocument(text, name).blocks.map((block) => block.text);
    expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(texts(source));
  });
});

const piece = fc.constantFrom(
  ...[
    'The SRO shall',
    ' not ',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '1. ',
    '(a) ',
    '4.2 ',
    '**Scope.** ',
    '**',
    '*',
    '~~',
    '`',
  ],
  ...[
    '&nbsp;',
    '&amp;',
    '\\*',
    '| a | b |\n|---|---|\n| c | d |\n',
    '<!-- ',
    ' -->',
    '<ins>',
    '<del>',
    '</del>',
    '> ',
  ],
  ...[
    '# ',
    'impo-\nsition',
    '[^1]',
    '[^1]: ',
    '☐ ',
    '☒ ',
    'Page 3 of 6',
    '```\n',
    '    ',
    '\u00a0',
    '\u00ad',
    'key: ',
    '🙂',
  ],
);

test('runs are verbatim whatever the Markdown', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectSound(readMarkdown(pieces.join('')))),
    { numRuns: 400 },
  );
});
