import { type Edit, editMatches, type TracedText } from '../traced-text.js';

/** A strike within one paragraph; three tildes are a fence. */
const STRIKE = /(?<!~)~~(?!~)((?:(?!\n[ \t]*\n)[^~])+)~~(?!~)/g;

/** Mends what export from Word, Pandoc or HTML left behind, before the text is parsed. Places are kept. */
export function mendExport(traced: TracedText): TracedText {
  let mended = editMatches(traced, /<!--[\s\S]*?-->/g, (match) => commentEdits(match, traced.text));
  mended = editMatches(mended, /\[\]\{[^}\n]*\}/g, remove);
  mended = editMatches(mended, /\[([^[\]\n]*)\](\{[.#][^}\n]*\})/g, unwrapSpan);
  mended = editMatches(mended, / ?\{[#.][^}\n]*\}/g, remove);
  mended = editMatches(mended, STRIKE, strikeAsTag);
  mended = editMatches(
    mended,
    /<\/?(?:ins|u|b|i|em|strong|span|font|mark|small|sup|sub|center|a)(?:\s[^<>\n]*)?>/gi,
    remove,
  );
  mended = editMatches(mended, /(<\/?)(?:p|div)(?:\s[^<>\n]*)?>/gi, (match) =>
    paragraphTag(match, mended.text),
  );
  mended = editMatches(mended, /<br\s*\/?>/gi, (match) => lineBreak(match, mended.text));
  mended = editMatches(mended, /^([ \t]*)([•●▪■◦‣·o])(\t|(?<!o) +)(?=\S)/gm, bullet);
  return editMatches(mended, /^.*(?<!\S)(?:\p{Lu} ){3,}\p{Lu}(?![^\s:.]).*$/gmu, closeLetters);
}

function remove(match: RegExpExecArray): Edit[] {
  return [{ start: match.index, end: match.index + match[0].length, insert: '' }];
}

/** Keeps a comment in one piece where the parser would end it: at a blank line, or when words follow on its line. */
function commentEdits(match: RegExpExecArray, text: string): Edit[] {
  const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
  const end = match.index + match[0].length;
  if (/\S/.test(text.slice(lineStart, match.index))) {
    return [...match[0].matchAll(/\s*\n\s*/g)].map((gap) => {
      const start = match.index + gap.index;
      return { start, end: start + gap[0].length, insert: ' ' };
    });
  }
  return /^[ \t]*\S/.test(text.slice(end)) ? [{ start: end, end, insert: '\n' }] : [];
}

/** Tags strike wherever they stand; tildes fail before a dash or a bracket (`2023~~–2024~~`). */
function strikeAsTag(match: RegExpExecArray): Edit[] {
  const end = match.index + match[0].length;
  return [
    { start: match.index, end: match.index + 2, insert: '<del>' },
    { start: end - 2, end, insert: '</del>' },
  ];
}

/** `[June 1]{.mark}` keeps the words alone. */
function unwrapSpan(match: RegExpExecArray): Edit[] {
  const inner = match.index + 1;
  const close = inner + (match[1] ?? '').length;
  return [
    { start: match.index, end: inner, insert: '' },
    { start: close, end: match.index + match[0].length, insert: '' },
  ];
}

function paragraphTag(match: RegExpExecArray, text: string): Edit[] {
  const end = match.index + match[0].length;
  return [{ start: match.index, end, insert: inTable(text, match.index) ? ' ' : '\n\n' }];
}

function lineBreak(match: RegExpExecArray, text: string): Edit[] {
  const end = match.index + match[0].length;
  return [{ start: match.index, end, insert: inTable(text, match.index) ? ' ' : '\n' }];
}

/** Whether the offset stands in a line of a table, where a line end would end the row. */
function inTable(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return /^\s*\|/.test(line) || /<\/?t[dhr]\b/i.test(line);
}

/** Word's bullets as Markdown's; its second level is `o` and a tab. */
function bullet(match: RegExpExecArray): Edit[] {
  const start = match.index + (match[1] ?? '').length;
  const nested = match[2] === 'o' || match[2] === '◦';
  return [{ start, end: match.index + match[0].length, insert: nested ? '  - ' : '- ' }];
}

/** `T R A I N I N G   P L A N` are two words. */
function closeLetters(match: RegExpExecArray): Edit[] {
  return [...match[0].matchAll(/(?<=(?<!\S)\p{Lu}) (?=\p{Lu}(?![^\s:.]))/gu)].map((blank) => {
    const start = match.index + blank.index;
    return { start, end: start + 1, insert: '' };
  });
}
