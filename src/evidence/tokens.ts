/** Words and punctuation marks of a text, folded for matching, each with its place in the block. */
export interface Token {
  /** Lower case, apostrophes and possessive endings removed; or a single punctuation mark. */
  word: string;
  /** Span in the text that was tokenised. */
  start: number;
  end: number;
  possessive: boolean;
  /** True where the word stood with a capital initial. */
  capital: boolean;
}

const PIECES = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.][\p{L}\p{N}]+)*['’]?|[,;:.()|?!—–→§$%&/]/gu;
const CONTRACTED: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
};
const IS_HOSTS = new Set('it that he she who there what where here let how'.split(' '));

/** Splits text into tokens. Contractions become the words they stand for, which then share one place. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const start = match.index;
    const raw = match[0].replace(/’/g, "'");
    const end = start + raw.length;
    const capital = /^\p{Lu}/u.test(raw);
    for (const { word, possessive } of words(raw.toLowerCase().normalize('NFKC')))
      tokens.push({ word, start, end, possessive, capital });
  }
  for (const [at, token] of tokens.entries())
    if (token.word === 'may' && token.capital && isMonth(tokens, at)) token.word = MONTH_MAY;
  return tokens;
}

/** The month is no permission: "in May", "April and May", "May 15". */
export const MONTH_MAY = 'month-may';
const BEFORE_MONTH = new Set(
  'in by each every of before after until till through during early late mid last next from to and or january february march april june july august'.split(
    ' ',
  ),
);

function isMonth(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return (
    BEFORE_MONTH.has(before) || (before === ',' && tokens[at - 2]?.capital === true) || /^\d/.test(after)
  );
}

function words(raw: string): { word: string; possessive: boolean }[] {
  const plain = (list: string[]) => list.map((word) => ({ word, possessive: false }));
  const known = CONTRACTED[raw];
  if (known) return plain(known);
  const negated = /^(.+)n't$/.exec(raw);
  if (negated?.[1]) return plain([negated[1], 'not']);
  const joined = /^(.+)'(s|ll|re|ve|d|m)$/.exec(raw);
  if (joined?.[1]) {
    const host = joined[1];
    if (joined[2] === 'll') return plain([host, 'will']);
    if (joined[2] === 're') return plain([host, 'are']);
    if (joined[2] === 've') return plain([host, 'have']);
    if (joined[2] === 'd') return plain([host, 'would']);
    if (joined[2] === 's' && IS_HOSTS.has(host)) return plain([host, 'is']);
    return [{ word: host, possessive: true }];
  }
  if (raw.endsWith("'")) return [{ word: raw.slice(0, -1), possessive: raw.endsWith("s'") }];
  return plain([raw]);
}
