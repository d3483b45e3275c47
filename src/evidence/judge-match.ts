import type { Force, ForceReading } from './force.js';
import type { FrameMatch } from './match-frame.js';
import { POLARITY } from './polarity.js';
import { hitsOf, type Reading } from './reading.js';
import { takesBack } from './tails.js';

export type Judgement =
  | { stance: 'stated' | 'denied' }
  /** Nothing stated; `why` says what is lacking, `review` that a person must read the words. */
  | { stance: 'nothing'; why: string; review: boolean };

const HEDGED: Record<string, string> = {
  hope: 'the words only hope, intend or consider it',
  law: 'the words tell what a law or policy says and promise nothing themselves',
  supposed: 'the words suppose it in a condition and do not promise it',
  habit: 'the words take it for granted and do not promise it',
  permission: 'the words permit it and do not require it',
  exemption: 'the words only say that it is not required',
  discretion: 'the words leave it to discretion',
};

/** Decides what a frame whose slots are all filled says of its element. */
export function judgeMatch(match: FrameMatch, force: ForceReading): Judgement {
  const judgement = judgeForce(match, force);
  const { gives } = match.frame;
  if (judgement.stance === 'denied' && match.sentence.reading.across !== 'nothing')
    return nothing('the cells of the row or the fields speak of different things');
  if (judgement.stance === 'stated' && isTakenBack(match))
    return nothing('words behind it in the sentence may take it back', true);
  const { tail } = match.sentence;
  if (judgement.stance === 'stated' && tail && takesBack(tail))
    return nothing('the words behind the list may take it back', true);
  return judgement.stance === 'nothing' || gives === 'both' || gives === judgement.stance
    ? judgement
    : nothing('the words speak of something else');
}

/** "… may ask; this provision shall have no effect", "… provided that it carries over without a vote". */
function isTakenBack({ frame, anchor, sentence: { reading } }: FrameMatch): boolean {
  if (hitsOf(reading, 'clause.retract').some(({ from }) => from >= anchor.to)) return true;
  if (frame.reads === 'prohibition') return false;
  const provisos = reading.clauses.flatMap(({ kind, from }, index) =>
    from >= anchor.to && (kind === 'exception' || reading.tokens[from]?.word === 'provided') ? [index] : [],
  );
  const within = (index: number, from: number): boolean =>
    hangsOn(reading, reading.clauseOf[from] ?? -1, index);
  const says = (index: number, kinds: readonly string[]): boolean =>
    reading.cues.some(({ kind, from }) => kinds.includes(kind) && within(index, from));
  return provisos.some(
    (proviso) =>
      (says(proviso, ['exemption', 'exemption-after']) && !hasHit(reading, 'exception.benign', proviso)) ||
      (says(proviso, ['negation']) &&
        (frame.slots.does?.groups ?? []).some((group) =>
          hitsOf(reading, group).some(({ from }) => within(proviso, from)),
        )),
  );
}

function judgeForce(match: FrameMatch, read: ForceReading): Judgement {
  const force = match.frame.anchor === 'ban' ? turned(read) : read.force;
  if (match.frame.effect === 'denies') return judgeDenial(match, read);
  if (accepts(match, force)) return { stance: 'stated' };
  const polarity = POLARITY[match.frame.reads][force];
  if (polarity === 'states') return { stance: 'stated' };
  if (polarity === 'denies')
    return letsInOnlyTheHarmless(match)
      ? nothing('the words let in only what does no harm')
      : { stance: 'denied' };
  if (polarity === 'review')
    return nothing('two negations stand together and this program cannot resolve them', true);
  if (polarity === 'exception') return judgeException(match, read);
  return nothing(HEDGED[force] ?? 'the words do not bind');
}

/** A frame that takes what is only supposed takes what happens as a habit, too. */
const accepts = ({ frame }: FrameMatch, force: Force): boolean =>
  frame.accepts.includes(force) || (force === 'habit' && frame.accepts.includes('supposed'));

/** "Nothing in this section keeps an officer from acting in an emergency": an exception in the form of a permission. */
function letsInOnlyTheHarmless({ sentence: { reading }, filled }: FrameMatch): boolean {
  const anchor = filled.does?.hit?.from ?? 0;
  const unban = reading.cues.find(({ kind, from }) => kind === 'unban' && from < anchor);
  return unban !== undefined && hitsOf(reading, 'exception.benign').some(({ from }) => from >= unban.to);
}

/** The force of a ban word: who must stay out is banned, who need not stay out is let in. */
function turned({ force, exception }: ForceReading): Force {
  if (force === 'duty' || force === 'plain') return exception >= 0 ? 'restricted' : 'ban';
  if (force === 'ban' || force === 'denial') return 'permission';
  return force === 'restricted' || force === 'permission' ? 'doubt' : force;
}

/** A frame that denies does so where it is said outright; negated or hedged it says nothing. */
function judgeDenial(match: FrameMatch, { force }: ForceReading): Judgement {
  if (accepts(match, force)) return { stance: 'denied' };
  const outright = force === 'duty' || force === 'plain' || force === 'permission' || force === 'discretion';
  return outright ? { stance: 'denied' } : nothing('the words do not deny it');
}

/** A ban with an exception: harmless where it is for emergencies or the law, a denial where it lets the ban go. */
function judgeException({ sentence: { reading } }: FrameMatch, force: ForceReading): Judgement {
  if (force.exception < 0) return { stance: 'stated' };
  if (hasHit(reading, 'exception.benign', force.exception)) return { stance: 'stated' };
  if (hasHit(reading, 'exception.readmits', force.exception)) return { stance: 'denied' };
  return nothing('the ban has an exception that this program cannot judge', true);
}

const hasHit = (reading: Reading, group: string, clause: number): boolean =>
  hitsOf(reading, group).some(({ from }) => hangsOn(reading, reading.clauseOf[from] ?? -1, clause));

/** Whether a clause is `other` or hangs on it: "except when the principal needs it" is one exception. */
function hangsOn(reading: Reading, clause: number, other: number): boolean {
  for (let at = clause; at >= 0; at = reading.clauses[at]?.parent ?? -1) if (at === other) return true;
  return false;
}

const nothing = (why: string, review = false): Judgement => ({ stance: 'nothing', why, review });
