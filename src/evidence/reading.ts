import type { Span } from '../model/document.js';
import type { Hit, Hits } from '../policy/lexicon.js';
import type { Token } from './tokens.js';

/** A token of a reading. Words lent by a lead-in, a header or a row's first cell have no place in the block. */
export interface ReadToken extends Token {
  own: boolean;
}

/**
 * One sentence (or item under its lead-in, or cell under its headers) as the engine reads it: its words, the
 * members of word groups among them, and its clauses. All ranges count tokens, half open.
 */
export interface Reading {
  /** Index of the block in the document, and the span of its own words in the block's text. */
  block: number;
  span: Span;
  tokens: ReadToken[];
  hits: Hits;
  clauses: Clause[];
  /** Clause of each token, as index in `clauses`. */
  clauseOf: number[];
  cues: Cue[];
  /** A table row read across its columns, or a field among its siblings: a "no" in one may speak of another's matter. */
  across: 'nothing' | 'cells' | 'fields';
}

/**
 * - `main`: stands on its own
 * - `condition`: if, when, where …: what it says is supposed, not promised
 * - `exception`: except, unless, save …
 * - `restriction`: only if, only with, until, without …: what it says is asked for before the main clause holds
 * - `relative`: who, which …
 */
export type ClauseKind = 'main' | 'condition' | 'exception' | 'restriction' | 'relative';

export interface Clause {
  kind: ClauseKind;
  /** First token, and the last token's index + 1; a main clause may be broken by others in between. */
  from: number;
  to: number;
  /** The clause it hangs on; -1 for the first main clause. */
  parent: number;
  /** True where the clause shares the subject of its parent: "… and shall report". */
  sharesSubject: boolean;
}

/** A modal, a negation or another word that sets the force of what it governs. */
export interface Cue extends Hit {
  kind: CueKind;
}

export const CUE_KINDS = [
  'duty',
  'permission',
  'hope',
  'law-says',
  'exhibit-says',
  'discretion',
  'negation',
  'ban',
  'exemption',
  'unban',
  'ban-after',
  'exemption-after',
  'hope-after',
  'permission-after',
  'duty-after',
  'look-alike',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export const hitsOf = (reading: Reading, group: string): Hit[] => reading.hits.get(group) ?? [];

export function wordsOf(reading: Reading, hit: Hit): string {
  return reading.tokens
    .slice(hit.from, hit.to)
    .map(({ word }) => word)
    .join(' ');
}
