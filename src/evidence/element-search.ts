import type { InertReason, Warning } from '../model/document.js';
import type { Evidence, Nearest, Reason } from '../model/outline.js';
import type { Frame, PolicyElement, Requirement } from '../model/policy.js';
import { placeOf } from '../readers/place.js';
import { FEW, type ReadDocument, type Sentence } from './context.js';
import type { ForceReading } from './force.js';
import { judgeMatch } from './judge-match.js';
import { type FrameMatch, forceOf, stoppedBy } from './match-frame.js';
import { wordsOf } from './reading.js';

const INERT: Record<InertReason, string> = {
  struck: 'these words are struck out',
  comment: 'these words stand in a comment',
  code: 'these words stand in a code block',
  'front-matter': 'these words are a title or key and no clause',
  unchecked: 'the box before these words is not checked',
  placeholder: 'these words are a placeholder that is still to be filled',
  'drafting-note': 'these words are a note to the drafter',
  recital: 'a recital tells why the parties agree and binds nobody',
  'quoted-law': 'these words quote the law or policy and are no promise of the parties',
  'not-binding': 'the document says that this part is not binding',
};

/** Passages that fill less of a frame are near to nothing and not shown. */
const NEAR_ENOUGH = 0.6;
/** In a few sentences a half is near, as there is not much else. */
const NEAR_IN_FEW = 0.5;
/** Nearness of words that speak of a sister element only. */
const SISTER = 0.8;

/** What is found in a document for one element. */
export class ElementSearch {
  evidence: Evidence[] = [];
  nearest: Nearest | undefined;
  /** Where words that are struck out or stand in a comment would have stated the element. */
  private taken: Warning | undefined;
  private readonly yielding = new Set<Evidence>();

  constructor(
    private readonly context: ReadDocument,
    private readonly requirement: Requirement,
    private readonly element: PolicyElement,
    private readonly inert: ReadonlyMap<Sentence, InertReason>,
  ) {}

  /** Whether no words state or deny the element, nor fill any of its frames as a whole. */
  get isOpen(): boolean {
    return this.evidence.length === 0 && (this.nearest?.score ?? 0) < 1;
  }

  /** Takes a whole match as evidence, or else as near. */
  weigh(match: FrameMatch): void {
    if (match.open.length > 0 || isBorrowed(match)) return;
    const obstacle = this.obstacleTo(match);
    const force = forceOf(match);
    this.noteWithheld(match, force);
    if (obstacle !== undefined) {
      this.near(match, force, 1, obstacle, false);
      return;
    }
    const judgement = judgeMatch(match, force);
    if (judgement.stance === 'nothing') this.near(match, force, 2, judgement.why, judgement.review);
    else this.take(match, force, judgement.stance);
  }

  /** A clause that would have counted, had it not been struck out: only where nothing else states the element. */
  get withheld(): Warning | undefined {
    return this.evidence.some(({ stance }) => stance === 'stated') ? undefined : this.taken;
  }

  private noteWithheld(match: FrameMatch, force: ForceReading): void {
    const reason = this.inert.get(match.sentence);
    if (this.taken || (reason !== 'struck' && reason !== 'comment')) return;
    if (stoppedBy(match) || judgeMatch(match, force).stance !== 'stated') return;
    this.taken = {
      code: 'withheld',
      line: this.placed(match).place.line,
      message: `${INERT[reason]}; they would have stated ${this.requirement.id}: ${this.element.asks}`,
    };
  }

  /** "Renews automatically" denies a review only where none is promised elsewhere. */
  settle(): void {
    if (this.evidence.some(({ stance }) => stance === 'stated'))
      this.evidence = this.evidence.filter((one) => !this.yielding.has(one));
  }

  /** Whether the frame, laid on the sentence in part, could come nearer than what came nearest so far. */
  mayComeNearer({ reading }: Sentence, { slots }: Frame): boolean {
    const filled = Object.entries(slots)
      .filter(([, { groups, inherit }]) => inherit.length > 0 || groups.some((one) => reading.hits.has(one)))
      .map(([name]) => name);
    return this.beats(this.shareOf(slots, filled));
  }

  /** Keeps a match with open slots where it fills more of its frame than any before. */
  weighPart(match: FrameMatch): void {
    const share = this.shareOf(match.frame.slots, Object.keys(match.filled));
    if (match.open.length === 0 || !this.beats(share) || isBorrowed(match)) return;
    const open = match.open.map((name) => this.labelOf(match, name)).join(' or ');
    const why = this.inertness(match) ?? `the words do not say ${open}`;
    this.near(match, forceOf(match), share, why, false);
  }

  /** "8.3 Investigation. To be determined.": the place that was kept for the element. */
  weighBlank(sentence: Sentence): void {
    if (this.inert.get(sentence) !== 'placeholder') return;
    const title = this.context.titleOf(sentence);
    const speaksOf = (group: string): boolean =>
      sentence.reading.hits.has(group) || title?.hits.has(group) === true;
    for (const { name, effect, slots } of this.element.frames) {
      if (effect === 'denies') continue;
      const filled = Object.keys(slots).filter((slot) => slots[slot]?.groups.some(speaksOf));
      const score = this.shareOf(slots, filled);
      if (!this.beats(score)) continue;
      const reason = { frame: name, slots: {}, force: 'plain', cue: '', exception: '', open: [] };
      this.offer({ ...this.placed({ sentence }), why: INERT.placeholder, review: false, score, reason });
    }
  }

