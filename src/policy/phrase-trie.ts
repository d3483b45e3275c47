import { type NumberedGroups, type PhraseEnd, PhraseNode } from './phrase-node.js';
import type { Phrase } from './phrases.js';
import type { Places } from './places.js';
import type { Vocabulary, Word } from './vocabulary.js';

/** Words `[from, to)` of a token sequence that are a member of a group. */
export interface Hit {
  from: number;
  to: number;
  /** True where a gap ran over a "no" or "not": "puts no question" for `put ~ question`. */
  negated?: boolean;
}

export type Hits = Map<string, Hit[]>;

/** Told of every phrase that is found and of the index behind its last word. */
export type Found = (end: PhraseEnd, from: number, to: number) => void;

/** Phrases merged into one tree, so that all of them are looked for at once. */
export class PhraseTrie {
  private readonly root = new PhraseNode();
  private readonly words = new Set<string>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly groups: NumberedGroups,
    /** Of the trees of one vocabulary; absent for one that lives as short as a document. */
    private readonly number?: number,
  ) {}

  add(phrase: Phrase): void {
    let node = this.root;
    for (const part of phrase.parts) node = node.child(part, this.vocabulary, this.groups);
    const group = this.groups.get(phrase.group);
    if (!group) return;
    node.addEnd({ group, except: phrase.except, negative: phrase.negative });
    for (const part of phrase.parts)
      if (part.kind === 'word') for (const form of part.forms) this.words.add(form);
  }

  /** Whether the word stands in any of the phrases. */
  knows(word: string): boolean {
    return this.words.has(word);
  }

  /**
   * Tells `found` every phrase at these places. A gap is as short as can be; where determiners leave a choice a phrase
   * may be told twice.
   */
  find(places: Places, found: Found): void {
    const walk = new Walk(places, found);
    const { groups } = this.root;
    for (let at = 0; at < places.words.length; at += 1) {
      const word = places.words[at] as Word;
      walk.begin(at);
      walk.visitAll(this.beginningsOf(word), at + 1, false);
      const starts = groups ? places.startsAt(at) : undefined;
      if (groups && starts) for (const { group, to } of starts) walk.visitAll(groups.get(group), to, false);
    }
  }

  /** The nodes behind a word that begins a phrase. They never change once texts are read. */
  private beginningsOf(word: Word): readonly PhraseNode[] {
    const known = this.number === undefined ? undefined : word.beginnings[this.number];
    if (known) return known;
    const { words, prefixes } = this.root;
    const byWord = words?.get(word.number) ?? NONE;
    const byPrefix = word.prefixes.flatMap(({ number }) => prefixes?.get(number) ?? NONE);
    const nodes = byPrefix.length > 0 ? [...byWord, ...byPrefix] : byWord;
    if (this.number !== undefined) word.beginnings[this.number] = nodes;
    return nodes;
  }
}

const NONE: readonly PhraseNode[] = [];

/** Follows the phrases that begin at one place after the other. */
class Walk {
  private from = 0;
  /** Phrases with a gap that were found at this place already. */
  private readonly gapped = new Set<PhraseEnd>();

  constructor(
    private readonly places: Places,
    private readonly found: Found,
  ) {}

  begin(at: number): void {
    this.from = at;
    if (this.gapped.size > 0) this.gapped.clear();
  }

  visitAll(nodes: readonly PhraseNode[] | undefined, to: number, behindGap: boolean): void {
    if (nodes === undefined) return;
    for (const node of nodes) if (this.places.mayGoOn(node.outlook, to)) this.visit(node, to, behindGap);
  }

  private visit(node: PhraseNode, to: number, behindGap: boolean): void {
    for (const end of node.ends) {
      if (behindGap) {
        if (this.gapped.has(end)) continue;
        this.gapped.add(end);
      }
      this.found(end, this.from, to);
    }
    const word = this.places.words[to];
    if (word === undefined) return;
    this.step(node, to, behindGap);
    if (node.passes && word.determiner) this.step(node, to + 1, behindGap);
    for (const { max, node: next } of node.gaps) this.skip(next, max, to);
  }

  /** Tries the words behind a gap of up to `max` words. */
  private skip(next: PhraseNode, max: number, to: number): void {
    const { words } = this.places;
    const last = Math.min(to + max, words.length - 1);
    for (let at = to; at <= last; at += 1) {
      this.step(next, at, true);
      if (words[at]?.endsGap) break;
    }
  }

  private step(node: PhraseNode, to: number, behindGap: boolean): void {
    const { places } = this;
    if (!places.mayLie(node.outlook, to)) return;
    const word = places.words[to];
    if (word === undefined) return;
    if (node.words) this.visitAll(node.words.get(word.number), to + 1, behindGap);
    if (node.prefixes)
      for (const { number } of word.prefixes) this.visitAll(node.prefixes.get(number), to + 1, behindGap);
    const starts = node.groups ? places.startsAt(to) : undefined;
    if (node.groups && starts)
      for (const { group, to: end } of starts) this.visitAll(node.groups.get(group), end, behindGap);
  }
}
