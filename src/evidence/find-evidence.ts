import type { Document, InertReason, Place } from '../model/document.js';
import type { Evidence, Nearest, Reason } from '../model/outline.js';
import type { Policy, PolicyElement, Requirement } from '../model/policy.js';
import { toolsOf } from '../policy/policy-tools.js';
import { placeOf } from '../readers/place.js';
import { type ReadDocument, readDocumentWords, type Sentence } from './context.js';
import { defineTerms } from './defined-terms.js';
import { judgeMatch } from './judge-match.js';
import { type FrameMatch, matchFrame } from './match-frame.js';
import { inertReasons } from './operative.js';

export interface Findings {
  evidence: Evidence[];
  /** The best near miss of each element that has any. */
  nearest: Nearest[];
  /** Where a placeholder is still to be filled. */
  placeholders: Place[];
}

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

/** Finds the words of a document that state or deny each element of a policy, and what came nearest to the rest. */
export function findEvidence(document: Document, policy: Policy): Findings {
  const { lexicon, entityLexicon } = toolsOf(policy);
  const context = readDocumentWords(
    document,
    policy,
    lexicon.extend(defineTerms(document, policy, entityLexicon)),
  );
  const inert = inertReasons(context);
  const evidence: Evidence[] = [];
  const nearest: Nearest[] = [];
  for (const requirement of policy.requirements)
    for (const element of requirement.elements) {
      const search = new ElementSearch(context, requirement, element, inert);
      search.run();
      evidence.push(...search.evidence);
      if (search.nearest) nearest.push(search.nearest);
    }
  return { evidence, nearest, placeholders: placesOf(context, inert, 'placeholder') };
}

/** Lines to sign on are blank until the day of signing; nobody need be warned of them. */
const SIGNATURE =
  /^(?=.*_{4,})(?=.*\b(?:date|signed?|signature|by|name|title|superintendent|chief|sheriff|president|chair|mayor|manager|director)\b)/isu;

function placesOf(
  context: ReadDocument,
  inert: ReadonlyMap<Sentence, InertReason>,
  reason: InertReason,
): Place[] {
  return [...inert].flatMap(([{ reading }, why]) => {
    const block = context.document.blocks[reading.block];
    return why === reason && block && !SIGNATURE.test(block.text)
      ? [placeOf(context.document, block, reading.span)]
      : [];
  });
}

/** Passages that fill less of a frame are near to nothing and not shown. */
const NEAR_ENOUGH = 0.5;

class ElementSearch {
  evidence: Evidence[] = [];
  private readonly yielding = new Set<Evidence>();
  nearest: Nearest | undefined;

  constructor(
    private readonly context: ReadDocument,
    private readonly requirement: Requirement,
    private readonly element: PolicyElement,
    private readonly inert: ReadonlyMap<Sentence, InertReason>,
  ) {}

  run(): void {
    for (const sentence of this.context.sentences)
      for (const frame of this.element.frames)
        for (const match of matchFrame(this.context, sentence, frame)) this.weigh(match);
    // "Renews automatically" denies a review only where none is promised elsewhere.
    if (this.evidence.some(({ stance }) => stance === 'stated'))
      this.evidence = this.evidence.filter((one) => !this.yielding.has(one));
  }

  private weigh(match: FrameMatch): void {
    if (match.frame.effect === 'denies' && match.open.length > 0) return;
    // Words that are all borrowed say nothing here.
    if (!Object.values(match.filled).some(({ span }) => span)) return;
    const score = this.nearnessOf(match);
    const obstacle = this.obstacleTo(match);
    if (obstacle !== undefined) {
      if (score >= NEAR_ENOUGH) this.near(match, score, obstacle, false);
      return;
    }
    const judgement = judgeMatch(match);
    if (judgement.stance === 'nothing') this.near(match, score + 1, judgement.why, judgement.review);
    else this.take(match, judgement.stance);
  }

  /** Share of the frame's own slots that are filled, from 0 to 1. Names and parties stand everywhere and count little. */
  private nearnessOf({ frame, filled }: FrameMatch): number {
    const { entities } = this.context.policy;
    let all = 0;
    let found = 0;
    for (const [name, { groups }] of Object.entries(frame.slots)) {
      const weight = groups.every((group) => entities.includes(group)) ? 0.2 : 1;
      all += weight;
      if (filled[name]) found += weight;
    }
    return found / all;
  }

  /** Why the words cannot count, whatever their force: an open slot, another matter or people, no operative text. */
  private obstacleTo(match: FrameMatch): string | undefined {
    const { words } = this.context.policy;
    // Where words bind nobody this is what the drafter must know first.
    const inert = this.inert.get(match.sentence);
    if (inert) return INERT[inert];
    if (match.open.length > 0)
      return `the words do not say ${match.open.map((name) => this.labelOf(match, name)).join(' or ')}`;
    if (match.stoppedBy) return `the words speak of ${words[match.stoppedBy]?.label || match.stoppedBy}`;
    if (this.ofOthers(match.sentence)) return 'the words speak of other people than the staff';
    return undefined;
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

  private take(match: FrameMatch, stance: 'stated' | 'denied'): void {
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
      reason: reasonOf(match),
    };
    this.evidence.push(taken);
    if (match.frame.yields && stance === 'denied') this.yielding.add(taken);
  }

  private near(match: FrameMatch, score: number, why: string, review: boolean): void {
    if (this.nearest && this.nearest.score >= score && (this.nearest.review || !review)) return;
    this.nearest = {
      requirement: this.requirement.id,
      element: this.element.key,
      ...this.placed(match),
      why,
      review,
      score,
    };
  }

  private placed({ sentence: { reading } }: FrameMatch) {
    const block = this.context.document.blocks[reading.block];
    if (!block) throw new Error(`evidence outside of the document: block ${reading.block}`);
    return {
      quote: block.text.slice(reading.span.start, reading.span.end),
      place: placeOf(this.context.document, block, reading.span),
      section: block.section,
    };
  }
}

function reasonOf(match: FrameMatch): Reason {
  const slots = Object.entries(match.filled).map(([name, { hit: _, ...filling }]) => [name, filling]);
  return {
    frame: match.frame.name,
    slots: Object.fromEntries(slots),
    force: match.force.force,
    cue: match.force.cue,
  };
}
