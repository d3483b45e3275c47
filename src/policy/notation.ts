import { inflect } from './inflect.js';

/**
 * The notation of word groups (`docs/adding.md`):
 *
 *     take part            each word in any inflection; a determiner may stand between two words
 *     hand|mete out        one of several words
 *     =sole                this form only
 *     evaluat*             any word that begins so
 *     formal? discipline   the word may be missing
 *     take ~ part          up to three words between; `~6` up to six. Gaps end at ; : . and |
 *     impose <sanction>    any member of another word group; `<a|b>` of either
 */
export type Part =
  | { kind: 'word'; text: string; forms: Set<string>; prefixes: string[] }
  | { kind: 'group'; text: string; groups: string[] }
  | { kind: 'gap'; max: number };

const DEFAULT_GAP = 3;

/**
 * Reads one phrase. Optional words multiply it, so a phrase gives one or more sequences of parts.
 * @throws Error with a plain message where the notation is broken; the caller knows file and place
 */
export function parsePhrase(phrase: string): Part[][] {
  const known = parsed.get(phrase);
  if (known) return known;
  const sequences = parseSequences(phrase);
  parsed.set(phrase, sequences);
  return sequences;
}

/** A document's own terms make a lexicon of its own; the phrases in it are nearly all the same. */
const parsed = new Map<string, Part[][]>();

function parseSequences(phrase: string): Part[][] {
  if (/^~|~\d*$/.test(phrase.trim())) throw new Error('a gap (~) must stand between two words');
  let sequences: Part[][] = [[]];
  for (const piece of phrase.trim().split(/\s+/)) {
    const optional = piece.length > 1 && piece.endsWith('?');
    const part = parsePart(optional ? piece.slice(0, -1) : piece);
    const longer = sequences.map((parts) => [...parts, part]);
    sequences = optional ? [...longer, ...sequences] : longer;
  }
  for (const parts of sequences) {
    // Without its optional words a phrase may end in a gap, which then says nothing.
    while (parts.at(-1)?.kind === 'gap') parts.pop();
    while (parts[0]?.kind === 'gap') parts.shift();
    if (parts.length === 0) throw new Error('a phrase needs a word that is not optional');
  }
  return sequences;
}

function parsePart(piece: string): Part {
  const gap = /^~(\d*)$/.exec(piece);
  if (gap) return { kind: 'gap', max: gap[1] ? Number(gap[1]) : DEFAULT_GAP };
  const group = /^<([\w.-]+(?:\|[\w.-]+)*)>$/.exec(piece);
  if (group?.[1]) return { kind: 'group', text: piece, groups: group[1].split('|') };
  const forms = new Set<string>();
  const prefixes: string[] = [];
  // The text's possessive endings are gone as well: "sheriff's office" is found as "sheriff office".
  for (const alternative of piece.toLowerCase().replaceAll("'s", '').split('|')) {
    const mark = /^[,;:.()?!|/]$/.test(alternative);
    if (mark) {
      forms.add(alternative);
      continue;
    }
    const word = /^(=?)([\p{L}\p{N}'.]+|month-may)(\*?)$/u.exec(alternative);
    if (!word?.[2]) throw new Error(`'${piece}' is no word, group or gap`);
    if (word[3]) prefixes.push(word[2]);
    else for (const form of word[1] ? [word[2]] : inflect(word[2])) forms.add(form);
  }
  return { kind: 'word', text: piece, forms, prefixes };
}
