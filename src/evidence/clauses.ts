import type { Hit, Hits } from '../policy/lexicon.js';
import type { Clause, ClauseKind, ReadToken } from './reading.js';

const HARD_ENDS = new Set(['.', '?', '!', '|', ';', '→']);
const COORDINATORS = new Set([
  'and',
  'but',
  'or',
  'nor',
  'yet',
  'while',
  'whereas',
  'so',
  'however',
  'because',
  'since',
]);
const KEEPING = /^(?:keep|keeps|kept|keeping|stay|stays|stand|stands|remain|remains|hold|held|set)$/;
/** Pronouns that can only be subjects. */
const NOMINATIVE = new Set(['he', 'she', 'they', 'we']);
const MODALS = new Set(['shall', 'will', 'must', 'may', 'can', 'do', 'does']);
const SUBORDINATE: ReadonlyArray<[string, ClauseKind]> = [
  ['clause.restriction', 'restriction'],
  ['clause.exception', 'exception'],
  ['clause.condition', 'condition'],
  ['clause.relative', 'relative'],
];

/**
 * Splits a sentence into clauses so that a modal, a negation and an exception reach only as far as they should.
 * A boundary counts only where the words behind it have a finite verb of their own: "shall not impose, and
 * shall report" are two clauses, "shall not impose, supervise or recommend" is one.
 */
export function splitClauses(
  tokens: readonly ReadToken[],
  hits: Hits,
): { clauses: Clause[]; clauseOf: number[] } {
  return new Splitter(tokens, hits).run();
}

class Splitter {
  private readonly clauses: Clause[] = [];
  private readonly clauseOf: number[] = [];
  private readonly openers = new Map<number, { kind: ClauseKind; to: number }>();
  private readonly finite: boolean[];
  private readonly subjects: boolean[];
  /** The main clause that is being read, and the subordinate one inside it (-1: none) with its closing rule. */
  private main = 0;
  private sub = -1;
  private closesAt = -1;
  private openedTo = -1;
  /** Whether the subordinate clause stands before its main clause and so ends where that begins. */
  private initial = false;

  constructor(
    private readonly tokens: readonly ReadToken[],
    hits: Hits,
  ) {
    this.finite = marks(tokens.length, hits.get('clause.finite') ?? []);
    this.subjects = marks(tokens.length, hits.get('clause.subject') ?? []);
    for (const [group, kind] of SUBORDINATE)
      for (const hit of hits.get(group) ?? []) {
        // "In no event shall …" opens nothing, nor does "kept apart from".
        if (hit.negated || (kind === 'exception' && KEEPING.test(tokens[hit.from - 1]?.word ?? ''))) continue;
        const known = this.openers.get(hit.from);
        if (!known || known.to < hit.to) this.openers.set(hit.from, { kind, to: hit.to });
      }
  }

  run(): { clauses: Clause[]; clauseOf: number[] } {
    this.clauses.push({ kind: 'main', from: 0, to: 0, parent: -1, sharesSubject: false });
    for (let at = 0; at < this.tokens.length; at += 1) this.read(at);
    this.clauseOf.forEach((clause, at) => {
      const open = this.clauses[clause];
      if (open) open.to = at + 1;
    });
    return { clauses: this.clauses, clauseOf: this.clauseOf };
  }

  private read(at: number): void {
    const word = this.tokens[at]?.word ?? '';
    if (HARD_ENDS.has(word)) this.hardEnd(at, word);
    else if (word === ':') this.colon(at);
    else if (this.sub >= 0 && this.closes(at)) this.sub = -1;
    const opener = this.openers.get(at);
    if (opener) this.startSub(at, opener);
    else if (this.coordinates(at)) this.startMain(at, !this.subjectAhead(at));
    this.clauseOf[at] = this.sub >= 0 ? this.sub : this.main;
  }

  /** Behind a colon the main clause goes on, under the same subject where no other is named. */
  private colon(at: number): void {
    this.sub = -1;
    if (this.hasFinite(at + 1)) this.startMain(at + 1, !this.subjectAhead(at));
  }

  /** A full stop always ends; a semicolon only where a subject or a finite verb of its own follows. */
  private hardEnd(at: number, word: string): void {
    this.sub = -1;
    if (word !== ';' || this.hasFinite(at + 1) || this.subjects[at + 1] || this.subjects[at + 2])
      this.startMain(at + 1, false);
  }

