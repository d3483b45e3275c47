import type { Hit } from '../policy/lexicon.js';
import { type Clause, type Cue, type CueKind, type Reading, wordsOf } from './reading.js';

/**
 * How a clause binds at a verb or noun.
 * - `duty`, `permission`, `plain` (present tense or a bare phrase)
 * - `ban`: must not; `denial`: does not, no …; `exemption`: need not
 * - `restricted`: not unless / only with …, see `exception`
 * - `discretion`: at somebody's sole discretion
 * - `hope`: intended, considered; `law`: what a statute or policy says; `supposed`: inside "if …"
 * - `habit`: inside "when …", "before …" and the like: taken for granted as a thing that happens
 * - `doubt`: negations that the engine cannot resolve: a person must read it
 */
export type Force =
  | 'duty'
  | 'permission'
  | 'plain'
  | 'ban'
  | 'denial'
  | 'exemption'
  | 'restricted'
  | 'discretion'
  | 'hope'
  | 'law'
  | 'supposed'
  | 'habit'
  | 'doubt';

export interface ForceReading {
  force: Force;
  /** Words of the deciding cue, '' where there is none. */
  cue: string;
  /** Index of the exception or restriction that hangs on the clause, -1 where there is none. */
  exception: number;
}

const TERMINATORS = new Set(['but', 'however', 'yet']);
/** Openers that tell when a thing happens and not whether it does. */
const TEMPORAL = new Set(['when', 'whenever', 'while', 'once', 'before', 'after', 'until']);
const NO_ANSWERS = new Set(['no', 'none', 'never', 'nil', 'not', 'prohibited', 'forbidden', 'barred']);
/** Words between what a field asks and its colon. */
const ANSWER_REACH = 6;
const DETERMINER_NEGATIONS = new Set(['no', 'neither']);

/** Reads modal force and negation at the words `anchor`; `object` is the filled slot next to it, if any. */
export function readForce(reading: Reading, anchor: Hit, object?: Hit): ForceReading {
  const clauseIndex = reading.clauseOf[anchor.from] ?? 0;
  const clause = reading.clauses[clauseIndex];
  const exception = attachedException(reading, clauseIndex);
  const result = (force: Force, cue?: Hit): ForceReading => ({
    force,
    cue: cue ? wordsOf(reading, cue) : '',
    exception,
  });
  const distant = governingDistance(reading, anchor);
  if (distant) return result(distant.kind.endsWith('-says') ? 'law' : 'hope', distant);
  const answer = answerOf(reading, anchor);
  if (answer) return result('denial', answer);
  const cues = governingCues(reading, anchor, clauseIndex, object);
  const own = combine(cues, anchor.negated);
  if (clause?.kind === 'relative' && isBreach(reading, clause.parent)) return result('ban', own.cue);
  if (!clause || clause.kind === 'main' || clause.kind === 'relative') {
    if (isNegative(own.force) && exception >= 0) return result('restricted', own.cue);
    return result(own.force, own.cue);
  }
  return result(subordinateForce(reading, clause, own.force), own.cue);
}

