import type { Hits } from '../policy/lexicon.js';
import { initialEnd, medialEnd } from './clause-ends.js';
import { ClauseMarks, COORDINATORS, HARD_ENDS, type Opener } from './clause-marks.js';
import type { Clause, ReadToken } from './reading.js';

/**
 * Splits a sentence into clauses so that a modal, a negation and an exception reach only as far as they should.
 * A boundary counts only where the words behind it have a finite verb of their own: "shall not impose, and
 * shall report" are two clauses, "shall not impose, supervise or recommend" is one.
 */
export function splitClauses(
  tokens: readonly ReadToken[],
  hits: Hits,
): { clauses: Clause[]; clauseOf: number[] } {
  return new Splitter(new ClauseMarks(tokens, hits)).run();
}

const BINDING = /^(?:shall|will|must|may)$/;
/** Prepositions that begin a phrase before the subject. */
const LEADING = new Set('on in at during for within upon by from after under with throughout'.split(' '));

class Splitter {
  private readonly clauses: Clause[] = [];
  private readonly clauseOf: number[] = [];
  /** The main clause that is being read, and the subordinate one inside it (-1: none) with the place of its end. */
  private main = 0;
  private sub = -1;
  private closesAt = -1;
  private openedTo = -1;
  /** Whether the subordinate clause stands before its main clause and so ends where that begins. */
  private initial = false;

  constructor(private readonly marks: ClauseMarks) {}

  run(): { clauses: Clause[]; clauseOf: number[] } {
    this.clauses.push({ kind: 'main', from: 0, to: 0, parent: -1, sharesSubject: false });
    for (let at = 0; at < this.marks.length; at += 1) this.read(at);
    this.clauseOf.forEach((clause, at) => {
      const open = this.clauses[clause];
      if (open) open.to = at + 1;
    });
    return { clauses: this.clauses, clauseOf: this.clauseOf };
  }

  private get mainFrom(): number {
    return this.clauses[this.main]?.from ?? 0;
  }

  private read(at: number): void {
    const word = this.marks.word(at);
    if (HARD_ENDS.has(word)) this.hardEnd(at, word);
    else if (word === ':') this.colon(at);
    else if (this.sub >= 0 && at === this.closesAt) this.sub = -1;
    const opener = this.marks.openers.get(at);
    if (opener && !(opener.kind === 'condition' && this.startsMain(at) && this.marks.isSubjectQuestion(at)))
      this.startSub(at, opener);
    else if (this.coordinates(at) || this.listsVerbs(at)) this.startMain(at, !this.marks.subjectAhead(at));
    this.clauseOf[at] = this.sub >= 0 ? this.sub : this.main;
  }

  /** Behind a colon the main clause goes on, under the same subject where no other is named. */
  private colon(at: number): void {
    this.sub = -1;
    if (this.marks.hasFinite(at + 1)) this.startMain(at + 1, !this.marks.subjectAhead(at));
  }

  /** A full stop always ends; a semicolon only where a subject or a finite verb of its own follows. */
  private hardEnd(at: number, word: string): void {
    const { subjects } = this.marks;
    this.sub = -1;
    if (word !== ';' || this.marks.hasFinite(at + 1) || subjects[at + 1] || subjects[at + 2])
      this.startMain(at + 1, false);
  }

  private startMain(from: number, sharesSubject: boolean): void {
    this.sub = -1;
    if (from >= this.marks.length || this.mainFrom === from) return;
    this.clauses.push({ kind: 'main', from, to: from, parent: this.main, sharesSubject });
    this.main = this.clauses.length - 1;
  }

  private startSub(at: number, { kind, to }: Opener): void {
    // "Only where …", "except when …": the second opener belongs to the first.
    const joined = this.sub >= 0 && at <= this.openedTo;
    this.openedTo = joined ? Math.max(to, this.openedTo) : to;
    if (joined) return;
    const before = this.marks.word(at - 1);
    this.initial = this.startsMain(at) || COORDINATORS.has(before);
    this.clauses.push({
      kind,
      from: at,
      to,
      parent: this.sub >= 0 ? this.sub : this.main,
      sharesSubject: false,
    });
    this.sub = this.clauses.length - 1;
    this.closesAt = this.initial
      ? initialEnd(this.marks, to)
      : medialEnd(this.marks, {
          opened: at,
          from: to,
          kind,
          afterComma: before === ',' || before === '(',
          mainFrom: this.mainFrom,
        });
  }