  private startMain(from: number, sharesSubject: boolean): void {
    this.sub = -1;
    if (from >= this.tokens.length) return;
    if (this.clauses[this.main]?.from === from) return;
    this.clauses.push({ kind: 'main', from, to: from, parent: this.main, sharesSubject });
    this.main = this.clauses.length - 1;
  }

  private startSub(at: number, { kind, to }: { kind: ClauseKind; to: number }): void {
    // "Only where …", "except when …": the second opener belongs to the first.
    if (this.sub >= 0 && at <= this.openedTo) {
      this.openedTo = Math.max(to, this.openedTo);
      return;
    }
    this.openedTo = to;
    this.initial = this.startsMain(at) || COORDINATORS.has(this.tokens[at - 1]?.word ?? '');
    const afterComma = this.tokens[at - 1]?.word === ',' || this.tokens[at - 1]?.word === '(';
    this.clauses.push({
      kind,
      from: at,
      to,
      parent: this.sub >= 0 ? this.sub : this.main,
      sharesSubject: false,
    });
    this.sub = this.clauses.length - 1;
    this.closesAt = this.initial ? this.initialEnd(to) : this.medialEnd(at, to, kind, afterComma);
  }

  /** Whether nothing of the main clause has been read yet: other clauses may stand before it. */
  private startsMain(at: number): boolean {
    for (let before = this.clauses[this.main]?.from ?? 0; before < at; before += 1) {
      const word = this.tokens[before]?.word ?? '';
      if (this.clauseOf[before] === this.main && !COORDINATORS.has(word) && word !== ',' && word !== '(')
        return false;
    }
    return true;
  }

  private closes(at: number): boolean {
    return at === this.closesAt;
  }

  /** "If a student fights, the SRO shall …": ends at the comma behind which subject and finite verb follow. */
  private initialEnd(from: number): number {
    let verb = false;
    let bare = -1;
    for (let at = from; at < this.tokens.length; at += 1) {
      const word = this.tokens[at]?.word ?? '';
      if (HARD_ENDS.has(word)) return bare > 0 ? bare : at;
      if (word === ',' && this.subjectAhead(at) && (verb || this.endsCondition(at))) {
        if (!COORDINATORS.has(this.tokens[at + 1]?.word ?? '')) return at;
      }
      // "When the dean is away the SRO may …": without a comma the second subject with a verb begins the main clause.
      if (bare < 0 && verb && NOMINATIVE.has(word) && word !== this.tokens[from]?.word) bare = at;
      if (bare < 0 && at > from && this.subjects[at] && !this.subjects[at - 1] && this.finiteSoon(at, !verb))
        bare = at;
      // "Only where a student is in danger may a teacher ask": the modal before its subject begins the main clause.
      if (
        at > from + 2 &&
        bare < 0 &&
        this.finite[at] &&
        !this.subjects[at - 1] &&
        MODALS.has(word) &&
        this.subjectAhead(at)
      )
        return at;
      verb ||= this.finite[at] ?? false;
    }
    return bare > 0 ? bare : this.tokens.length;
  }

  /** A comma in a list of names ("if a student, a parent, or a teacher is hurt, …") does not end the condition. */
  private endsCondition(comma: number): boolean {
    for (let at = comma + 1; at < this.tokens.length; at += 1) {
      const word = this.tokens[at]?.word ?? '';
      if (HARD_ENDS.has(word) || word === ',' || COORDINATORS.has(word)) return false;
      if (!this.subjects[at] && !/^(?:a|an|the|any|our|your|their|its|no)$/.test(word)) return true;
    }
    return false;
  }

  /** Whether a subject is followed at once by its verb; a modal is asked for where the condition had no verb yet. */
  private finiteSoon(subject: number, modal: boolean): boolean {
    for (let at = subject + 1; at < subject + 4; at += 1) {
      if (this.finite[at]) return !modal || MODALS.has(this.tokens[at]?.word ?? '');
      if (!this.subjects[at]) return false;
    }
    return false;
  }

