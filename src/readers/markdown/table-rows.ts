import type { Table, TableRow } from 'mdast';
import type { Cell } from '../../model/document.js';
import { cleanText, separateInert } from '../clean-text.js';
import { countWords, hasVerb, isQuestion } from '../heading-shape.js';
import { append, type TracedText, untraced } from '../traced-text.js';
import { flatten } from './flatten.js';
import type { WalkState } from './walk-state.js';

interface Row {
  cells: TracedText[];
  struck: TracedText[];
  comments: TracedText[];
}

/** Adds a row for each row of the body, and for the header where it says something itself. */
export function addTable(table: Table, state: WalkState): void {
  const leadIn = /:$/.test(state.list.textOf(state.before)) ? state.before : undefined;
  const [header, ...body] = table.children.map((row) => readRow(row, state));
  if (header === undefined) return;
  const headers = header.cells.map((cell) => cell.text);
  if (body.length === 0 || speaks(headers, body)) addRow(state, header, [], leadIn);
  else addInert(state, header);
  for (const row of body) addRow(state, row, headers, leadIn);
  state.reset();
}

/** A header that holds a sentence, or the first of a list of terms and values (`| Renewal | Automatic, July 1 |`). */
function speaks(headers: readonly string[], body: readonly Row[]): boolean {
  if (headers.some((text) => countWords(text) > 6 && hasVerb(text) && !isQuestion(text))) return true;
  return (
    headers.length === 2 && body.length < 4 && /[\d;,]|^(?:no|none|not|never|yes)\b/i.test(headers[1] ?? '')
  );
}

function readRow(row: TableRow, state: WalkState): Row {
  const read: Row = { cells: [], struck: [], comments: [] };
  for (const cell of row.children) {
    const { live, struck, comments } = separateInert(flatten(cell.children, state));
    read.cells.push(cleanText(live));
    read.struck.push(...struck);
    read.comments.push(...comments);
  }
  return read;
}

export function addRow(
  state: Pick<WalkState, 'list'>,
  row: Row,
  headers: readonly string[],
  leadIn?: number,
): void {
  const { text, cells } = joinCells(row.cells, headers);
  if (text.text !== '') state.list.add('row', text, { cells, leadIn });
  addInert(state, row);
}

function addInert(state: Pick<WalkState, 'list'>, row: Row): void {
  for (const part of row.struck) state.list.add('row', cleanText(part), { inert: 'struck' });
  for (const part of row.comments) state.list.add('row', cleanText(part), { inert: 'comment' });
}

/** The text of a row and where its cells stand in it. Empty cells take no words and no bar. */
export function joinCells(
  parts: readonly TracedText[],
  headers: readonly string[],
): { text: TracedText; cells: Cell[] } {
  const text: TracedText = { text: '', at: [], mark: [] };
  const cells = parts.map((part, index) => {
    if (part.text !== '' && text.text !== '') append(text, untraced(' | '));
    const start = text.text.length;
    append(text, part);
    return { start, end: text.text.length, header: headers[index] ?? '' };
  });
  return { text, cells };
}
