import type { SlotFilling } from '../model/outline.js';
import type { Frame, Slot } from '../model/policy.js';
import { type Hit, overlaps } from '../policy/lexicon.js';
import { antecedentOf, findAgent } from './agent.js';
import type { ReadDocument, Sentence } from './context.js';
import { type ForceReading, readForce } from './force.js';
import { hitsOf, type Reading, wordsOf } from './reading.js';

/** A frame laid on a sentence: which slots are filled and by what, and which are open. */
export interface FrameMatch {
  frame: Frame;
  sentence: Sentence;
  anchor: Hit;
  filled: Record<string, Filled>;
  open: string[];
}

export interface Filled extends Omit<SlotFilling, 'label'> {
  /** Tokens in the sentence's reading; absent where the words were inherited. */
  hit?: Hit;
}

/** Every way in which the frame lies on the sentence, one per anchor. */
export function matchFrame(context: ReadDocument, sentence: Sentence, frame: Frame): FrameMatch[] {
  const does = frame.slots.does;
  if (!does) return [];
  return hitsFor(sentence.reading, does)
    .filter((anchor) => isOwn(sentence.reading, anchor))
    .filter((anchor) => !isPartOfCue(sentence.reading, anchor) && !isPostmodifier(sentence, anchor))
    .map((anchor) => matchAt(context, sentence, frame, anchor));
}

/** Among fields, words that the others lend never say what is done. */
const isOwn = ({ across, tokens }: Reading, { from, to }: Hit): boolean =>
  across !== 'fields' || tokens.slice(from, to).some(({ own }) => own);

/** "Officers assigned under this Agreement shall …": the participle tells which officers, not what they do. */
function isPostmodifier({ reading, mentions }: Sentence, anchor: Hit): boolean {
  const word = reading.tokens[anchor.from]?.word ?? '';
  if (!/(?:ed|en|ing)$/.test(word) || !mentions.some(({ to }) => to === anchor.from)) return false;
  const clause = reading.clauseOf[anchor.from];
  const finite = reading.hits.get('clause.finite') ?? [];
  return finite.some(({ from }) => from >= anchor.to && reading.clauseOf[from] === clause);
}

/** The "do" of "do not" and the "role" of "have no role in" set the force; they are no action of their own. */
function isPartOfCue(reading: Reading, anchor: Hit): boolean {
  if (
    reading.tokens[anchor.to]?.word === 'not' &&
    /^(?:do|does|did|have|has|is|are)$/.test(wordsOf(reading, anchor))
  )
    return true;
  return reading.cues.some(
    (cue) =>
      overlaps(cue, anchor) &&
      (cue.from < anchor.from || cue.to > anchor.to) &&
      // "Sole discretion over the hiring": the noun acts, whatever stands before it.
      !(cue.kind === 'discretion' && cue.to === anchor.to),
  );
}

function matchAt(context: ReadDocument, sentence: Sentence, frame: Frame, anchor: Hit): FrameMatch {
  const { reading } = sentence;
  const filled: Record<string, Filled> = { does: fillingOf(reading, anchor) };
  const open: string[] = [];
  for (const [name, slot] of Object.entries(frame.slots)) {
    if (name === 'does') continue;
    const filling =
      name === 'who'
        ? fillAgent(context, sentence, slot, anchor)
        : fillSlot(context, sentence, frame, slot, anchor, filled);
    if (filling) filled[name] = filling;
    else if (!slot.optional) open.push(name);
  }
  return { frame, sentence, anchor, filled, open };
}

/** The force at the anchor of a match. */
export const forceOf = ({ sentence, anchor, filled }: FrameMatch): ForceReading =>
  readForce(sentence.reading, anchor, filled.what?.hit);

/** The group of `unless` that stops the frame, '' where none does. */
export const stoppedBy = ({ frame, sentence: { reading }, anchor }: FrameMatch): string =>
  frame.unless.find((group) =>
    hitsOf(reading, group).some((hit) => frame.effect === 'denies' || concerns(reading, hit, anchor)),
  ) ?? '';

/** What an aside says ("although guards have no part in discipline, …") or sets aside does not stop a frame elsewhere. */
function concerns(reading: Reading, hit: Hit, anchor: Hit): boolean {
  const clause = reading.clauseOf[hit.from] ?? 0;
  const own = reading.clauseOf[anchor.from];
  if (clause === own || reading.clauseOf[hit.to - 1] === own) return true;
  const setAside = reading.cues.some(
    ({ kind, from }) =>
      (kind === 'negation' || kind === 'ban') && from < hit.from && reading.clauseOf[from] === clause,
  );
  return !setAside && reading.clauses[clause]?.kind !== 'relative';
}

