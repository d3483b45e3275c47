import type { Hit, Hits } from '../policy/lexicon.js';
import type { ClauseKind, ReadToken } from './reading.js';

export const HARD_ENDS = new Set(['.', '?', '!', '|', ';', '→']);
export const COORDINATORS = new Set('and but or nor yet while whereas so however because since'.split(' '));
export const MODALS = new Set(['shall', 'will', 'must', 'may', 'can', 'do', 'does']);
const KEEPING = /^(?:keep|keeps|kept|keeping|stay|stays|stand|stands|remain|remains|hold|held|set)$/;
const SUBORDINATE: ReadonlyArray<[string, ClauseKind]> = [
  ['clause.restriction', 'restriction'],
  ['clause.exception', 'exception'],
  ['clause.condition', 'condition'],
  ['clause.relative', 'relative'],
];
/** What a question such as "where each works" ends in. */
const VERB_OR_ADVERB = /(?:s|ed|go|work|serve|be)$/;
/** How far ahead a subject may begin, in words: "the safety director and the sergeant meet". */
const SUBJECT_REACH = 8;

export interface Opener {
  kind: ClauseKind;
  /** The opener's last word + 1. */
  to: number;
}

/** What the words of a sentence tell of its clauses: verbs, names, and words that open a subordinate clause. */
export class ClauseMarks {
  readonly finite: boolean[];
  readonly subjects: boolean[];
  readonly openers = new Map<number, Opener>();

  constructor(
    private readonly tokens: readonly ReadToken[],
    hits: Hits,
  ) {
    this.finite = marked(tokens.length, hits.get('clause.finite') ?? []);
    this.subjects = marked(tokens.length, hits.get('clause.subject') ?? []);
    const alike = hits.get('cue.look-alike') ?? [];
    for (const [group, kind] of SUBORDINATE)
      for (const hit of hits.get(group) ?? []) {
        // "In no event shall …" opens nothing, nor does "kept apart from".
        // "Without fail" opens nothing.
        if (kind !== 'relative' && alike.some(({ from }) => from === hit.from)) continue;
        if (hit.negated || (kind === 'exception' && KEEPING.test(this.word(hit.from - 1)))) continue;
        const known = this.openers.get(hit.from);
        if (!known || known.to < hit.to) this.openers.set(hit.from, { kind, to: hit.to });
      }
  }

  get length(): number {
    return this.tokens.length;
  }

  word(at: number): string {
    return this.tokens[at]?.word ?? '';
  }

  /** Whether a name begins soon behind `at`, before any verb. */
  subjectAhead(at: number): boolean {
    for (let next = at + 1; next < Math.min(at + SUBJECT_REACH, this.length); next += 1) {
      if (this.subjects[next]) return true;
      if (this.finite[next] || HARD_ENDS.has(this.word(next))) return false;
    }
    return false;
  }

  /** Whether the words from `from` up to the next full stop have a verb of their own. */
  hasFinite(from: number): boolean {
    for (let at = from; at < this.length && !HARD_ENDS.has(this.word(at)); at += 1)
      if (this.finite[at]) return true;
    return false;
  }

  /** "Where each officer works is up to the sergeant": the question is the subject of the verb right behind it. */
  isSubjectQuestion(at: number): boolean {
    if (!/^(?:where|when|whether)$/.test(this.word(at))) return false;
    for (let next = at + 1; next < this.length && !HARD_ENDS.has(this.word(next)); next += 1) {
      if (this.word(next) === ',' || MODALS.has(this.word(next))) return false;
      if (next > at + 2 && /^(?:is|are|rests|lies|depends|belongs|remains)$/.test(this.word(next)))
        return VERB_OR_ADVERB.test(this.word(next - 1)) && !this.subjects[next - 1];
    }
    return false;
  }

  /** Whether a name is followed at once by its verb, or by a modal where one is asked for. */
  finiteSoon(subject: number, modal: boolean): boolean {
    for (let at = subject + 1; at < subject + 4; at += 1) {
      if (this.finite[at]) return !modal || MODALS.has(this.word(at));
      if (!this.subjects[at]) return false;
    }
    return false;
  }
}

function marked(length: number, hits: readonly Hit[]): boolean[] {
  const marks = new Array<boolean>(length).fill(false);
  for (const { from, to } of hits) for (let at = from; at < to; at += 1) marks[at] = true;
  return marks;
}
