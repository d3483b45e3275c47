import type { Part } from './notation.js';
import type { Phrase } from './phrases.js';

/** Words `[from, to)` of a token sequence that are a member of a group. */
export interface Hit {
  from: number;
  to: number;
  /** True where a gap ran over a "no" or "not": "puts no question" for `put ~ question`. */
  negated?: boolean;
}

export type Hits = Map<string, Hit[]>;

/** By first word: the hits found before that begin there, for phrases that refer to groups. */
export type Starts = { group: string; to: number }[][];

const DETERMINERS = new Set(
  'a an the any its their his her such this that these those each every all our your both either no'.split(
    ' ',
  ),
);
const GAP_ENDS = new Set([';', ':', '.', '|', '?', '!']);
const PREFIX_KEY = 3;

/** A place in the phrases read so far; phrases that begin alike share it. */
class Node {
  /** Phrases that are complete here. */
  readonly ends: Phrase[] = [];
  readonly words = new Map<string, Node[]>();
  /** By their first three letters. */
  readonly prefixes = new Map<string, { prefix: string; node: Node }[]>();
  readonly groups = new Map<string, Node[]>();
  readonly gaps: { max: number; node: Node }[] = [];
  private readonly children = new Map<string, Node>();

  constructor(
    /** Whether a determiner may be passed over here: "take part" finds "take any part". */
    readonly passes: boolean,
  ) {}

  /** Whether no phrase goes on here. */
  get isLeaf(): boolean {
    return this.children.size === 0;
  }

  /** The node behind `part`, made where there is none yet. */
  child(part: Part): Node {
    const key = part.kind === 'gap' ? `~${part.max}` : part.text;
    const known = this.children.get(key);
    if (known) return known;
    const node = new Node(part.kind !== 'gap');
    this.children.set(key, node);
    if (part.kind === 'gap') this.gaps.push({ max: part.max, node });
    else if (part.kind === 'group') for (const group of part.groups) push(this.groups, group, node);
    else {
      for (const form of part.forms) push(this.words, form, node);
      for (const prefix of part.prefixes) push(this.prefixes, prefix.slice(0, PREFIX_KEY), { prefix, node });
    }
    return node;
  }
}

/** Told of every phrase that is found and of the index behind its last word. */
export type Found = (phrase: Phrase, from: number, to: number) => void;

/** Phrases merged into one tree, so that all of them are looked for at once. */
export class PhraseTrie {
  private readonly root = new Node(false);
  private readonly words = new Set<string>();
  isEmpty = true;

  add(phrase: Phrase): void {
    let node = this.root;
    for (const part of phrase.parts) node = node.child(part);
    node.ends.push(phrase);
    this.isEmpty = false;
    for (const part of phrase.parts)
      if (part.kind === 'word') for (const form of part.forms) this.words.add(form);
  }

  /** Whether the word stands in any of the phrases. */
  knows(word: string): boolean {
    return this.words.has(word);
  }

  /**
   * Tells `found` every phrase in `words`. A gap is as short as can be; where determiners leave a choice a phrase
   * may be told twice.
   */
  find(words: readonly string[], starts: Starts, found: Found): void {
    const walk = new Walk(words, starts, found);
    for (let at = 0; at < words.length; at += 1) walk.from(this.root, at);
  }
}

class Walk {
  private begin = 0;
  /** Phrases with a gap that were found at `begin` already. */
  private readonly gapped = new Set<Phrase>();

  constructor(
    private readonly words: readonly string[],
    private readonly starts: Starts,
    private readonly found: Found,
  ) {}

  from(root: Node, at: number): void {
    this.begin = at;
    if (this.gapped.size > 0) this.gapped.clear();
    this.step(root, at, false);
  }

  private visit(node: Node, to: number, behindGap: boolean): void {
    for (const phrase of node.ends) {
      if (behindGap) {
        if (this.gapped.has(phrase)) continue;
        this.gapped.add(phrase);
      }
      this.found(phrase, this.begin, to);
    }
    const word = this.words[to];
    if (word === undefined || node.isLeaf) return;
    this.step(node, to, behindGap);
    if (node.passes && DETERMINERS.has(word)) this.step(node, to + 1, behindGap);
    for (const { max, node: next } of node.gaps) this.skip(next, max, to);
  }

  /** Tries the words behind a gap of up to `max` words. */
  private skip(next: Node, max: number, to: number): void {
    const last = Math.min(to + max, this.words.length - 1);
    for (let at = to; at <= last; at += 1) {
      this.step(next, at, true);
      if (GAP_ENDS.has(this.words[at] ?? '')) break;
    }
  }

  private step(node: Node, to: number, behindGap: boolean): void {
    const word = this.words[to];
    if (word === undefined) return;
    const byWord = node.words.get(word);
    if (byWord) for (const next of byWord) this.visit(next, to + 1, behindGap);
    if (node.prefixes.size > 0) {
      const byPrefix = node.prefixes.get(word.slice(0, PREFIX_KEY));
      if (byPrefix)
        for (const { prefix, node: next } of byPrefix)
          if (word.startsWith(prefix)) this.visit(next, to + 1, behindGap);
    }
    if (node.groups.size > 0)
      for (const { group, to: end } of this.starts[to] ?? []) {
        const byGroup = node.groups.get(group);
        if (byGroup) for (const next of byGroup) this.visit(next, end, behindGap);
      }
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