function hitsFor(reading: Reading, slot: Slot): Hit[] {
  const found: Hit[] = [];
  for (const group of slot.groups) for (const hit of reading.hits.get(group) ?? []) found.push(hit);
  return found;
}

function fillingOf(reading: Reading, hit: Hit): Filled {
  const own = reading.tokens.slice(hit.from, hit.to).filter((token) => token.own);
  const [first, last] = [own[0], own.at(-1)];
  const words = wordsOf(reading, hit);
  return first && last
    ? { words, hit, span: { start: first.start, end: last.end } }
    : { words, hit, inherited: 'lead-in' };
}

function fillAgent(context: ReadDocument, sentence: Sentence, slot: Slot, anchor: Hit): Filled | undefined {
  const { reading, mentions } = sentence;
  const agent = findAgent(reading, mentions, anchor);
  if (agent.kind === 'named') {
    const mention = agent.mentions.find(({ groups }) => groups.some((group) => slot.groups.includes(group)));
    return mention && fillingOf(reading, mention);
  }
  const antecedents = agent.kind === 'pronoun' ? antecedentOf(reading, mentions, agent.at) : [];
  if (antecedents.length > 0) {
    const one = antecedents.find(({ groups }) => groups.some((group) => slot.groups.includes(group)));
    return one && fillingOf(reading, one);
  }
  return inherit(context, sentence, slot);
}

function fillSlot(
  context: ReadDocument,
  sentence: Sentence,
  frame: Frame,
  slot: Slot,
  anchor: Hit,
  filled: Record<string, Filled>,
): Filled | undefined {
  const { reading } = sentence;
  const taken = Object.values(filled).flatMap(({ hit }) => (hit ? [hit] : []));
  const clause = reading.clauseOf[anchor.from];
  const fits = (hit: Hit): boolean =>
    !taken.some((other) => overlaps(other, hit)) &&
    (slot.side !== 'before' || hit.to <= anchor.from) &&
    (slot.side !== 'after' || hit.from >= anchor.to) &&
    (slot.near === undefined || distance(hit, anchor) <= slot.near) &&
    (frame.within !== 'clause' || reading.clauseOf[hit.from] === clause);
  const here = hitsFor(reading, slot).filter(fits);
  here.sort((a, b) => distance(a, anchor) - distance(b, anchor) || b.to - b.from - (a.to - a.from));
  if (here[0]) return fillingOf(reading, here[0]);
  if (frame.within === 'block') {
    const before = sentence.previous.filter(({ block }) => block === reading.block);
    const found = fromReadings(before, slot, 'previous');
    if (found) return found;
  }
  return inherit(context, sentence, slot, !refersBack(sentence));
}

/** A thing named before is only meant again where the sentence points back to it. */
const ANAPHORS = new Set(
  'it its them they their this that these those such same so thereof thereto therein hereof there both none one ones either neither each then'.split(
    ' ',
  ),
);
function refersBack({ reading, mentions }: Sentence): boolean {
  // "The panel", "the fourth": a definite noun, but not "the school" or "the officer", who are known anyway.
  const isNamed = (at: number): boolean => mentions.some(({ from, to }) => at >= from && at < to);
  return reading.tokens.some(
    ({ word, own }, at) => own && (ANAPHORS.has(word) || (word === 'the' && !isNamed(at + 1))),
  );
}

const distance = (a: Hit, b: Hit): number =>
  a.to <= b.from ? b.from - a.to : a.from >= b.to ? a.from - b.to : 0;

function inherit(
  context: ReadDocument,
  sentence: Sentence,
  slot: Slot,
  headingOnly = false,
): Filled | undefined {
  const section = context.document.blocks[sentence.reading.block]?.section ?? [];
  const above = section.toReversed().map((text) => context.heading(text));
  return (
    (slot.inherit.includes('previous') && !headingOnly
      ? fromReadings(sentence.previous, slot, 'previous')
      : undefined) ?? (slot.inherit.includes('heading') ? fromReadings(above, slot, 'heading') : undefined)
  );
}

function fromReadings(
  readings: readonly Reading[],
  slot: Slot,
  inherited: 'previous' | 'heading',
): Filled | undefined {
  for (const reading of readings) {
    const hit = hitsFor(reading, slot)[0];
    if (hit) return { words: wordsOf(reading, hit), inherited };
  }
  return undefined;
}
