import type { Part } from './notation.js';
import { Outlook } from './outlook.js';
import type { Numbered, Vocabulary } from './vocabulary.js';

/** A word group of a lexicon. */
export interface NumberedGroup extends Numbered {
  name: string;
  /** How deep its references to other groups go. */
  depth: number;
}

export type NumberedGroups = ReadonlyMap<string, NumberedGroup>;

/** The end of a phrase. */
export interface PhraseEnd {
  group: NumberedGroup;
  /** It bars members of its group instead of being one. */
  except: boolean;
  /** The phrase itself has a negation among its words. */
  negative: boolean;
}

type Children = Map<number, PhraseNode[]>;

/** A place in the phrases read so far; phrases that begin alike share it. */
export class PhraseNode {
  /** Phrases that are complete here. */
  readonly ends: PhraseEnd[] = [];
  /** What goes on here, by the numbers of words, prefixes and groups. */
  words: Children | undefined;
  prefixes: Children | undefined;
  groups: Children | undefined;
  readonly gaps: { max: number; node: PhraseNode }[] = [];
  readonly outlook = new Outlook();
  private readonly children = new Map<string, PhraseNode>();

  /** @param behind the gap that leads here; a determiner may only be passed over where there is none */
  constructor(private readonly behind?: { max: number; node: PhraseNode }) {}

  /** Whether a determiner may be passed over here: "take part" finds "take any part". */
  get passes(): boolean {
    return this.behind === undefined;
  }

  addEnd(end: PhraseEnd): void {
    this.ends.push(end);
    this.outlook.open = true;
  }

  /** The node behind `part`, made where there is none yet. */
  child(part: Part, vocabulary: Vocabulary, groups: NumberedGroups): PhraseNode {
    const key = part.kind === 'gap' ? `~${part.max}` : part.text;
    const known = this.children.get(key);
    if (known) return known;
    const node = part.kind === 'gap' ? new PhraseNode({ max: part.max, node: this }) : new PhraseNode();
    this.children.set(key, node);
    if (part.kind === 'gap') this.gaps.push({ max: part.max, node });
    else if (part.kind === 'group') this.goOnByGroups(part.groups, groups, node);
    else this.goOnByWords(part, vocabulary, node);
    if (this.behind) this.behind.node.outlook.addBehindGap(this.behind.max, this.outlook);
    return node;
  }

  private goOnByGroups(names: readonly string[], groups: NumberedGroups, node: PhraseNode): void {
    this.groups ??= new Map();
    for (const name of names) {
      const group = groups.get(name);
      if (!group) continue;
      push(this.groups, group.number, node);
      this.outlook.groups |= group.bit;
    }
  }

  private goOnByWords(part: Extract<Part, { kind: 'word' }>, vocabulary: Vocabulary, node: PhraseNode): void {
    const { words, prefixes } = vocabulary.part(part.forms, part.prefixes);
    if (words.length > 0) this.words ??= new Map();
    for (const { number } of words) if (this.words) push(this.words, number, node);
    if (prefixes.length > 0) this.prefixes ??= new Map();
    for (const { number } of prefixes) if (this.prefixes) push(this.prefixes, number, node);
    for (const { bit } of [...words, ...prefixes]) this.outlook.words |= bit;
  }
}

function push(children: Children, key: number, node: PhraseNode): void {
  const known = children.get(key);
  if (known) known.push(node);
  else children.set(key, [node]);
}
