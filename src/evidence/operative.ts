import type { Block, InertReason } from '../model/document.js';
import type { ReadDocument, Sentence } from './context.js';
import { hitsOf, type Reading } from './reading.js';

/** Words that a sentence must have besides a placeholder to count as text. */
const FEW_WORDS = 5;

/**
 * Why sentences bind nobody, beyond what the reader saw: recitals, notes to the drafter, placeholders, quotations of
 * the law, exhibits that the document calls not binding. Sentences without an entry are operative.
 */
export function inertReasons(context: ReadDocument): Map<Sentence, InertReason> {
  const reasons = new Map<Sentence, InertReason>();
  const loose = notBindingSections(context);
  const recitals = recitalBlocks(context);
  for (const sentence of context.sentences) {
    const block = context.document.blocks[sentence.reading.block];
    const reason = block?.inert ?? (block && reasonFor(context, block, sentence, recitals, loose));
    if (reason) reasons.set(sentence, reason);
  }
  return reasons;
}

function reasonFor(
  context: ReadDocument,
  block: Block,
  { reading }: Sentence,
  recitals: Set<number>,
  loose: Set<string>,
): InertReason | undefined {
  if (recitals.has(reading.block)) return 'recital';
  if (block.section.some((text) => loose.has(text) || has(context.heading(text), 'inert.not-binding')))
    return 'not-binding';
  if (isUnchecked(block)) return 'unchecked';
  if (isDraftingNote(context, block, reading)) return 'drafting-note';
  if (isTitleOfNothing(context, reading)) return 'placeholder';
  if (isBlank(block.text.slice(reading.span.start, reading.span.end)) || isPlaceholder(reading))
    return 'placeholder';
  if (isQuotedLaw(context, block, reading)) return 'quoted-law';
  return undefined;
}

const has = (reading: Reading, group: string): boolean => hitsOf(reading, group).length > 0;
const startsWith = (reading: Reading, group: string): boolean =>
  hitsOf(reading, group).some(({ from }) => from <= 1);

/** "4.2 Evaluation of the Officer. [To be supplied.]": a title before a placeholder, and no clause. */
function isTitleOfNothing({ document, sentences }: ReadDocument, reading: Reading): boolean {
  if (has(reading, 'clause.finite')) return false;
  const block = document.blocks[reading.block];
  const rest = block?.text.slice(reading.span.end).trim() ?? '';
  if (
    block?.kind === 'row' ||
    block?.kind === 'field' ||
    !/^\[[^\]]*\]?$|^_{4,}|^(?:To be|TBD|Reserved|Pending|None at this time)/u.test(rest)
  )
    return false;
  const next = sentences.find(
    (one) => one.reading.block === reading.block && one.reading.span.start >= reading.span.end,
  );
  return next !== undefined && (isPlaceholder(next.reading) || /^\[/u.test(rest));
}

const BOX_HEADER = /^(?:check[ _-]?box|checked|box|selected|chosen|tick|applies)$/i;
const EMPTY_BOX = /^(?:\[ ?\]|[☐□❏❑]|no|false|off)$/iu;

/** A form's line whose box is empty, before the words or in a column of its own. */
function isUnchecked({ text, cells }: Block): boolean {
  if (/^(?:[\w -]+: )?(?:\[ ?\]|[☐□❏❑])/u.test(text)) return true;
  return (cells ?? []).some(
    ({ header, start, end }) => BOX_HEADER.test(header) && EMPTY_BOX.test(text.slice(start, end).trim()),
  );
}

/** A label before a line to write on: "To the school: ________". */
const isBlank = (text: string): boolean =>
  /[:.–—-]?\s*_{4,}[\s.]*$/.test(text) && !/[.;]\s+\S.*_{4,}/.test(text);

function isPlaceholder(reading: Reading): boolean {
  const hits = hitsOf(reading, 'inert.placeholder');
  if (hits.length === 0) return false;
  if (has(reading, 'inert.placeholder-whole')) return true;
  const words = reading.tokens.filter(
    ({ own, word }, at) => own && /\p{L}/u.test(word) && !hits.some(({ from, to }) => at >= from && at < to),
  );
  return words.length < FEW_WORDS;
}

function isDraftingNote(context: ReadDocument, block: Block, reading: Reading): boolean {
  if (startsWith(reading, 'inert.drafting-note')) return true;
  if (block.section.some((heading) => has(context.heading(heading), 'inert.drafting-heading'))) return true;
  const text = block.text.trim();
  return /^\[[^\]]*\]$/.test(text) && text.length > 2;
}

/** A quotation that the words before or after it ascribe to the law, or that stands there for information. */
function isQuotedLaw(context: ReadDocument, block: Block, reading: Reading): boolean {
  if (has(reading, 'inert.for-information')) return true;
  if (block.kind !== 'quote') return false;
  const around = [reading.block - 1, reading.block, reading.block + 1]
    .map((index) => context.document.blocks[index])
    .filter((other) => other !== undefined)
    .map((other) => context.heading(other.text));
  if (around.some((other) => has(other, 'inert.adopts'))) return false;
  return (
    around.some((other) => has(other, 'inert.law') || has(other, 'inert.for-information')) ||
    /^[“"]/.test(block.text)
  );
}

/** Blocks that begin with "Whereas" or stand under a heading of recitals, up to "now, therefore". */
function recitalBlocks({ document, sentences, heading }: ReadDocument): Set<number> {
  const found = new Set<number>();
  const opens = (trail: readonly string[]): boolean =>
    trail.some((text) => has(heading(text), 'inert.recital-heading'));
  const byBlock = new Map(sentences.toReversed().map(({ reading }) => [reading.block, reading]));
  let under = false;
  let trail = '';
  document.blocks.forEach((block, index) => {
    const section = block.kind === 'heading' ? [...block.section, block.text] : block.section;
    if (section.join('\n') !== trail) under = opens(section);
    trail = section.join('\n');
    const reading = byBlock.get(index);
    if (!reading) return;
    if (has(reading, 'inert.recital-end')) under = false;
    else if (
      under ||
      startsWith(reading, 'inert.recital-start') ||
      (block.leadIn !== undefined && found.has(block.leadIn))
    )
      found.add(index);
  });
  return found;
}

/** Headings of exhibits which the document says are not part of it or not binding. */
function notBindingSections({ document, sentences, heading }: ReadDocument): Set<string> {
  const loose = new Set<string>();
  for (const { reading } of sentences) {
    if (!has(reading, 'inert.not-binding')) continue;
    const names = namedExhibits(reading);
    const own = document.blocks[reading.block]?.section.findLast((text) =>
      has(heading(text), 'inert.exhibit'),
    );
    if (names.length === 0 && own) loose.add(own);
    for (const block of document.blocks)
      if (block.kind === 'heading' && names.some((name) => block.text.toLowerCase().includes(name)))
        loose.add(block.text);
  }
  return loose;
}

function namedExhibits(reading: Reading): string[] {
  return hitsOf(reading, 'inert.exhibit').flatMap(({ from, to }) => {
    const label = reading.tokens[to]?.word ?? '';
    return /^(?:[a-z]|\d+|[ivx]+|one|two|three|four|five|six|seven)(?:-\d+)?$/.test(label)
      ? [`${reading.tokens[from]?.word} ${label}`]
      : [];
  });
}
