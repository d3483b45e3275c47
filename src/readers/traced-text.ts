/**
 * Text that remembers where each of its characters stood. Readers cut, join and mend text freely and still know the
 * place of every word. All indexes count UTF-16 units.
 */
import type { SourceRun } from '../model/document.js';

export interface TracedText {
  text: string;
  /** For each unit of `text` its offset in the file, or -1 for what a reader put in. */
  at: number[];
  /** For each unit of `text` a set of `Mark` bits. */
  mark: number[];
}

export const Mark = { emphasis: 1, struck: 2, comment: 4, strong: 8 } as const;

/** Replaces `[start, end)` of a text by words that have no place in the file. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

export const nothing: TracedText = { text: '', at: [], mark: [] };

/** The text of a whole file, each unit at its own place. */
export function traceSource(source: string): TracedText {
  return { text: source, at: indexes(source.length), mark: zeros(source.length) };
}

/** Words that a reader puts in: a blank for a line break, a bar between cells. */
export function untraced(text: string): TracedText {
  return { text, at: new Array<number>(text.length).fill(-1), mark: zeros(text.length) };
}

export function slice(traced: TracedText, start: number, end = traced.text.length): TracedText {
  return {
    text: traced.text.slice(start, end),
    at: traced.at.slice(start, end),
    mark: traced.mark.slice(start, end),
  };
}

export function join(parts: readonly TracedText[], separator = ''): TracedText {
  const joined: TracedText = { text: '', at: [], mark: [] };
  parts.forEach((part, index) => {
    if (index > 0 && separator !== '') append(joined, untraced(separator));
    append(joined, part);
  });
  return joined;
}

/** Adds `more` to the end of `traced`, in place. */
export function append(traced: TracedText, more: TracedText): void {
  traced.text += more.text;
  for (let i = 0; i < more.text.length; i++) {
    traced.at.push(more.at[i] ?? -1);
    traced.mark.push(more.mark[i] ?? 0);
  }
}

/** @param edits in order and not overlapping */
export function applyEdits(traced: TracedText, edits: readonly Edit[]): TracedText {
  if (edits.length === 0) return traced;
  const parts: TracedText[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(slice(traced, from, edit.start), untraced(edit.insert));
    from = edit.end;
  }
  parts.push(slice(traced, from));
  return join(parts);
}

/** Applies the edits that `edit` returns for each match of a global expression. */
export function editMatches(
  traced: TracedText,
  expression: RegExp,
  edit: (match: RegExpExecArray) => Edit[],
): TracedText {
  const edits: Edit[] = [];
  for (const match of traced.text.matchAll(expression)) edits.push(...edit(match));
  return applyEdits(traced, edits);
}

/** Cuts at line ends. The line ends themselves are dropped. */
export function splitLines(traced: TracedText): TracedText[] {
  const lines: TracedText[] = [];
  let from = 0;
  for (const match of traced.text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(slice(traced, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(slice(traced, from));
  return lines;
}

export function trim(traced: TracedText): TracedText {
  const start = traced.text.length - traced.text.trimStart().length;
  const end = traced.text.trimEnd().length;
  return start === 0 && end === traced.text.length ? traced : slice(traced, start, Math.max(start, end));
}

/** Where the text stands unbroken in `source`. Units that differ there (a decoded `&amp;`) belong to no run. */
export function runsOf(traced: TracedText, source: string): SourceRun[] {
  const runs: SourceRun[] = [];
  let open: SourceRun | undefined;
  for (let i = 0; i < traced.text.length; i++) {
    const at = traced.at[i] ?? -1;
    if (at < 0 || source[at] !== traced.text[i]) open = undefined;
    else if (open !== undefined && open.source + open.length === at) open.length++;
    else {
      open = { text: i, source: at, length: 1 };
      runs.push(open);
    }
  }
  return runs;
}

function indexes(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
