import type { Block, Document, Place, Span } from '../model/document.js';

/** Offsets at which lines start, by document. Documents are never changed once read. */
const lineStarts = new WeakMap<Document, number[]>();

/**
 * Where a stretch of block text stands in the file.
 * @param span counts in the block's text; of words that a reader put in, the nearest written ones give the place
 */
export function placeOf(document: Document, block: Block, span: Span): Place {
  const { start, end } = sourceSpanOf(block, span);
  const starts = lineStartsOf(document);
  const from = positionOf(starts, start);
  const to = positionOf(starts, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The same stretch as offsets in `Document.source`. A block without a run (all put in) stands at 0. */
export function sourceSpanOf(block: Block, span: Span): Span {
  const inside = block.runs.filter((run) => run.text < span.end && run.text + run.length > span.start);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return nearestSpan(block, span.start);
  const start = first.source + Math.max(0, span.start - first.text);
  const end = last.source + Math.min(last.length, span.end - last.text);
  // Runs of a row or a rejoined sentence may stand in another order than the file's.
  return start <= end ? { start, end } : { start: first.source, end: first.source + first.length };
}

function nearestSpan(block: Block, index: number): Span {
  const before = block.runs.findLast((run) => run.text + run.length <= index);
  const offset = before === undefined ? (block.runs[0]?.source ?? 0) : before.source + before.length;
  return { start: offset, end: offset };
}

/** Line and column, from 1, of an offset in a text. */
export function positionIn(source: string, offset: number): { line: number; column: number } {
  return positionOf(findLineStarts(source), offset);
}

function lineStartsOf(document: Document): number[] {
  const known = lineStarts.get(document);
  if (known !== undefined) return known;
  const found = findLineStarts(document.source);
  lineStarts.set(document, found);
  return found;
}

function findLineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
