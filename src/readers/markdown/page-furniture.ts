import { join, splitLines, type TracedText, trim, untraced } from '../traced-text.js';
import { countWords, hasVerb } from '../heading-shape.js';

const PAGE_OF = /(?:\bpage|\bpg\.?|\bp\.)\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}\s*$/i;
const PAGE_ALONE = /(?:^|\s{2,}|[/—–|-]\s*|\d\s+)(?:page|pg\.?|p\.)\s*\d{1,3}\s*$/i;
const PAGE_BEHIND = /(?:^|\s{2,})\d{1,3}\s*\|\s*page\s*$/i;
const COUNT = /(?:^|\s{3,})\d{1,3} of \d{1,3}\s*$/;
const NUMBER = /^\s*[-–—]\s*\d{1,3}\s*[-–—]\s*$/;
const PAGE_FIRST = /^page\s*\d{1,3}\s*of\s*\d{1,3}(?=\s{2,}|\s*$)/i;
const STAMP = /^(?:DocuSign\s+Envelope\s+ID:\s*[0-9A-F-]+|Laserfiche\s+WebLink)$/;
/** A page mark at the end of a line of text, far to the right. */
const TRAILING = /\s{4,}(?:page\s*\d{1,3}(?:\s*of\s*\d{1,3})?)\s*$/i;
/** Words after which no sentence ends. */
export const UNFINISHED =
  /(?:[,(—–-]|\b(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|nor|each|any|its|their|this|that|shall|will|must|may|not|be|is|are|as|which|who|than|upon))$/i;

/** Drops running heads, feet and page numbers, and closes the sentences that they cut. */
export function dropPageFurniture(traced: TracedText): TracedText {
  const lines = splitLines(traced);
  if (!lines.some((line) => isFurniture(line.text) || TRAILING.test(line.text))) return traced;
  const kept: TracedText[] = [];
  let cut = false;
  for (const line of lines) {
    if (isFurniture(line.text)) {
      cut = true;
      continue;
    }
    if (cut && line.text.trim() !== '') {
      closeCut(kept, line.text);
      cut = false;
    }
    kept.push(withoutTrailingMark(line));
  }
  return join(kept, '\n');
}

/** Takes back the blank lines around a page mark when the sentence before it goes on after it. */
function closeCut(kept: TracedText[], next: string): void {
  const last = kept.findLastIndex((line) => line.text.trim() !== '');
  const before = kept[last]?.text.trimEnd() ?? '';
  const goesOn = /^\s*\p{Ll}/u.test(next) && !/^\s*(?:[a-z]|[ivx]+)[.)]\s/.test(next);
  if (before === '' || /[.:;?!]["”’)]*$/.test(before) || !(goesOn || UNFINISHED.test(before))) return;
  kept.length = last + 1;
}

function withoutTrailingMark(line: TracedText): TracedText {
  const found = TRAILING.exec(line.text);
  if (found === null) return line;
  return trimEndAt(line, found.index);
}

function trimEndAt(line: TracedText, end: number): TracedText {
  return { text: line.text.slice(0, end), at: line.at.slice(0, end), mark: line.mark.slice(0, end) };
}

export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 160 || /^[|>#]/.test(text)) return false;
  if (NUMBER.test(text) || STAMP.test(text)) return true;
  const mark = [PAGE_OF, PAGE_FIRST, PAGE_ALONE, PAGE_BEHIND, COUNT].find((form) => form.test(text));
  if (mark === undefined) return false;
  const rest = text.replace(mark, '').trim();
  return countWords(rest) <= 14 && !hasVerb(rest) && !/[a-z]{2,}[.;]$/.test(rest) && !/^\p{Ll}/u.test(rest);
}

/** Drops the line numbers of pleading paper where all lines of a paragraph (two or more) carry them in order. */
export function dropLineNumbers(traced: TracedText): TracedText {
  const lines = splitLines(traced);
  if (!lines.some((line) => lineNumber(line.text) !== undefined)) return traced;
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && lines[end]?.text.trim() !== '') end++;
    if (end - start >= 2 && areNumbered(lines.slice(start, end))) {
      for (let i = start; i < end; i++) lines[i] = withoutNumber(lines[i] ?? untraced(''));
    }
    start = Math.max(end, start) + 1;
  }
  return join(lines, '\n');
}

function lineNumber(line: string): number | undefined {
  const found = /^\s{0,6}(\d{1,3})(?:\s*\||\s)\s*\S/.exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
}

function areNumbered(lines: readonly TracedText[]): boolean {
  const first = lineNumber(lines[0]?.text ?? '');
  return first !== undefined && lines.every((line, index) => lineNumber(line.text) === first + index);
}

function withoutNumber(line: TracedText): TracedText {
  const length = /^\s*\d{1,3}\s*\|?\s*/.exec(line.text)?.[0].length ?? 0;
  return trim({ text: line.text.slice(length), at: line.at.slice(length), mark: line.mark.slice(length) });
}
