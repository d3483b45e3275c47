import type { Part } from './notation.js';

/** Words `[from, to)` of a token sequence that are a member of a group. */
export interface Hit {
  from: number;
  to: number;
  /** True where a gap ran over a "no" or "not": "puts no question" for `put ~ question`. */
  negated?: boolean;
}

export type Hits = Map<string, Hit[]>;

/** Hits by group and first word, for phrases that refer to groups found before. */
export type Starts = Map<string, Map<number, Hit>>;

const DETERMINERS = new Set(
  'a an the any its their his her such this that these those each every all our your both either no'.split(
    ' ',
  ),
);
const GAP_ENDS = new Set([';', ':', '.', '|', '?', '!']);
/** End of the longest match of `parts` from index `part` on at word `at`, or -1. */
export function matchParts(
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
