import type { Block, Document } from '../model/document.js';
import type { ProviderKind } from '../model/outline.js';
import type { Hits, Lexicon } from '../policy/lexicon.js';
import { tokenize } from '../evidence/tokens.js';
import type { OutlineHead } from './build-outline.js';

/** Blocks at the beginning in which the parties introduce themselves. */
const OPENING = 30;
const KINDS: readonly ProviderKind[] = ['law-enforcement', 'security-company'];

/** Title, parties and kind of provider as the text shows them. A kind given by the user wins. */
export function describeAgreement(document: Document, lexicon: Lexicon, kind?: ProviderKind): OutlineHead {
  const found = detectKind(document, lexicon);
  return {
    kind: kind ?? found.kind,
    kindFrom: kind ? '' : found.words,
    title: findTitle(document),
    parties: {
      district: document.meta['parties.district'] ?? findParty(document, lexicon, 'party.district'),
      provider:
        document.meta['parties.provider'] ??
        document.meta['parties.company'] ??
        document.meta['parties.agency'] ??
        findParty(document, lexicon, 'party.provider'),
    },
  };
}

/** True where the text is an agreement that supplies staff: it speaks of itself as one and names such staff. */
export function looksLikeAgreement(document: Document, lexicon: Lexicon): boolean {
  let itself = false;
  let staff = false;
  for (const block of document.blocks) {
    const hits = hitsIn(block, lexicon);
    itself ||=
      has(hits, 'agreement.self') ||
      (block.kind === 'heading' && has(hits, 'agreement.name') && !has(hits, 'agreement.other'));
    staff ||= has(hits, 'staff');
    if (itself && staff) return true;
  }
  return (
    Object.values(document.meta).some((text) =>
      has(lexicon.find(tokenize(text).map(({ word }) => word)), 'agreement.name'),
    ) && staff
  );
}

/** The kind whose words occur more often, and the first of those words. */
function detectKind(document: Document, lexicon: Lexicon): { kind: ProviderKind; words: string } {
  const tally = new Map<ProviderKind, { count: number; words: string }>(
    KINDS.map((kind) => [kind, { count: 0, words: '' }]),
  );
  for (const block of document.blocks) {
    if (block.inert && block.inert !== 'front-matter') continue;
    const tokens = tokenize(block.text);
    const hits = lexicon.find(tokens.map(({ word }) => word));
    for (const kind of KINDS)
      for (const hit of hits.get(`kind.${kind}`) ?? []) {
        const entry = tally.get(kind);
        const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
        if (!entry || !first || !last) continue;
        entry.count += 1;
        entry.words ||= block.text.slice(first.start, last.end);
      }
  }
  const [law, company] = KINDS.map((kind) => tally.get(kind) ?? { count: 0, words: '' });
  return (company?.count ?? 0) > (law?.count ?? 0)
    ? { kind: 'security-company', words: company?.words ?? '' }
    : { kind: 'law-enforcement', words: law?.words ?? '' };
}

function findTitle({ meta, blocks }: Document): string {
  if (meta.title) return meta.title;
  return blocks.find(({ kind }) => kind === 'heading')?.text ?? blocks[0]?.text.slice(0, 100) ?? '';
}

/** The first name of a party in the opening: a run of capitalised words around a word of the group. */
function findParty(document: Document, lexicon: Lexicon, group: string): string {
  for (const block of document.blocks.slice(0, OPENING)) {
    if (block.inert && block.inert !== 'front-matter') continue;
    const tokens = tokenize(block.text);
    for (const hit of lexicon.find(tokens.map(({ word }) => word)).get(group) ?? []) {
      let { from, to } = hit;
      const joins = (at: number) =>
        tokens[at]?.capital ||
        (/^(?:of|and|&|no|the)$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.capital);
      while (from > 0 && joins(from - 1)) from -= 1;
      while (to < tokens.length && tokens[to]?.capital) to += 1;
      while (/^(?:the|and|of|between|&)$/.test(tokens[from]?.word ?? '')) from += 1;
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (first && last && to - from >= 2 && first.capital) return block.text.slice(first.start, last.end);
    }
  }
  return '';
}

const hitsIn = (block: Block, lexicon: Lexicon): Hits =>
  lexicon.find(tokenize(block.text).map(({ word }) => word));
const has = (hits: Hits, group: string): boolean => (hits.get(group)?.length ?? 0) > 0;
