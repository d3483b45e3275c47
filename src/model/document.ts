/**
 * A document as every reader delivers it: blocks in reading order, each with its place in the file.
 * All values are plain and serialisable; offsets count UTF-16 code units from 0, lines and columns from 1.
 */

/** A half-open range `[start, end)`. What it counts in (block text, source) is said where it is used. */
export interface Span {
  start: number;
  end: number;
}

/** A place in the file as the user sees it. `endColumn` is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/**
 * What the block is in its document. A heading is a topic and never evidence. A `field` is a short value under
 * a key (`file_with: principal`), which reads like the cell of a table.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'footnote' | 'quote' | 'field';

/** Why words on the page bind nobody. Blocks so marked stay in the document: the report may point at them. */
export type InertReason =
  | 'struck'
  | 'comment'
  | 'code'
  | 'front-matter'
  | 'unchecked'
  | 'placeholder'
  | 'drafting-note'
  | 'recital'
  | 'quoted-law'
  | 'not-binding';

/**
 * One stretch of block text that stands unbroken in the source: `length` units from `text` in the block's
 * text correspond to those from `source` in the file's text. Text between runs was put in by the reader
 * (a blank for a line break, ` | ` between cells) and has no place of its own.
 */
export interface SourceRun {
  text: number;
  source: number;
  length: number;
}

/** One cell of a table row. Spans count in the row's text. */
export interface Cell extends Span {
  /** Text of the column's header cell, '' where the column has none. */
  header: string;
}

export interface Block {
  kind: BlockKind;
  /** Words as a person reads them: markup, list label and struck words removed, white space collapsed. */
  text: string;
  runs: SourceRun[];
  /** Headings above, outermost first, as a person reads them. A heading's own text is not in its trail. */
  section: string[];
  /** Index in `Document.blocks` of the block that this one continues: the lead-in of a list item. */
  leadIn?: number;
  /** The label that numbers the block in the document: `4.2`, `(a)`, `1.`. */
  label?: string;
  /** For headings: depth from 1. */
  depth?: number;
  /** For rows: their cells in order, the row's own header (first) cell included. */
  cells?: Cell[];
  inert?: InertReason;
}

/** Something a reviewer should look at that is no finding. */
export interface Warning {
  code: string;
  message: string;
  line?: number;
}

export type DocumentFormat = 'markdown' | 'yaml';

export interface Document {
  format: DocumentFormat;
  /** The decoded file. Source offsets of runs count in it. */
  source: string;
  blocks: Block[];
  /** Scalars of the front matter, or of the top level of a YAML draft, by key: title, kind, parties. Never evidence. */
  meta: Record<string, string>;
  warnings: Warning[];
}
