import { expect, it } from 'vitest';
import { carriageReturns, doubleBlanks, hardWrap, nonBreakingBlanks } from './white-space.js';

it('doubles the blanks between words and no others', () => {
  expect(doubleBlanks('- The SRO, too, may ask.\n| a b | c |')).toBe(
    '- The  SRO,  too,  may  ask.\n| a  b | c |',
  );
});

it('puts non-breaking blanks between words', () => {
  expect(nonBreakingBlanks('## 1. The term')).toBe('## 1. The\u00a0term');
});

it('ends lines as on Windows', () => {
  expect(carriageReturns('a\n\nb\n')).toBe('a\r\n\r\nb\r\n');
});

it('wraps paragraphs of prose', () => {
  const text = 'The chief and the superintendent decide together, after an interview, whom they hire.';
  expect(hardWrap(`# ${text}\n\n${text}\n`)).toBe(
    `# ${text}\n\nThe chief and the superintendent decide together, after an\ninterview, whom they hire.\n`,
  );
});

it('indents the lines of a wrapped item and leaves lists, titles and page marks', () => {
  const item = `1. ${'word '.repeat(12)}and more, here.`;
  expect(hardWrap(item)).toBe(`1. ${'word '.repeat(11).trim()}\n   word and more, here.`);
  for (const text of ['- one thing, and\n- another', 'CITY OF ELM\nAND\nELM SCHOOLS', 'X '.repeat(40)])
    expect(hardWrap(text)).toBe(text);
});

it('does not wrap before what would begin something of its own', () => {
  const text = `${'word '.repeat(11)}aaaa, - 12. more words.`;
  expect(hardWrap(text)).toBe(`${'word '.repeat(11)}aaaa, - 12.\nmore words.`);
});
