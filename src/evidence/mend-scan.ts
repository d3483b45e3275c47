import type { Document } from '../model/document.js';
import type { Lexicon } from '../policy/lexicon.js';
import type { Token } from './tokens.js';

/** Puts the words of a scanned text right: "sha11" for "shall", "rn" for "m", "stud ents". Places stay as they are. */
export type Mend = <T extends Token>(tokens: readonly T[]) => T[];

/** A word with a nought or a one among its letters: "0fficer", "schoo1", "rev1ew". */
const DAMAGED = /\b(?:[01][a-z]{3,}|[A-Za-z]*[a-z][01]{1,2}[a-z]+|[A-Za-z]*[a-z]{2}[01]{1,2})\b/;
/** What scanners take for what. */
const CONFUSED: ReadonlyArray<[string, string[]]> = [
  ['0', ['o']],
  ['1', ['l', 'i']],
  ['5', ['s']],
  ['6', ['b']],
  ['8', ['b']],
  ['rn', ['m']],
  ['m', ['rn', 'in', 'ni']],
  ['vv', ['w']],
  ['cl', ['d']],
  ['li', ['h']],
  ['ii', ['n', 'u']],
  ['c', ['e', 'o']],
  ['e', ['c']],
  ['i', ['l', 't']],
  ['l', ['i', 't']],
  ['t', ['l', 'f']],
  ['h', ['b']],
  ['b', ['h']],
  ['n', ['u', 'ri']],
  ['u', ['n']],
];
const DIGITS = 5;
/** Shorter words without a digit are too easily another word. */
const SHORTEST = 4;
/** Pieces that one word may have been broken into. */
const PIECES = 3;

/** The mender for a document, none where it does not look scanned. */
export function scanMender({ blocks }: Document, lexicon: Lexicon): Mend | undefined {
  if (!blocks.some(({ text }) => DAMAGED.test(text))) return undefined;
  const known = new Map<string, string>();
  const right = (word: string): string => {
    const fixed = known.get(word) ?? mendWord(word, lexicon);
    known.set(word, fixed);
    return fixed;
  };
  return (tokens) => mendTokens(tokens, right, lexicon);
}

function mendTokens<T extends Token>(
  tokens: readonly T[],
  right: (word: string) => string,
  lexicon: Lexicon,
): T[] {
  const mended: T[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as T;
    const joined = joinPieces(tokens, at, right, lexicon);
    mended.push(joined?.token ?? { ...token, word: right(token.word) });
    at += (joined?.pieces ?? 1) - 1;
  }
  return mended;
}

/** "wr iting", "docu- men tation": words with a blank inside, of which a piece at least is no word. */
function joinPieces<T extends Token>(
  tokens: readonly T[],
  at: number,
  right: (word: string) => string,
  lexicon: Lexicon,
): { token: T; pieces: number } | undefined {
  const first = tokens[at] as T;
  for (let pieces = PIECES; pieces > 1; pieces -= 1) {
    const parts = tokens.slice(at, at + pieces);
    const last = parts.at(-1);
    if (parts.length < pieces || !last || !parts.every(({ word }) => /^[\p{L}\d]+$/u.test(word))) continue;
    if (!parts.every((part, index) => index === 0 || part.start - (parts[index - 1]?.end ?? 0) <= 2))
      continue;
    if (parts.every(({ word }) => isWord(word, lexicon))) continue;
    const word = right(parts.map((part) => part.word).join(''));
    if (lexicon.knows(word)) return { token: { ...first, word, end: last.end }, pieces };
  }
  return undefined;
}

const isWord = (word: string, lexicon: Lexicon): boolean => word.length > 1 && lexicon.knows(word);

/** The word itself where it is known or nothing known is near it. */
function mendWord(word: string, lexicon: Lexicon): string {
  if (lexicon.knows(word) || !/\p{L}/u.test(word)) return word;
  const damaged = /\d/.test(word);
  if (!damaged && word.length < SHORTEST) return word;
  const once = variants(word);
  const found = once.find((one) => lexicon.knows(one));
  if (found || !damaged) return found ?? word;
  // Two faults in one word are only looked for where a digit shows that it is damaged.
  for (const one of once) {
    const twice = variants(one).find((two) => lexicon.knows(two));
    if (twice) return twice;
  }
  return word;
}

function variants(word: string): string[] {
  const pairs = /\d/.test(word) ? CONFUSED.slice(0, DIGITS) : CONFUSED;
  return pairs.flatMap(([wrong, rights]) => {
    const places = [...word.matchAll(new RegExp(wrong, 'g'))].map(({ index }) => index);
    return rights.flatMap((right) => [
      // All noughts of a word are most likely one mistake.
      ...(places.length > 1 ? [word.replaceAll(wrong, right)] : []),
      ...places.map((at) => word.slice(0, at) + right + word.slice(at + wrong.length)),
    ]);
  });
}
