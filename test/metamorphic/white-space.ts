import { mapChunks } from './chunks.js';

/** A blank between words. Beside a mark of Markdown a blank may mean something. */
const BETWEEN_WORDS = /(?<=\p{L}[,;]?) (?=\p{L})/gu;

/** Two blanks where one stood. */
export const doubleBlanks = (text: string): string => text.replace(BETWEEN_WORDS, '  ');

/** Blanks that do not break the line, as word processors put them. */
export const nonBreakingBlanks = (text: string): string => text.replace(BETWEEN_WORDS, '\u00a0');

export const carriageReturns = (text: string): string => text.replaceAll('\n', '\r\n');

/** Paragraphs of prose on lines of at most 60 units where words allow it. */
export const hardWrap = (text: string): string => mapChunks(text, ['prose', 'list'], wrapParagraph);

const WIDTH = 60;
/** A line that begins so would not continue its paragraph. */
const BEGINS_SOMETHING = /^(?:[-+*>#|=~<`:]|\d+[.)])/;

function wrapParagraph(text: string): string {
  const lines = text.split('\n');
  if (lines.length > 1 && /^\s*(?:[-*+•]|\(?\w{1,4}[.)])\s/.test(text)) return text;
  // A page mark is no sentence.
  if (!/\p{Ll}["”’)*]*[.,;:]/u.test(text)) return text;
  // Words that a line end has cut would be cut inside of a line.
  if (/\p{L}-$/mu.test(text) || /\bpage \d+ of \d/i.test(text)) return text;
  // Lines that end early are titles, addresses or entries of a list, and stay.
  if (lines.slice(0, -1).some((line) => line.length < WIDTH || /(?: {2}|\\)$/.test(line))) return text;
  if (lines.slice(1).some((line) => /^\s*(?:\(?\w{1,4}[.)]|\*\*|\d+\.\d)/.test(line))) return text;
  const indent = ' '.repeat(/^\s*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(text)?.[0].length ?? 0);
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const fits = line === '' || line.length + 1 + word.length <= WIDTH || BEGINS_SOMETHING.test(word);
    if (!fits) wrapped.push(line);
    line = fits && line !== '' ? `${line} ${word}` : word;
  }
  const [before = '', after = ''] = [/^\s*/, /\s*$/].map((blanks) => blanks.exec(text)?.[0]);
  return before + [...wrapped, line].join(`\n${indent}`) + after;
}
