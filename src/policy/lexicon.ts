import type { WordGroup } from '../model/policy.js';
import { type Part, parsePhrase } from './notation.js';

/** Words `[from, to)` of a token sequence that are a member of a group. */
export interface Hit {
  from: number;
  to: number;
  /** True where a gap ran over a "no" or "not": "puts no question" for `put ~ question`. */
  negated?: boolean;
}

interface Phrase {
  group: string;
  parts: Part[];
  except: boolean;
  /** Whether the phrase itself has a negation among its words. */
  negative: boolean;
}

/** Phrases that can be looked for together because all groups they refer to have been found before. */
interface Layer {
  byWord: Map<string, Phrase[]>;
  byPrefix: Map<string, Phrase[]>;
  byGroup: Map<string, Phrase[]>;
}

export type Hits = Map<string, Hit[]>;

/** Hits by group and first word, for phrases that refer to groups found before. */
type Starts = Map<string, Map<number, Hit>>;

/** A word group that cannot be compiled: a broken phrase, a reference to no group or round in a ring. */
export class WordGroupError extends Error {
  override readonly name = 'WordGroupError';

  constructor(
    readonly group: string,
    message: string,
    /** The phrase that is at fault; absent where it is the group as a whole. */
    readonly phrase?: string,
  ) {
    super(message);
  }
}

const DETERMINERS = new Set(
  'a an the any its their his her such this that these those each every all our your both either no'.split(
    ' ',
  ),
);
const GAP_ENDS = new Set([';', ':', '.', '|', '?', '!']);
const SHORTEST_PREFIX = 3;

/** Word groups compiled for finding: one pass over the words per layer, whatever the number of phrases. */
export class Lexicon {
  private readonly layers: Layer[] = [];
  /** Layers of the document's own terms, beside those of the policy. */
  private readonly own: Layer[] = [];
  private readonly depth: Map<string, number>;

  constructor(private readonly words: Record<string, WordGroup>) {
    const phrases = Object.entries(words).flatMap(([group, { phrases: members, except }]) => [
      ...compile(group, members, false),
      ...compile(group, except, true),
    ]);
    this.depth = depths(words, phrases);
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

const NEGATIONS = ['no', 'not', 'never', 'neither', 'nothing'];
const isNegative = (part: Part): boolean =>
  part.kind === 'group' || (part.kind === 'word' && NEGATIONS.some((word) => part.forms.has(word)));

function hitOf(phrase: Phrase, words: readonly string[], from: number, to: number): Hit {
  const negated = !phrase.negative && words.slice(from, to).some((word) => NEGATIONS.includes(word));
  return negated ? { from, to, negated } : { from, to };
}

function compile(group: string, phrases: string[], except: boolean): Phrase[] {
  return phrases.flatMap((phrase) => {
    try {
      return parsePhrase(phrase).map((parts) => ({ group, parts, except, negative: parts.some(isNegative) }));
    } catch (error) {
      throw new WordGroupError(group, (error as Error).message, phrase);
    }
  });
}

/** How many groups deep each group's references go. A group that refers to itself in a ring is refused. */
function depths(words: Record<string, WordGroup>, phrases: Phrase[]): Map<string, number> {
  const refers = new Map<string, Set<string>>();
  for (const { group, parts } of phrases) {
    const to = entry(refers, group, () => new Set<string>());
    for (const part of parts) if (part.kind === 'group') for (const name of part.groups) to.add(name);
  }
  const known = new Map<string, number>();
  const visit = (group: string, above: string[]): number => {
    const done = known.get(group);
    if (done !== undefined) return done;
    if (!Object.hasOwn(words, group))
      throw new WordGroupError(above.at(-1) ?? group, `there is no word group '${group}'`);
    if (above.includes(group)) {
      const ring = [...above.slice(above.indexOf(group)), group].join(' → ');
      throw new WordGroupError(group, `word groups refer to each other in a ring: ${ring}`);
    }
    const below = [...(refers.get(group) ?? [])].map((name) => visit(name, [...above, group]) + 1);
    const depth = Math.max(0, ...below);
    known.set(group, depth);
    return depth;
  };
  for (const group of Object.keys(words)) visit(group, []);
  return known;
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

/** End of the longest match of `parts` from index `part` on at word `at`, or -1. */
function matchParts(
  parts: Part[],
  part: number,
  words: readonly string[],
  at: number,
  starts: Starts,
): number {
  const wanted = parts[part];
  if (!wanted) return at;
  if (wanted.kind === 'gap') return matchGap(parts, part, wanted.max, words, at, starts);
  const ends = wanted.kind === 'word' ? wordEnd(wanted, words, at) : groupEnds(wanted.groups, starts, at);
  let best = -1;
  for (const end of ends) best = Math.max(best, matchParts(parts, part + 1, words, end, starts));
  // A determiner may stand between two words of a phrase: "take part" finds "take any part".
  if (best < 0 && part > 0 && DETERMINERS.has(words[at] ?? '') && parts[part - 1]?.kind !== 'gap')
    for (const end of wanted.kind === 'word'
      ? wordEnd(wanted, words, at + 1)
      : groupEnds(wanted.groups, starts, at + 1))
      best = Math.max(best, matchParts(parts, part + 1, words, end, starts));
  return best;
}

function matchGap(
  parts: Part[],
  part: number,
  max: number,
  words: readonly string[],
  at: number,
  starts: Starts,
): number {
  for (let skipped = 0; skipped <= max && at + skipped < words.length; skipped += 1) {
    const end = matchParts(parts, part + 1, words, at + skipped, starts);
    if (end >= 0) return end;
    if (GAP_ENDS.has(words[at + skipped] ?? '')) return -1;
  }
  return -1;
}

function wordEnd(
  part: { forms: Set<string>; prefixes: string[] },
  words: readonly string[],
  at: number,
): number[] {
  const word = words[at];
  if (word === undefined) return [];
  return part.forms.has(word) || part.prefixes.some((prefix) => word.startsWith(prefix)) ? [at + 1] : [];
}

function groupEnds(groups: string[], starts: Starts, at: number): number[] {
  return groups.flatMap((group) => {
    const hit = starts.get(group)?.get(at);
    return hit ? [hit.to] : [];
  });
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