  /** Where nothing else comes near: words that state or deny another element of the requirement. */
  weighSister(sister: ElementSearch): void {
    const [found] = sister.evidence;
    if (!found || this.evidence.length > 0 || !this.beats(SISTER)) return;
    if (this.nearest && this.context.sentences.length < FEW) return;
    const { quote, place, section, reason, stance } = found;
    const why = `the words ${stance === 'denied' ? 'deny' : 'state'} only ${sister.element.asks}`;
    this.offer({ quote, place, section, reason, why, review: false, score: SISTER });
  }

  private beats(share: number): boolean {
    const enough = this.context.sentences.length < FEW ? NEAR_IN_FEW : NEAR_ENOUGH;
    return share >= enough && share > (this.nearest?.score ?? 0);
  }

  /**
   * Share of a frame's slots that are filled, from 0 to 1, each by how rare its words are in the document: what stands
   * everywhere tells little, and names and parties tell least.
   */
  private shareOf(slots: Frame['slots'], filled: readonly string[]): number {
    const { entities } = this.context.policy;
    let all = 0;
    let found = 0;
    for (const [name, { groups, optional }] of Object.entries(slots)) {
      if (optional) continue;
      const weight =
        this.context.rarity(groups) * (groups.every((group) => entities.includes(group)) ? 0.2 : 1);
      all += weight;
      if (filled.includes(name)) found += weight;
    }
    return all === 0 ? 0 : found / all;
  }

  /** Why the words cannot count, whatever their force: no operative text, another matter or other people. */
  private obstacleTo(match: FrameMatch): string | undefined {
    const { words } = this.context.policy;
    // Where words bind nobody this is what the drafter must know first.
    const inert = this.inertness(match);
    if (inert) return inert;
    const stop = stoppedBy(match);
    if (stop) return `the words speak of ${words[stop]?.label || stop}`;
    return this.ofOthers(match.sentence) ? 'the words speak of other people than the staff' : undefined;
  }

  private inertness({ sentence }: FrameMatch): string | undefined {
    const reason = this.inert.get(sentence);
    return reason && INERT[reason];
  }

  /** "Complaints about District employees go to the principal": the staff of the sentence before are not meant. */
  private ofOthers({ reading }: Sentence): boolean {
    const { staff, other } = this.context.policy.subject;
    return reading.hits.has(other) && !reading.hits.has(staff);
  }

  private labelOf(match: FrameMatch, slot: string): string {
    const groups = match.frame.slots[slot]?.groups ?? [];
    return groups.map((group) => this.context.policy.words[group]?.label || group).join(' or ');
  }

  private take(match: FrameMatch, force: ForceReading, stance: 'stated' | 'denied'): void {
    const place = this.placed(match);
    const known = this.evidence.some(
      (other) =>
        other.stance === stance && other.quote === place.quote && other.place.line === place.place.line,
    );
    if (known) return;
    const taken: Evidence = {
      requirement: this.requirement.id,
      element: this.element.key,
      stance,
      ...place,
      reason: this.reasonOf(match, force),
    };
    this.evidence.push(taken);
    if (match.frame.yields && stance === 'denied') this.yielding.add(taken);
  }

  private near(match: FrameMatch, force: ForceReading, score: number, why: string, review: boolean): void {
    if (this.nearest && this.nearest.score >= score && (this.nearest.review || !review)) return;
    this.offer({ ...this.placed(match), why, review, score, reason: this.reasonOf(match, force) });
  }

  private offer(near: Omit<Nearest, 'requirement' | 'element'>): void {
    this.nearest = { requirement: this.requirement.id, element: this.element.key, ...near };
  }

  private reasonOf(match: FrameMatch, { force, cue, exception }: ForceReading): Reason {
    const slots = Object.entries(match.filled).map(([name, { hit: _, ...filling }]) => [
      name,
      { ...filling, label: this.labelOf(match, name) },
    ]);
    const { reading } = match.sentence;
    const clause = reading.clauses[exception];
    return {
      frame: match.frame.name,
      slots: Object.fromEntries(slots),
      force,
      cue,
      exception: clause ? wordsOf(reading, clause) : '',
      open: match.open.map((name) => this.labelOf(match, name)),
    };
  }

  private placed({ sentence: { reading } }: Pick<FrameMatch, 'sentence'>) {
    const block = this.context.document.blocks[reading.block];
    if (!block) throw new Error(`evidence outside of the document: block ${reading.block}`);
    return {
      quote: block.text.slice(reading.span.start, reading.span.end),
      place: placeOf(this.context.document, block, reading.span),
      section: block.section,
    };
  }
}

/** Words that are all borrowed say nothing here. */
const isBorrowed = ({ filled }: FrameMatch): boolean => !Object.values(filled).some(({ span }) => span);