  private medialEnd(opened: number, from: number, kind: ClauseKind, afterComma: boolean): number {
    let verbs = 0;
    for (let at = from; at < this.tokens.length; at += 1) {
      const word = this.tokens[at]?.word ?? '';
      if (HARD_ENDS.has(word) || word === ')') return at;
      // "An officer who sees it shall report it": the second finite verb belongs to the main clause.
      if (kind === 'relative' && !afterComma && this.finite[at] && !this.finite[at - 1]) {
        verbs += 1;
        if (verbs === 2 || (at > from + 1 && verbs === 1 && !this.mainHasFinite(opened))) return at;
      }
      // "Guards without the documentation will be enrolled": the first finite verb is the main clause's.
      if (
        kind !== 'relative' &&
        kind !== 'condition' &&
        !afterComma &&
        this.finite[at] &&
        at > from &&
        !this.mainHasFinite(opened) &&
        opened > (this.clauses[this.main]?.from ?? 0)
      )
        return at;
      if (afterComma && word === ',' && !COORDINATORS.has(this.tokens[at + 1]?.word ?? '')) return at;
    }
    return this.tokens.length;
  }

  private mainHasFinite(before: number): boolean {
    for (let at = this.clauses[this.main]?.from ?? 0; at < before; at += 1) if (this.finite[at]) return true;
    return false;
  }

  /** A coordinator (with or without a comma) before words with a finite verb of their own. */
  private coordinates(at: number): boolean {
    const word = this.tokens[at]?.word ?? '';
    if (!COORDINATORS.has(word)) return false;
    if (this.sub >= 0 && this.closesAt > at && !this.strongBreak(at)) return false;
    if (this.sub < 0 && this.joinsSubjects(at)) return false;
    if (this.turnsPositive(at)) return true;
    for (let next = at + 1; next < this.tokens.length; next += 1) {
      const ahead = this.tokens[next]?.word ?? '';
      if (this.finite[next]) return true;
      if (HARD_ENDS.has(ahead) || ahead === ',' || ahead === ':' || COORDINATORS.has(ahead)) return false;
      if (this.openers.has(next)) return false;
    }
    return false;
  }

  /** "Does not arrest … and knows …": behind "does not" a verb in -s stands on its own again. */
  private turnsPositive(at: number): boolean {
    let next = at + 1;
    while (/^(?:instead|rather|also|always|still)$|ly$/.test(this.tokens[next]?.word ?? '')) next += 1;
    const word = this.tokens[next]?.word ?? '';
    if (!/^(?:and|but)$/.test(this.tokens[at]?.word ?? '') || !/[^su]s$/.test(word) || this.subjects[next])
      return false;
    const from = this.clauses[this.main]?.from ?? 0;
    return this.tokens
      .slice(from, at)
      .some((token, index) => token.word === 'does' && this.tokens[from + index + 1]?.word === 'not');
  }

  /** "No teacher or administrator may ask": two names before the first verb are one subject. */
  private joinsSubjects(at: number): boolean {
    const from = this.clauses[this.main]?.from ?? 0;
    for (let before = from; before < at; before += 1)
      if (this.clauseOf[before] === this.main && this.finite[before]) return false;
    const before = this.tokens[at - 1]?.word === ',' ? at - 2 : at - 1;
    return this.subjects[before] === true && this.subjectAhead(at);
  }

  /** Inside a subordinate clause only ", and the principal shall" begins a main clause anew. */
  private strongBreak(at: number): boolean {
    return (
      !this.initial &&
      this.tokens[at - 1]?.word === ',' &&
      this.tokens[at]?.word !== 'or' &&
      this.subjectAhead(at)
    );
  }

  private subjectAhead(at: number): boolean {
    for (let next = at + 1; next < Math.min(at + 8, this.tokens.length); next += 1) {
      if (this.subjects[next]) return true;
      if (this.finite[next] || HARD_ENDS.has(this.tokens[next]?.word ?? '')) return false;
    }
    return false;
  }

  private hasFinite(from: number): boolean {
    for (let at = from; at < this.tokens.length && !HARD_ENDS.has(this.tokens[at]?.word ?? ''); at += 1)
      if (this.finite[at]) return true;
    return false;
  }
}

function marks(length: number, hits: readonly Hit[]): boolean[] {
  const marked = new Array<boolean>(length).fill(false);
  for (const { from, to } of hits) for (let at = from; at < to; at += 1) marked[at] = true;
  return marked;
}
