import type { Block, Document, Span } from '../model/document.js';
import type { Lexicon } from '../policy/lexicon.js';
import { splitClauses } from './clauses.js';
import { findCues } from './cues.js';
import type { Mend } from './mend-scan.js';
import type { Reading, ReadToken } from './reading.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/** What the words of a document are looked up in. */
export interface Vocabulary {
  lexicon: Lexicon;
  /** Puts damaged words of a scanned document right. */
  mend: Mend | undefined;
}

/** A mark that stands for the white space between a header and its cell. */
const mark = (word: string): ReadToken => ({
  word,
  start: 0,
  end: 0,
  possessive: false,
  capital: false,
  own: false,
});

/** Readings of one block: its sentences (the first under its lead-in), or the cells of a row under their headers. */
export function readBlock(document: Document, index: number, vocabulary: Vocabulary): Reading[] {
  const block = document.blocks[index];
  if (!block) return [];
  if (block.kind === 'row' && block.cells && block.cells.length > 0) return readRow(block, index, vocabulary);
  const spans = splitSentences(block.text);
  const sentences = spans.map((span, order) => {
    const before =
      order === 0 ? leadInTokens(document, block) : questionTokens(textOf(block, spans[order - 1]));
    const lead = order === 0 && before.length === 0 ? questionTokens(block.section.at(-1) ?? '') : before;
    return analyse(index, span, [...lead, ...ownTokens(block.text, span)], vocabulary);
  });
  return block.kind === 'field'
    ? [...sentences, readAmongFields(document, block, index, vocabulary)]
    : sentences;
}

const textOf = ({ text }: Block, span?: Span): string => (span ? text.slice(span.start, span.end) : '');

/** "How are officers chosen? The chief …": a question that asks for more than yes or no leads in to its answer. */
function questionTokens(question: string): ReadToken[] {
  if (!/^(?:[Ww]h(?:o|om|en|ere|ich)|[Hh]ow)\b.*\?$/su.test(question)) return [];
  return [...lent(question.slice(0, -1)), mark(':')];
}

/** Fields farther away in the same section are not read together. */
const FIELDS_AROUND = 5;

/** A field under its section's key and among the fields beside it, which lend it their words as the cells of a row do. */
function readAmongFields(document: Document, block: Block, index: number, vocabulary: Vocabulary): Reading {
  const section = block.section.join('\n');
  const beside = (at: number): Block | undefined => {
    const other = document.blocks[at];
    return other?.kind === 'field' && !other.inert && other.section.join('\n') === section
      ? other
      : undefined;
  };
  let first = index;
  while (index - first < FIELDS_AROUND && beside(first - 1)) first -= 1;
  const span = { start: 0, end: block.text.length };
  const tokens = [...lent(block.section.at(-1) ?? ''), mark(':')];
  for (let at = first; at <= index + FIELDS_AROUND; at += 1) {
    const other = at === index ? block : beside(at);
    if (!other) break;
    tokens.push(...(at === index ? ownTokens(block.text, span) : lent(other.text)), mark(';'));
  }
  return analyse(index, span, tokens, vocabulary, 'fields');
}

/** Reads words that stand alone, such as a heading, for the word groups in them. */
export function readWords(text: string, vocabulary: Vocabulary): Reading {
  return analyse(
    -1,
    { start: 0, end: text.length },
    ownTokens(text, { start: 0, end: text.length }),
    vocabulary,
  );
}

function analyse(
  block: number,
  span: Span,
  read: readonly ReadToken[],
  { lexicon, mend }: Vocabulary,
  across: Reading['across'] = 'nothing',
): Reading {
  const tokens = mend ? mend(read) : [...read];
  const words = tokens.map(({ word }) => word);
  const hits = lexicon.find(words);
  return {
    block,
    span,
    tokens,
    hits,
    across,
    cues: findCues(hits, words),
    ...splitClauses(tokens, hits),
  };
}

/** From an empty box to the next box or line: what is not chosen, where something else is. */
const UNCHOSEN = /(?:[☐□❏❑]|\[ \])[^☐□❏❑☒☑✓✔■[\n;]*/gu;
const CHOSEN = /[☒☑✓✔■]|\[[xX✓]\]/u;

function ownTokens(whole: string, span: Span): ReadToken[] {
  // Blanks keep the places of the words that stay.
  const text = CHOSEN.test(whole) ? whole.replace(UNCHOSEN, (words) => ' '.repeat(words.length)) : whole;
  return tokenize(text.slice(span.start, span.end)).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
    own: true,
  }));
}

const lent = (text: string): ReadToken[] => tokenize(text).map((token) => ({ ...token, own: false }));

/** The last sentence of each block that leads in to this one, outermost first. */
function leadInTokens(document: Document, block: Block): ReadToken[] {
  const leads: string[] = [];
  let next = block.leadIn;
  while (next !== undefined && leads.length < 4) {
    const lead = document.blocks[next];
    if (!lead || lead.inert) break;
    const last = splitSentences(lead.text).at(-1);
    if (last) leads.unshift(lead.text.slice(last.start, last.end));
    next = lead.leadIn;
  }
  return leads.flatMap(lent);
}

/** A row read as a whole, and each cell under its column header and behind the row's first cell. */
function readRow(block: Block, index: number, vocabulary: Vocabulary): Reading[] {
  const cells = block.cells ?? [];
  const span = { start: 0, end: block.text.length };
  const whole = cells.flatMap((cell) =>
    cell.end > cell.start ? [...lent(cell.header), mark(':'), ...ownTokens(block.text, cell), mark(';')] : [],
  );
  const [first, ...others] = cells;
  if (!first || others.length === 0) return [analyse(index, span, whole, vocabulary)];
  const single = others.flatMap((cell) => {
    if (cell.end <= cell.start) return [];
    return splitSentences(block.text.slice(cell.start, cell.end)).map((sentence) => {
      const own = { start: sentence.start + cell.start, end: sentence.end + cell.start };
      return analyse(
        index,
        span,
        [
          ...lent(cell.header),
          mark('–'),
          ...ownTokens(block.text, first),
          mark(':'),
          ...ownTokens(block.text, own),
        ],
        vocabulary,
      );
    });
  });
  return [analyse(index, span, whole, vocabulary, 'cells'), ...single];
}
