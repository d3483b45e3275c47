import type { Block, Document, Span } from '../model/document.js';
import type { ProviderKind } from '../model/outline.js';
import type { Hit, Hits, Lexicon } from '../policy/lexicon.js';
import { type Token, tokenize } from '../evidence/tokens.js';
import type { OutlineHead } from './build-outline.js';

/** Blocks at the beginning in which the parties introduce themselves. */
const OPENING = 30;
const LONGEST_NAME = 160;
const KINDS: readonly ProviderKind[] = ['law-enforcement', 'security-company'];

/** Keys under which drafts give these facts, at the top or inside another key (`parties.district`). */
const META = {
  title: /(?:^|\.)(?:title|agreement)$/,
  district: /(?:^|\.)(?:district|school_district)$/,
  provider: /(?:^|\.)(?:provider|agency|company|contractor|vendor|county|city|sheriff|police)$/,
};

/** The first short text under such a key; a place or a whole clause is no name. */
function fromMeta({ meta }: Document, key: RegExp): string | undefined {
  const found = Object.entries(meta).find(([name, text]) => key.test(name) && text.length <= LONGEST_NAME);
  return found?.[1].split(/ \(|, an? |; /)[0];
}

/** Title, parties and kind of provider as the text shows them. A kind given by the user wins. */
export function describeAgreement(document: Document, lexicon: Lexicon, kind?: ProviderKind): OutlineHead {
  const found = detectKind(document, lexicon);
  return {
    kind: kind ?? found.kind,
    kindFrom: kind ? '' : found.words,
    title: findTitle(document, lexicon),
    parties: {
      district: fromMeta(document, META.district) ?? findParty(document, lexicon, 'party.district'),
      provider: fromMeta(document, META.provider) ?? findParty(document, lexicon, 'party.provider'),
    },
  };
}

/** True where the text is an agreement that supplies staff: it speaks of itself as one and names such staff. */
export function looksLikeAgreement(document: Document, lexicon: Lexicon): boolean {
  let itself = false;
  let staff = false;
  for (const block of document.blocks) {
    const hits = hitsIn(block, lexicon);
    itself ||= has(hits, 'agreement.self') || (block.kind === 'heading' && namesAgreement(hits));
    // A draft may have a name of its own for the staff, but hardly for whoever sends them.
    staff ||= has(hits, 'staff') || KINDS.some((kind) => has(hits, `kind.${kind}`));
    if (itself && staff) return true;
  }
  return (
    Object.values(document.meta).some((text) =>
      has(lexicon.find(tokenize(text).map(({ word }) => word)), 'agreement.name'),
    ) && staff
  );
}

/** The kind whose words occur more often, and the words that occur most among them. */
function detectKind(document: Document, lexicon: Lexicon): { kind: ProviderKind; words: string } {
  const tallies = new Map(KINDS.map((kind) => [kind, new Map<string, number>()]));
  for (const block of document.blocks) {
    if (block.inert && block.inert !== 'front-matter') continue;
    const tokens = tokenize(block.text);
    const hits = lexicon.find(tokens.map(({ word }) => word));
    for (const [kind, tally] of tallies)
      for (const hit of hits.get(`kind.${kind}`) ?? []) {
        const words = block.text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end);
        tally.set(words, (tally.get(words) ?? 0) + 1);
      }
  }
  const ranked = KINDS.map((kind) => {
    const tally = [...(tallies.get(kind) ?? [])].toSorted((a, b) => b[1] - a[1]);
    return { kind, count: tally.reduce((sum, [, count]) => sum + count, 0), words: tally[0]?.[0] ?? '' };
  });
  const [law, company] = ranked;
  return company && law && company.count > law.count
    ? company
    : { kind: 'law-enforcement', words: law?.words ?? '' };
}

/** The title that the draft gives itself, else the first heading that calls it an agreement, else the first words. */
function findTitle(document: Document, lexicon: Lexicon): string {
  const { blocks } = document;
  const given = fromMeta(document, META.title);
  if (given) return given;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const named = headings.find((block) => namesAgreement(hitsIn(block, lexicon)));
  return (named ?? headings[0] ?? blocks[0])?.text.slice(0, 150) ?? '';
}

/** The first name of a party in the opening: a run of capitalised words around a word of the group. */
function findParty(document: Document, lexicon: Lexicon, group: string): string {
  const opening = document.blocks.slice(0, OPENING).filter(({ inert }) => !inert || inert === 'front-matter');
  // A title in capitals tells no name from the words around it, so headings come last.
  const ordered = [
    ...opening.filter(({ kind }) => kind !== 'heading'),
    ...opening.filter(({ kind }) => kind === 'heading'),
  ];
  for (const block of ordered) {
    const tokens = tokenize(block.text);
    for (const hit of lexicon.find(tokens.map(({ word }) => word)).get(group) ?? []) {
      const name = nameAround(tokens, hit);
      if (name) return block.text.slice(name.start, name.end);
    }
  }
  return '';
}

const INSIDE_NAMES = /^(?:of|&|no)$/;
const COMPANY = /^(?:inc|llc|corp|corporation|co)$/;
const NO_NAME =
  /^(?:the|and|of|between|by|with|for|agreement|contract|interlocal|memorandum|understanding|this|is|made|&|no|school-resource)$/;

function nameAround(tokens: readonly Token[], hit: Hit): Span | undefined {
  let { from, to } = hit;
  if (!tokens[from]?.capital) return undefined;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && !NO_NAME.test(token.word) && (token.capital || /^\d+$/.test(token.word));
  };
  // "Northmark Guard & Patrol, Inc.": the comma belongs to the name.
  if (COMPANY.test(tokens[from]?.word ?? '') && tokens[from - 1]?.word === ',') from -= 1;
  while (goesOn(from - 1) || (INSIDE_NAMES.test(tokens[from - 1]?.word ?? '') && goesOn(from - 2))) from -= 1;
  while (goesOn(to) || (INSIDE_NAMES.test(tokens[to]?.word ?? '') && goesOn(to + 1))) to += 1;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first?.capital && last && to - from >= 2 ? { start: first.start, end: last.end } : undefined;
}

/** A heading such as "Interlocal Agreement", and not "Contract Routing Form". */
const namesAgreement = (hits: Hits): boolean => has(hits, 'agreement.name') && !has(hits, 'agreement.other');
const hitsIn = (block: Block, lexicon: Lexicon): Hits =>
  lexicon.find(tokenize(block.text).map(({ word }) => word));
const has = (hits: Hits, group: string): boolean => (hits.get(group)?.length ?? 0) > 0;
