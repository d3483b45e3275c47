import { overlaps } from '../policy/lexicon.js';
import type { Hits } from '../policy/lexicon.js';
import { CUE_KINDS, type Cue, type CueKind } from './reading.js';

const POSITIVE: ReadonlySet<CueKind> = new Set([
  'duty',
  'permission',
  'duty-after',
  'permission-after',
  'hope',
  'discretion',
]);
const NEGATIVE = new Set(['no', 'not', 'never', 'neither', 'nor', 'none']);
/** "The law and shall ask" is not the law asking: its voice does not run over these. */
const BREAKS = new Set([',', 'and', 'but', 'not', 'shall', 'will', 'must', 'may', 'can']);
/** Of two cues of one length the one that takes away wins. */
const strength = ({ kind }: Cue): number => (POSITIVE.has(kind) ? 1 : 0);
const ENDS = new Set(['.', ';', '|', '?', '!', ')']);

/** "Document no. 12": the number sign is no negation. */
const isNumberSign = (words: readonly string[], { from, to }: Cue): boolean =>
  words[from] === 'no' &&
  to === from + 1 &&
  ((words[to] === '.' && /^\d/.test(words[to + 1] ?? '')) ||
    (/^(?:[:.|]|)$/.test(words[to] ?? '') && NUMBERED.has(words[from - 1] ?? '')));
const NUMBERED = new Set(
  'document case badge item exhibit license licence contract district schedule form transcript policy resolution certificate file telephone phone'.split(
    ' ',
  ),
);

/** Name of the word group that holds the cues of a kind (`policies/common/cues.yaml`). */
const groupOf = (kind: string): string => `cue.${kind}`;

/**
 * Cues of a token sequence in order. Where two overlap the longer wins, so that "not required to" is one
 * exemption, "not only" is no negation, and no word is counted twice.
 */
export function findCues(hits: Hits, words: readonly string[]): Cue[] {
  const holds = (cue: Cue, marks: ReadonlySet<string>): boolean =>
    words.slice(cue.from, cue.to).some((word) => marks.has(word));
  const all = CUE_KINDS.flatMap((kind): Cue[] =>
    (hits.get(groupOf(kind)) ?? []).map((hit) => ({ ...hit, kind })),
  )
    // "Has no right to" matches a permission with a gap in it; the "no" says that it is none.
    .filter((cue) => !POSITIVE.has(cue.kind) || !holds(cue, NEGATIVE))
    .filter((cue) => cue.kind !== 'law-says' || !holds(cue, BREAKS))
    .filter((cue) => !isNumberSign(words, cue));
  // "Never" ending a cell or sentence governs what stands before it; elsewhere what stands behind it.
  const last = (cue: Cue): boolean => ENDS.has(words[cue.to] ?? '.');
  const fits = (cue: Cue): number => (cue.kind.endsWith('-after') === last(cue) ? 0 : 1);
  all.sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || fits(a) - fits(b) || strength(a) - strength(b) || a.from - b.from,
  );
  const kept: Cue[] = [];
  for (const cue of all) if (!kept.some((other) => overlaps(other, cue))) kept.push(cue);
  return kept.sort((a, b) => a.from - b.from);
}
