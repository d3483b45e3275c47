import type { Document, InertReason } from '../model/document.js';
import type { Policy } from '../model/policy.js';
import type { Lexicon } from '../policy/lexicon.js';
import { placeOf } from '../readers/place.js';
import { findMentions, type Mention } from './agent.js';
import { scanMender } from './mend-scan.js';
import type { Reading } from './reading.js';
import { readBlock, readWords } from './readings.js';
import { tailOf } from './tails.js';

/** A document read once for all frames: its readings in order, and what each may borrow from around it. */
export interface ReadDocument {
  document: Document;
  policy: Policy;
  sentences: Sentence[];
  heading(text: string): Reading;
  /** The heading right above a sentence. */
  titleOf(sentence: Sentence): Reading | undefined;
  /** How rarely the words of any of these groups occur in the document: 0 where they stand in every sentence. */
  rarity(groups: readonly string[]): number;
}

export interface Sentence {
  reading: Reading;
  mentions: Mention[];
  /** Sentences that stand before this one in its block, or end the block before it; nearest first. */
  previous: Reading[];
  /** Words behind a list that speak of all its items. */
  tail?: Reading;
}

/** Sentences that bind nobody, with the reason. */
export type Inert = ReadonlyMap<Sentence, InertReason>;

/** How many sentences back a slot may be filled from. */
const REACH_BACK = 7;

export function readDocumentWords(document: Document, policy: Policy, lexicon: Lexicon): ReadDocument {
  const vocabulary = { lexicon, mend: scanMender(document, lexicon) };
  const headings = new Map<string, Reading>();
  const sentences: Sentence[] = [];
  let recent: Reading[] = [];
  const heading = (text: string): Reading => {
    const known = headings.get(text) ?? readWords(text, vocabulary);
    headings.set(text, known);
    return known;
  };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'heading') return;
    const readings = readBlock(document, index, vocabulary);
    recent = recent.filter((reading) => adjoins(document, reading.block, index));
    const tail = tailOf(document, index);
    const behind = tail === '' ? {} : { tail: heading(tail) };
    for (const reading of readings) {
      // A row borrows from the words that introduce its table, never from another row.
      const previous =
        block.kind === 'row'
          ? recent.filter((other) => document.blocks[other.block]?.kind !== 'row')
          : recent;
      sentences.push({
        reading,
        mentions: findMentions(reading, policy.entities),
        previous: previous.slice(0, REACH_BACK),
        ...behind,
      });
      if (!block.inert) recent = [reading, ...recent].slice(0, REACH_BACK + 2);
    }
  });
  const titleOf = ({ reading }: Sentence): Reading | undefined => {
    const title = document.blocks[reading.block]?.section.at(-1);
    return title === undefined ? undefined : heading(title);
  };
  return { document, policy, sentences, heading, titleOf, rarity: rarityIn(sentences) };
}

/** So few sentences do not show what is rare in them. */
export const FEW = 12;

function rarityIn(sentences: readonly Sentence[]): (groups: readonly string[]) => number {
  let counts: Map<string, number> | undefined;
  return (groups) => {
    if (sentences.length < FEW) return 1;
    counts ??= countGroups(sentences);
    const count = Math.max(...groups.map((group) => counts?.get(group) ?? 0));
    return Math.log((sentences.length + 1) / (count + 0.5));
  };
}

function countGroups(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { reading } of sentences)
    for (const group of reading.hits.keys()) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** The same section: words of another section are never borrowed by mere nearness. */
function adjoins(document: Document, before: number, now: number): boolean {
  const a = document.blocks[before]?.section ?? [];
  const b = document.blocks[now]?.section ?? [];
  return a.length <= b.length && a.every((heading, depth) => heading === b[depth]);
}

/** The words of a sentence as they stand in its block. */
export function textOf({ document }: ReadDocument, { reading: { block, span } }: Sentence): string {
  return document.blocks[block]?.text.slice(span.start, span.end) ?? '';
}

/** The line of the file on which a sentence begins. */
export function lineOf({ document }: ReadDocument, { reading: { block, span } }: Sentence): number {
  const home = document.blocks[block];
  return home ? placeOf(document, home, span).line : 1;
}
