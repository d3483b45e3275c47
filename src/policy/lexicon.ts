import type { WordGroup } from '../model/policy.js';
import { type Hit, type Hits, matchParts, type Starts } from './match-phrase.js';
import { parsePhrase } from './notation.js';
import { compile, compileGroups, hitOf, type Phrase } from './phrases.js';

export type { Hit, Hits } from './match-phrase.js';

/** Phrases that can be looked for together because all groups they refer to have been found before. */
interface Layer {
  byWord: Map<string, Phrase[]>;
  byPrefix: Map<string, Phrase[]>;
  byGroup: Map<string, Phrase[]>;
}

const SHORTEST_PREFIX = 3;

/** Word groups compiled for finding: one pass over the words per layer, whatever the number of phrases. */
export class Lexicon {
  private readonly layers: Layer[] = [];
  /** Layers of the document's own terms, beside those of the policy. */
  private readonly own: Layer[] = [];
  private readonly depth: Map<string, number>;

  constructor(private readonly words: Record<string, WordGroup>) {
    const { phrases, depth } = compileGroups(words);
    this.depth = depth;
    for (const phrase of phrases) this.add(phrase, this.layers);
  }

  /** The same groups with a document's own terms added, which are plain words. */
  extend(terms: Record<string, string[]>): Lexicon {
    const phrases = Object.entries(terms).flatMap(([group, list]) => compile(group, list, false));
    if (phrases.length === 0) return this;
    const extended: Lexicon = Object.create(Lexicon.prototype);
    Object.assign(extended, { words: this.words, depth: this.depth, layers: this.layers, own: [] });
    for (const phrase of phrases) extended.add(phrase, extended.own);
    return extended;
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
    const starts: Starts = new Map();
    this.layers.forEach((layer, depth) => {
      this.findLayer(layer, this.own[depth], words, hits, starts);
    });
    return hits;
  }

  private findLayer(
    layer: Layer,
    own: Layer | undefined,
    words: readonly string[],
    hits: Hits,
    starts: Starts,
  ): void {
    const found = new Map<string, Map<number, Hit>>();
    const barred = new Map<string, Hit[]>();
    const note = (phrase: Phrase, at: number): void => {
      const to = matchParts(phrase.parts, 0, words, at, starts);
      if (to < 0) return;
      if (phrase.except) entry(barred, phrase.group, () => [] as Hit[]).push({ from: at, to });
      else {
        const ends = entry(found, phrase.group, () => new Map<number, Hit>());
        if (to > (ends.get(at)?.to ?? 0)) ends.set(at, hitOf(phrase, words, at, to));
      }
    };
    words.forEach((word, at) => {
      eachCandidate(layer, word, at, starts, note);
      if (own) eachCandidate(own, word, at, starts, note);
    });
    for (const [group, ends] of found) {
      const not = barred.get(group) ?? [];
      const kept = [...ends.values()].filter((hit) => !not.some((bar) => overlaps(bar, hit)));
      if (kept.length === 0) continue;
      hits.set(group, kept);
      starts.set(group, new Map(kept.map((hit) => [hit.from, hit])));
    }
  }

  private add(phrase: Phrase, layers: Layer[]): void {
    const depth = this.depth.get(phrase.group) ?? 0;
    while (layers.length <= depth)
      layers.push({ byWord: new Map(), byPrefix: new Map(), byGroup: new Map() });
    const layer = layers[depth];
    const first = phrase.parts[0];
    if (!layer || !first) return;
    if (first.kind === 'word') {
      for (const form of first.forms) entry(layer.byWord, form, () => []).push(phrase);
      for (const prefix of first.prefixes) entry(layer.byPrefix, prefix, () => []).push(phrase);
    } else if (first.kind === 'group') {
      for (const group of first.groups) entry(layer.byGroup, group, () => []).push(phrase);
    }
  }
}

export function overlaps(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Phrases that may begin with this word. */
function eachCandidate(
  layer: Layer,
  word: string,
  at: number,
  starts: Starts,
  note: (phrase: Phrase, at: number) => void,
): void {
  for (const phrase of layer.byWord.get(word) ?? []) note(phrase, at);
  if (layer.byPrefix.size > 0)
    for (let length = SHORTEST_PREFIX; length <= word.length; length += 1)
      for (const phrase of layer.byPrefix.get(word.slice(0, length)) ?? []) note(phrase, at);
  for (const [group, phrases] of layer.byGroup)
    if (starts.get(group)?.has(at)) for (const phrase of phrases) note(phrase, at);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
