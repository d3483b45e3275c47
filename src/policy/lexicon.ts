import type { WordGroup } from '../model/policy.js';
import { FoundHits } from './found-hits.js';
import { parsePhrase } from './notation.js';
import type { NumberedGroups } from './phrase-node.js';
import { type Hits, PhraseTrie } from './phrase-trie.js';
import { compile, compileGroups, type Phrase } from './phrases.js';
import { Places } from './places.js';
import { Vocabulary } from './vocabulary.js';

export { overlaps } from './found-hits.js';
export type { Hit, Hits } from './phrase-trie.js';

/** Word groups compiled for finding. */
export class Lexicon {
  /** Phrases of words alone, of whatever group: they are looked for together. */
  private readonly plain: PhraseTrie;
  /** By depth: phrases that refer to groups, which must have been found before. */
  private readonly layers: PhraseTrie[] = [];
  /** A document's own terms, beside the policy's. */
  private readonly own: PhraseTrie | undefined;
  private readonly vocabulary = new Vocabulary();
  private readonly groups: NumberedGroups;
  /** How many depths there are. */
  private readonly depths: number;

  constructor(private readonly words: Record<string, WordGroup>) {
    const { phrases, depth } = compileGroups(words);
    this.groups = new Map(
      Object.keys(words).map((name, number) => [
        name,
        { name, number, bit: this.vocabulary.nextBit(), depth: depth.get(name) ?? 0 },
      ]),
    );
    this.depths = Math.max(0, ...depth.values()) + 1;
    this.plain = this.trie(0);
    for (let depth = 0; depth < this.depths; depth += 1) this.layers.push(this.trie(depth + 1));
    for (const phrase of phrases) this.trieOf(phrase).add(phrase);
  }

  /** The same groups with a document's own terms added, which are plain words. */
  extend(terms: Record<string, string[]>): Lexicon {
    const phrases = Object.entries(terms).flatMap(([group, list]) => compile(group, list, false));
    if (phrases.length === 0) return this;
    const own = this.trie();
    for (const phrase of phrases) own.add(phrase);
    const extended: Lexicon = Object.create(Lexicon.prototype);
    return Object.assign(extended, this, { own });
  }

  /** Whether a word stands in any phrase, in any inflection. */
  knows(word: string): boolean {
    return [this.plain, ...this.layers, this.own].some((trie) => trie?.knows(word));
  }

  /** A smaller lexicon that finds these groups only (and those that they refer to). */
  only(groups: readonly string[]): Lexicon {
    const words: Record<string, WordGroup> = {};
    const add = (name: string): void => {
      const group = this.words[name];
      if (!group || name in words) return;
      words[name] = group;
      for (const phrase of [...group.phrases, ...group.except])
        for (const parts of parsePhrase(phrase))
          for (const part of parts) if (part.kind === 'group') part.groups.forEach(add);
    };
    groups.forEach(add);
    return new Lexicon(words);
  }

  /** All hits of all groups, each group's sorted by place. At one place only the longest member counts. */
  find(words: readonly string[]): Hits {
    const hits: Hits = new Map();
    const places = new Places(words, this.vocabulary);
    const found = new FoundHits(places);
    this.plain.find(places, found.add);
    this.own?.find(places, found.add);
    for (let depth = 0; depth < this.depths; depth += 1) {
      this.layers[depth]?.find(places, found.add);
      for (const { group, hits: members } of found.settle(depth)) {
        hits.set(group.name, members);
        for (const { from, to } of members) places.addStart(from, { group: group.number, to }, group.bit);
      }
      places.settle();
    }
    return hits;
  }

  private trie(number?: number): PhraseTrie {
    return new PhraseTrie(this.vocabulary, this.groups, number);
  }

  private trieOf({ group, parts }: Phrase): PhraseTrie {
    const refers = parts.some(({ kind }) => kind === 'group');
    return (refers ? this.layers[this.groups.get(group)?.depth ?? 0] : undefined) ?? this.plain;
  }
}
