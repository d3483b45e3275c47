import type { WordGroup } from '../model/policy.js';
import { parsePhrase } from './notation.js';
import { compile, compileGroups, hitOf, type Phrase } from './phrases.js';
import { type Hit, type Hits, PhraseTrie, type Starts } from './phrase-trie.js';

export type { Hit, Hits } from './phrase-trie.js';

/** Word groups compiled for finding: one pass over the words per layer, whatever the number of phrases. */
export class Lexicon {
  /** By layer: phrases that can be looked for together because the groups they refer to have been found before. */
  private readonly layers: PhraseTrie[] = [];
  /** Layers of the document's own terms, beside those of the policy. */
  private readonly own: PhraseTrie[] = [];
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

  /** Whether a word stands in any phrase, in any inflection. */
  knows(word: string): boolean {
    return [...this.layers, ...this.own].some((layer) => layer.knows(word));
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
    const starts: Starts = words.map(() => []);
    this.layers.forEach((layer, depth) => {
      const own = this.own[depth];
      findLayer(own && !own.isEmpty ? [layer, own] : [layer], words, hits, starts);
    });
    return hits;
  }

  private add(phrase: Phrase, layers: PhraseTrie[]): void {
    const depth = this.depth.get(phrase.group) ?? 0;
    while (layers.length <= depth) layers.push(new PhraseTrie());
    layers[depth]?.add(phrase);
  }
}

/** Finds the groups of one layer and adds them to `hits` and `starts`. */
function findLayer(tries: PhraseTrie[], words: readonly string[], hits: Hits, starts: Starts): void {
  const found = new Map<string, Hit[]>();
  const barred = new Map<string, Hit[]>();
  for (const trie of tries)
    trie.find(words, starts, (phrase, from, to) => {
      const list = entry(phrase.except ? barred : found, phrase.group);
      const last = list.at(-1);
      if (phrase.except || last?.from !== from) list.push(hitOf(phrase, words, from, to));
      else if (last.to < to || (last.to === to && last.negated))
        list[list.length - 1] = hitOf(phrase, words, from, to);
    });
  for (const [group, list] of found) {
    const not = barred.get(group);
    const all = tries.length > 1 ? longestAtEachPlace(list) : list;
    const kept = not ? all.filter((hit) => !not.some((bar) => overlaps(bar, hit))) : all;
    if (kept.length === 0) continue;
    hits.set(group, kept);
    for (const { from, to } of kept) starts[from]?.push({ group, to });
  }
}

export function overlaps(a: Hit, b: Hit): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A document's own terms are found apart from the policy's and must be put in order among them. */
function longestAtEachPlace(hits: Hit[]): Hit[] {
  const longest = new Map<number, Hit>();
  for (const hit of hits) if (hit.to > (longest.get(hit.from)?.to ?? -1)) longest.set(hit.from, hit);
  return [...longest.values()].sort((a, b) => a.from - b.from);
}

function entry(map: Map<string, Hit[]>, key: string): Hit[] {
  const known = map.get(key);
  if (known) return known;
  const list: Hit[] = [];
  map.set(key, list);
  return list;
}
