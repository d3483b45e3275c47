import type { Hit } from '../policy/lexicon.js';
import type { Reading } from './reading.js';

/** A person or body named in a reading, with the entity groups that it belongs to. */
export interface Mention extends Hit {
  groups: string[];
}

const PREPOSITIONS = new Set(
  'of to with by for from in on about against at under between among toward towards concerning regarding near over upon into via through than like beside'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she they it we who which that'.split(' '));
/** Words that may stand between names which act together: "two parents, two students and another resident". */
const JOINS = new Set(
  'and or , / & nor the a an any its either each neither both by other another also some no one two three four five several as well together along their his her every all'.split(
    ' ',
  ),
);
const BY_REACH = 9;
/** Words between a name and the "who" that belongs to it: a comma, a place, a title. */
const BESIDE = 3;

/** Who a verb or noun is about, as far as word order tells. */
export type Agent =
  | { kind: 'named'; mentions: Mention[] }
  | { kind: 'pronoun'; at: number }
  | { kind: 'open' };

const OPEN: Agent = { kind: 'open' };

/** All mentions of entities in order; several groups may name the same words, of which the longest count. */
export function findMentions(reading: Reading, entities: readonly string[]): Mention[] {
  const byStart = new Map<number, Mention>();
  for (const group of entities)
    for (const { from, to } of reading.hits.get(group) ?? []) {
      const known = byStart.get(from);
      if (!known || known.to < to) byStart.set(from, { from, to, groups: [group] });
      else if (known.to === to) known.groups.push(group);
    }
  let end = 0;
  const apart = [...byStart.values()]
    .sort((a, b) => a.from - b.from)
    .filter((mention) => {
      const free = mention.from >= end;
      end = Math.max(end, mention.to);
      return free;
    });
  // "The resident deputy", "a student officer": of two names side by side the last is meant.
  return apart.filter(
    ({ to }, index) =>
      apart[index + 1]?.from !== to ||
      reading.tokens[to - 1]?.possessive === true ||
      // "The staff we send": there the second name begins a clause of its own.
      /^(?:we|you|us|anyone|everyone|who)$/.test(reading.tokens[to]?.word ?? ''),
  );
}

/**
 * Who does `anchor`: the "by …" behind it, else the nearest name before it that no preposition governs, in its own
 * clause or in the one whose subject it shares.
 */
export function findAgent(reading: Reading, mentions: readonly Mention[], anchor: Hit): Agent {
  const by = mentions.find((mention) => isByPhrase(reading, mention, anchor));
  if (by) return { kind: 'named', mentions: [by, ...joinedAfter(reading, mentions, by)] };
  let clause = reading.clauseOf[anchor.from] ?? 0;
  for (let hops = 0; hops < 4; hops += 1) {
    // A clause without a subject of its own has the first name of the clause before it, not that one's object.
    const parent = reading.clauses[clause];
    // … and the names of one that shares a subject itself are objects all.
    const found =
      hops > 0 && parent?.sharesSubject ? OPEN : subjectIn(reading, mentions, clause, anchor, hops > 0);
    if (found.kind !== 'open') return found;
    if (!parent || parent.parent < 0) break;
    if (parent.kind === 'main' && !parent.sharesSubject) break;
    clause = parent.parent;
  }
  return { kind: 'open' };
}

function isByPhrase(reading: Reading, mention: Mention, anchor: Hit): boolean {
  if (mention.from < anchor.to || mention.from - anchor.to > BY_REACH) return false;
  if (reading.tokens[mention.to - 1]?.possessive) return false;
  if (reading.clauseOf[mention.from] !== reading.clauseOf[anchor.from]) return false;
  for (let at = mention.from - 1; at >= Math.max(anchor.to, mention.from - 4); at -= 1) {
    const word = reading.tokens[at]?.word ?? '';
    if (word === 'by') return !otherParticiple(reading, anchor, at);
    if (!JOINS.has(word) && PREPOSITIONS.has(word)) return false;
  }
  return false;
}

/** "Reject any candidate put forward by the City": the words before "by" are another verb's. */
function otherParticiple(reading: Reading, anchor: Hit, by: number): boolean {
  let at = by - 1;
  while (/^(?:only|solely|jointly|forward|up|out|either|also)$/.test(reading.tokens[at]?.word ?? '')) at -= 1;
  return at >= anchor.to && /(?:ed|en|put|made|sent|set|held)$/.test(reading.tokens[at]?.word ?? '');
}

function subjectIn(
  reading: Reading,
  mentions: readonly Mention[],
  clause: number,
  anchor: Hit,
  shares: boolean,
): Agent {
  const before = mentions.filter(
    (mention) => mention.to <= anchor.from && reading.clauseOf[mention.from] === clause,
  );
  const free = before.filter((mention) => !isGoverned(reading, mention));
  // "The officer greets students, eats with them and mentors freshmen": verbs in a row share the first subject.
  const last = free.at(-1);
  const shared = shares || followsOn(reading, anchor) || (last !== undefined && isRecipient(reading, last));
  const nearest = shared ? free[0] : last;
  const pronoun = pronounBefore(reading, clause, anchor);
  if (pronoun !== undefined && pronoun >= (nearest?.to ?? 0)) return { kind: 'pronoun', at: pronoun };
  if (!nearest) return { kind: 'open' };
  const joined = shared ? joinedAfter(reading, free, nearest) : joinedBefore(reading, free, nearest);
  return { kind: 'named', mentions: [nearest, ...joined] };
}

/** "Deputies give a student a nudge": a name right before another noun phrase receives and does not act. */
const isRecipient = (reading: Reading, mention: Mention): boolean =>
  /^(?:a|an|the|some|his|her|their|its)$/.test(reading.tokens[mention.to]?.word ?? '');

function followsOn(reading: Reading, anchor: Hit): boolean {
  let at = anchor.from - 1;
  while (/(?:ly|also|then)$/.test(reading.tokens[at]?.word ?? '')) at -= 1;
  return /^(?:,|and|or|then)$/.test(reading.tokens[at]?.word ?? '');
}

/**
 * Whom a pronoun at `before` most likely stands for: "who" and "which" for the name next to it, others for the first
 * name that acts in the sentence.
 */
export function antecedentOf(reading: Reading, mentions: readonly Mention[], before: number): Mention[] {
  if (/^(?:who|whom|which)$/.test(reading.tokens[before]?.word ?? '')) {
    const beside = mentions.findLast(({ to }) => to <= before);
    if (beside && before - beside.to <= BESIDE) {
      // "The board and the council, each of which must approve": all that are joined.
      const all = /^(?:each|both|all|of)$/.test(reading.tokens[before - 1]?.word ?? '');
      return all ? [beside, ...joinedBefore(reading, mentions, beside)] : [beside];
    }
  }
  return mentions.filter((mention) => mention.to <= before && !isGoverned(reading, mention)).slice(0, 1);
}

/** The word before a name, past its determiner: "not the deputy". */
function wordBefore(reading: Reading, { from }: Hit): string {
  const at = /^(?:the|a|an|any|its|their)$/.test(reading.tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return reading.tokens[at]?.word ?? '';
}

/** Under a preposition, a possessive ("the officer's conduct") or "not": named, but not the one who acts. */
function isGoverned(reading: Reading, mention: Mention): boolean {
  if (reading.tokens[mention.to - 1]?.possessive) return true;
  if (wordBefore(reading, mention) === 'not') return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at -= 1) {
    const word = reading.tokens[at]?.word ?? '';
    if (reading.clauseOf[at] !== reading.clauseOf[mention.from]) return false;
    if (PREPOSITIONS.has(word)) return true;
    if (/^(?:[,;:–]|who|whom|which|whose)$/.test(word)) return false;
  }
  return false;
}

function pronounBefore(reading: Reading, clause: number, anchor: Hit): number | undefined {
  for (let at = anchor.from - 1; at >= 0; at -= 1)
    if (reading.clauseOf[at] === clause && PRONOUNS.has(reading.tokens[at]?.word ?? '')) return at;
  return undefined;
}

function joinedBefore(reading: Reading, mentions: readonly Mention[], last: Mention): Mention[] {
  const before = mentions.filter(({ to }) => to <= last.from).toReversed();
  return joined(reading, before, last, (mention, next) => [mention.to, next.from]);
}

function joinedAfter(reading: Reading, mentions: readonly Mention[], first: Mention): Mention[] {
  const after = mentions.filter(({ from }) => from >= first.to);
  return joined(reading, after, first, (mention, before) => [before.to, mention.from]);
}

/** The names that follow each other from `start` on, in one direction, with nothing but joining words between. */
function joined(
  reading: Reading,
  mentions: readonly Mention[],
  start: Mention,
  between: (mention: Mention, neighbour: Mention) => [from: number, to: number],
): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const [from, to] = between(mention, found.at(-1) ?? start);
    const words = reading.tokens.slice(from, to);
    if (words.length > 4 || !words.every(({ word }) => JOINS.has(word))) break;
    found.push(mention);
  }
  return found;
}
