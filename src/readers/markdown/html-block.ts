import type { Html } from 'mdast';
import { append, Mark, slice, splitLines, type TracedText, untraced } from '../traced-text.js';
import { cleanText, separateInert } from '../clean-text.js';
import { addPassage } from './passage.js';
import { addRow } from './table-rows.js';
import type { WalkState } from './walk-state.js';

const TOKEN = /<!--([\s\S]*?)(?:-->|$)|<\/?([a-z][a-z0-9]*)\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/gi;
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** Adds the words of raw HTML: comments under their mark, table rows as rows, the rest as paragraphs. */
export function addHtml(node: Html, state: WalkState): void {
  const start = node.position?.start.offset ?? 0;
  const raw = slice(state.source, start, node.position?.end.offset ?? start);
  const text = readTokens(raw, state);
  for (const line of splitLines(text)) {
    if (line.text.includes('\t')) addCells(state, line);
    else addPassage(state, line, { kind: 'paragraph', mayBeHeading: true });
  }
}

/** Line ends where a paragraph or row ends, tabs where a cell ends; the source's own line ends are blanks. */
function readTokens(raw: TracedText, state: WalkState): TracedText {
  const text: TracedText = { text: '', at: [], mark: [] };
  let from = 0;
  for (const match of raw.text.matchAll(TOKEN)) {
    append(text, plainWords(raw, from, match.index, state));
    from = match.index + match[0].length;
    append(text, readToken(raw, match, state));
  }
  append(text, plainWords(raw, from, raw.text.length, state));
  return text;
}

function plainWords(raw: TracedText, start: number, end: number, state: WalkState): TracedText {
  const words = slice(raw, start, end);
  words.text = words.text.replace(/\s/g, ' ');
  if (state.struck) words.mark.fill(Mark.struck);
  return words;
}

function readToken(raw: TracedText, match: RegExpExecArray, state: WalkState): TracedText {
  const tag = (match[2] ?? '').toLowerCase();
  const closes = match[0].startsWith('</');
  if (match[1] !== undefined) {
    const comment = slice(raw, match.index + 4, match.index + 4 + match[1].length);
    comment.text = comment.text.replace(/\s/g, ' ');
    comment.mark.fill(Mark.comment);
    return comment;
  }
  if (match[0].startsWith('&')) return untraced(ENTITIES[match[0].toLowerCase()] ?? ' ');
  if (/^(?:del|s|strike)$/.test(tag)) state.struck = !closes;
  if (/^(?:td|th)$/.test(tag) && closes) return untraced('\t');
  return untraced(/^(?:p|div|br|li|tr|h[1-6]|table|ul|ol|section|details|summary)$/.test(tag) ? '\n' : '');
}

function addCells(state: WalkState, line: TracedText): void {
  const cells: TracedText[] = [];
  const struck: TracedText[] = [];
  let from = 0;
  for (const match of line.text.matchAll(/\t|$/g)) {
    const parts = separateInert(slice(line, from, match.index));
    const cell = cleanText(parts.live);
    if (match[0] !== '' || cell.text !== '') cells.push(cell);
    struck.push(...parts.struck);
    from = match.index + 1;
  }
  addRow(state, { cells, struck, comments: [] }, []);
}