  /**
   * Whether nothing of the main clause has been read yet but other clauses, or a phrase that may stand before it: "On
   * any day when the dean is away, …".
   */
  private startsMain(at: number): boolean {
    let first = '';
    for (let before = this.mainFrom; before < at; before += 1) {
      const word = this.marks.word(before);
      if (this.clauseOf[before] !== this.main || COORDINATORS.has(word) || word === ',' || word === '(')
        continue;
      if (this.marks.finite[before]) return false;
      first ||= word;
    }
    return first === '' || LEADING.has(first);
  }

  /** A coordinator (with or without a comma) before words with a finite verb of their own. */
  private coordinates(at: number): boolean {
    if (!COORDINATORS.has(this.marks.word(at))) return false;
    if (this.sub >= 0 && this.closesAt > at && !this.strongBreak(at)) return false;
    if (this.sub < 0 && this.joinsSubjects(at)) return false;
    if (this.turnsPositive(at)) return true;
    for (let next = at + 1; next < this.marks.length; next += 1) {
      const ahead = this.marks.word(next);
      if (this.marks.finite[next]) return true;
      if (HARD_ENDS.has(ahead) || ahead === ',' || ahead === ':' || COORDINATORS.has(ahead)) return false;
      if (this.marks.openers.has(next)) return false;
    }
    return false;
  }

  /** "Shall take no part in …, shall not ask …, and shall …": a modal behind a comma begins anew without an "and". */
  private listsVerbs(at: number): boolean {
    if (this.sub >= 0 || this.marks.word(at) !== ',' || !BINDING.test(this.marks.word(at + 1))) return false;
    for (let before = this.mainFrom; before < at; before += 1)
      if (this.clauseOf[before] === this.main && this.marks.finite[before]) return true;
    return false;
  }

  /** "Does not arrest … and knows …": behind "does not" a verb in -s stands on its own again. */
  private turnsPositive(at: number): boolean {
    let next = at + 1;
    while (/^(?:instead|rather|also|always|still)$|ly$/.test(this.marks.word(next))) next += 1;
    if (!/^(?:and|but)$/.test(this.marks.word(at)) || !/[^su]s$/.test(this.marks.word(next))) return false;
    if (this.marks.subjects[next]) return false;
    for (let before = this.mainFrom; before < at; before += 1)
      if (this.marks.word(before) === 'does' && this.marks.word(before + 1) === 'not') return true;
    return false;
  }

  /** "No teacher or administrator may ask": two names before the first verb are one subject. */
  private joinsSubjects(at: number): boolean {
    for (let before = this.mainFrom; before < at; before += 1)
      if (this.clauseOf[before] === this.main && this.marks.finite[before]) return false;
    const before = this.marks.word(at - 1) === ',' ? at - 2 : at - 1;
    return this.marks.subjects[before] === true && this.marks.subjectAhead(at);
  }

  /** "May attend only as a witness to what he saw and shall have no other role": the modal is the main clause's. */
  private resumesMain(at: number): boolean {
    const open = this.clauses[this.sub];
    if (this.initial || open?.kind !== 'restriction' || !/^(?:and|but)$/.test(this.marks.word(at)))
      return false;
    if (!BINDING.test(this.marks.word(at + 1))) return false;
    for (let before = open.from; before < at; before += 1)
      if (BINDING.test(this.marks.word(before))) return false;
    return true;
  }

  /** Inside a subordinate clause only ", and the principal shall" begins a main clause anew. */
  private strongBreak(at: number): boolean {
    if (this.resumesMain(at)) return true;
    return (
      !this.initial &&
      this.marks.word(at - 1) === ',' &&
      this.marks.word(at) !== 'or' &&
      this.marks.subjectAhead(at)
    );
  }
}