/** "Discretion of guards: none": the answer of a field or a form to what stands before its colon. */
function answerOf(reading: Reading, anchor: Hit): Cue | undefined {
  const colon = reading.tokens.findIndex(({ word }, at) => at >= anchor.to && word === ':');
  if (colon < 0 || colon - anchor.to > ANSWER_REACH) return undefined;
  const word = reading.tokens[colon + 1]?.word ?? '';
  const whole = /^[.,;:|(–—]?$/.test(reading.tokens[colon + 2]?.word ?? '');
  return whole && NO_ANSWERS.has(word) ? { kind: 'negation', from: colon + 1, to: colon + 2 } : undefined;
}

/** "A deputy who imposes a suspension is in breach": what the relative clause tells is forbidden. */
const isBreach = (reading: Reading, main: number): boolean =>
  (reading.hits.get('clause.breach') ?? []).some(({ from }) => reading.clauseOf[from] === main);

/** Force inside a subordinate clause: "unless the board adopts" asks for adoption where the main clause is a no. */
function subordinateForce(reading: Reading, clause: Clause, own: Force): Force {
  const time = TEMPORAL.has(reading.tokens[clause.from]?.word ?? '') && (own === 'plain' || own === 'duty');
  if (clause.kind === 'condition') return isNegative(own) ? 'doubt' : time ? 'habit' : 'supposed';
  // "Without being asked": the words set free from a step and take nothing away.
  if (own === 'exemption') return own;
  const parent = reading.clauses[clause.parent];
  const opener = { from: clause.from, to: clause.from + 1 };
  const negatedMain = parent
    ? isNegative(combine(cuesInClause(reading, clause.parent, governs(reading, clause))).force)
    : false;
  const only = wordsOf(reading, opener) === 'only';
  if (negatedMain || only) return isNegative(own) ? 'doubt' : 'duty';
  if (wordsOf(reading, opener) === 'without') return isNegative(own) ? 'doubt' : 'denial';
  return time ? 'habit' : 'supposed';
}

/** How far the cues of the main clause count: of a clause that opens the sentence, those behind it too. */
const governs = (reading: Reading, { from, parent }: Clause): number =>
  reading.clauseOf.slice(0, from).includes(parent) ? from : reading.tokens.length;

const isNegative = (force: Force): boolean => force === 'ban' || force === 'denial';

/** Hope and the voice of the law reach over "that" and commas to everything behind them in the sentence. */
function governingDistance(reading: Reading, anchor: Hit): Cue | undefined {
  return reading.cues.findLast((cue) => {
    if (cue.kind === 'hope-after') return cue.from >= anchor.to && sameClause(reading, cue, anchor);
    if (cue.kind !== 'hope' && !cue.kind.endsWith('-says')) return false;
    if (cue.from > anchor.from && cue.to > anchor.to) return false;
    // "Except as required by law, the officer shall not …": inside a subordinate clause the cue stays there.
    if (
      reading.clauses[reading.clauseOf[cue.from] ?? 0]?.kind !== 'main' &&
      !sameClause(reading, cue, anchor)
    )
      return false;
    if (cue.kind === 'hope' && bindsAnew(reading, cue, anchor)) return false;
    return !reading.tokens
      .slice(cue.to, anchor.from)
      .some(({ word }) => word === ';' || word === '|' || word === '.');
  });
}

/** "Shall consider the harm, and shall proceed only …": a modal behind "and" or "but" binds again. */
function bindsAnew(reading: Reading, hope: Cue, anchor: Hit): boolean {
  const index = reading.clauseOf[anchor.from] ?? 0;
  const clause = reading.clauses[index];
  if (clause?.kind !== 'main' || clause.from <= hope.from) return false;
  return (
    /^(?:and|but|however)$/.test(reading.tokens[clause.from]?.word ?? '') &&
    cuesInClause(reading, index, anchor.from).some(({ kind }) => kind === 'duty')
  );
}

const sameClause = (reading: Reading, a: Hit, b: Hit): boolean =>
  reading.clauseOf[a.from] === reading.clauseOf[b.from];

function governingCues(reading: Reading, anchor: Hit, clause: number, object?: Hit): Cue[] {
  const before = cuesInClause(reading, clause, anchor.from).filter(
    (cue) => !isAfterKind(cue.kind) && reaches(reading, cue, anchor),
  );
  const inside = reading.cues.filter(
    (cue) => cue.from >= anchor.from && cue.to <= anchor.to && (isModal(cue.kind) || cue.kind === 'hope'),
  );
  const after = reading.cues.filter(
    (cue) =>
      isAfterKind(cue.kind) &&
      cue.from >= anchor.to &&
      reading.clauseOf[cue.from] === clause &&
      !terminated(reading, anchor.to, cue.from),
  );
  const noObject = object
    ? reading.cues.filter(
        (cue) =>
          cue.kind === 'negation' &&
          cue.from >= anchor.to &&
          cue.to <= object.from &&
          object.from - cue.to <= 2 &&
          wordsOf(reading, cue) === 'no',
      )
    : [];
  return [...before, ...inside, ...verbCues(reading, anchor, clause), ...after, ...noObject];
}

/** "Selection of the officer is not made jointly": the verb of a subject stands behind it, with modal and negation. */
function verbCues(reading: Reading, anchor: Hit, clause: number): Cue[] {
  const finite = (reading.hits.get('clause.finite') ?? []).filter(
    ({ from }) => reading.clauseOf[from] === clause,
  );
  const verb = finite[0];
  if (!verb || verb.from < anchor.to || !isNoun(reading, anchor)) return [];
  return reading.cues.filter(
    (cue) =>
      !isAfterKind(cue.kind) &&
      cue.from >= verb.from &&
      cue.from <= verb.from + 1 &&
      reading.clauseOf[cue.from] === clause,
  );
}

/** A word with "the", "an" or "any" before it, or with "of" behind it. */
const isNoun = (reading: Reading, { from, to }: Hit): boolean =>
  /^(?:the|a|an|any|such|this|each|its|their)$/.test(reading.tokens[from - 1]?.word ?? '') ||
  reading.tokens[to]?.word === 'of';

function cuesInClause(reading: Reading, clause: number, before: number): Cue[] {
  return reading.cues.filter((cue) => cue.from < before && reading.clauseOf[cue.from] === clause);
}

const isAfterKind = (kind: CueKind): boolean => kind.endsWith('-after');

/** A cue reaches the anchor behind it unless "but" stands between; "no office and attends" ends at "and". */
function reaches(reading: Reading, cue: Cue, anchor: Hit): boolean {
  if (cue.to > anchor.from) return false;
  if (terminated(reading, cue.to, anchor.from)) return false;
  const between = reading.tokens.slice(cue.to, anchor.from);
  if (cue.kind === 'negation' && DETERMINER_NEGATIONS.has(wordsOf(reading, cue)))
    return (
      !between.some(({ word }) => word === 'and') ||
      reading.cues.some((other) => isModal(other.kind) && other.from > cue.to && other.to <= anchor.from)
    );
  return true;
}

function terminated(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some(({ word }) => TERMINATORS.has(word));
}

const isModal = (kind: CueKind): boolean => kind === 'duty' || kind === 'permission';

/** One force from all cues that govern the same words. */
function combine(cues: Cue[], negated = false): { force: Force; cue?: Cue } {
  const last = (kinds: CueKind[]) => cues.findLast(({ kind }) => kinds.includes(kind));
  const unban = last(['unban']);
  if (unban) return { force: 'permission', cue: unban };
  const negation = last(['negation']);
  const ban = last(['ban', 'ban-after']);
  const exemption = last(['exemption', 'exemption-after']);
  const modal = last(['duty', 'permission', 'duty-after', 'permission-after']);
  if ((negation && (ban || exemption)) || (ban && exemption))
    return { force: 'doubt', ...withCue(negation ?? ban) };
  if (exemption) return { force: 'exemption', cue: exemption };
  if (ban) return { force: 'ban', cue: ban };
  if (negation) return { force: modal ? 'ban' : 'denial', cue: negation };
  if (negated) return { force: modal ? 'ban' : 'denial' };
  const discretion = last(['discretion']);
  if (discretion) return { force: 'discretion', cue: discretion };
  if (!modal) return { force: 'plain' };
  return { force: modal.kind.startsWith('duty') ? 'duty' : 'permission', cue: modal };
}

const withCue = (cue: Cue | undefined): { cue?: Cue } => (cue ? { cue } : {});

/** The exception or restriction that hangs on a main clause, in either order. */
function attachedException(reading: Reading, clause: number): number {
  return reading.clauses.findIndex(
    ({ kind, parent }) => parent === clause && (kind === 'exception' || kind === 'restriction'),
  );
}
