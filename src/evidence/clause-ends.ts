import { type ClauseMarks, COORDINATORS, HARD_ENDS, MODALS } from './clause-marks.js';
import type { ClauseKind } from './reading.js';

/** "Before June 30 of each year the district and the company sit down": a time ends the phrase before the subject. */
const TIME =
  /^(?:\d+|years?|months?|days?|weeks?|terms?|semesters?|spring|summer|fall|autumn|winter|january|february|march|april|month-may|june|july|august|september|october|november|december)$/;
const startsName = (marks: ClauseMarks, at: number): boolean =>
  marks.subjects[at] === true ||
  (/^(?:the|both|each|all)$/.test(marks.word(at)) && marks.subjects[at + 1] === true);

/** Pronouns that can only be subjects. */
const NOMINATIVE = new Set(['he', 'she', 'they', 'we']);

/**
 * Where a subordinate clause that stands before its main clause ends: "If a student fights, the SRO shall …" at the
 * comma, "When the dean is away the SRO may …" at the second subject, "Only where a student is in danger may a teacher
 * ask" at the modal before its subject.
 * @param from the first word behind the opener
 */
export function initialEnd(marks: ClauseMarks, from: number): number {
  let verb = false;
  let bare = -1;
  for (let at = from; at < marks.length; at += 1) {
    const word = marks.word(at);
    if (HARD_ENDS.has(word)) return bare > 0 ? bare : at;
    if (word === ',' && endsAtComma(marks, at, verb)) return at;
    if (bare < 0 && startsBare(marks, from, at, verb)) bare = at;
    else if (bare < 0 && at > from + 2 && isInverted(marks, at)) return at;
    verb ||= marks.finite[at] ?? false;
  }
  return bare > 0 ? bare : marks.length;
}

function endsAtComma(marks: ClauseMarks, comma: number, verb: boolean): boolean {
  if (!marks.subjectAhead(comma) || COORDINATORS.has(marks.word(comma + 1))) return false;
  return verb || !isListOfNames(marks, comma);
}

/** "If a student, a parent, or a teacher is hurt, …": what stands behind the comma is a name and no more. */
function isListOfNames(marks: ClauseMarks, comma: number): boolean {
  for (let at = comma + 1; at < marks.length; at += 1) {
    const word = marks.word(at);
    if (HARD_ENDS.has(word) || word === ',' || COORDINATORS.has(word)) return true;
    if (!marks.subjects[at] && !/^(?:a|an|the|any|our|your|their|its|no)$/.test(word)) return false;
  }
  return true;
}

function startsBare(marks: ClauseMarks, from: number, at: number, verb: boolean): boolean {
  const word = marks.word(at);
  if (verb && NOMINATIVE.has(word) && word !== marks.word(from)) return true;
  if (!verb && at > from && TIME.test(marks.word(at - 1)) && startsName(marks, at)) return true;
  return at > from && marks.subjects[at] === true && !marks.subjects[at - 1] && marks.finiteSoon(at, !verb);
}

function isInverted(marks: ClauseMarks, at: number): boolean {
  return (
    marks.finite[at] === true &&
    !marks.subjects[at - 1] &&
    MODALS.has(marks.word(at)) &&
    marks.subjectAhead(at)
  );
}

export interface Medial {
  /** Its opener's first word, and the first word behind the opener. */
  opened: number;
  from: number;
  kind: ClauseKind;
  /** It stands between commas or in parentheses, and ends at the second. */
  afterComma: boolean;
  /** The first word of the main clause that it stands in. */
  mainFrom: number;
}

/** Where a subordinate clause within or behind its main clause ends. */
export function medialEnd(marks: ClauseMarks, medial: Medial): number {
  const { from, afterComma } = medial;
  let verbs = 0;
  for (let at = from; at < marks.length; at += 1) {
    const word = marks.word(at);
    if (HARD_ENDS.has(word) || word === ')') return at;
    if (afterComma && word === ',' && !COORDINATORS.has(marks.word(at + 1))) return at;
    if (afterComma || !marks.finite[at] || marks.finite[at - 1]) continue;
    verbs += 1;
    if (isVerbOfMain(marks, medial, at, verbs)) return at;
  }
  return marks.length;
}

/**
 * "An officer who sees it shall report it": the second verb is the main clause's. "Guards without the documentation
 * will be enrolled": there the first is.
 */
function isVerbOfMain(
  marks: ClauseMarks,
  { opened, from, kind, mainFrom }: Medial,
  at: number,
  verbs: number,
): boolean {
  const open = !marks.finite.slice(mainFrom, opened).includes(true);
  if (kind === 'relative') return verbs === 2 || (at > from + 1 && open);
  return kind !== 'condition' && at > from && open && opened > mainFrom;
}
