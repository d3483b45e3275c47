/** A policy as loaded from `policies/<id>/`: what an agreement must state, and the ways of saying it, as data. */

/**
 * How the modal force of a clause is read for an element.
 * - `duty`: somebody must do it. A duty or plain statement states it; a ban, an exemption or a negation denies it.
 * - `entitlement`: somebody may do it. As a duty, and a permission states it too.
 * - `prohibition`: somebody must keep out of it. A ban or plain negation states it; a permission or duty denies it.
 * - `liberty`: somebody need not wait for it. An exemption states it; a duty or ban to act without it denies it.
 */
export type ElementKind = 'duty' | 'entitlement' | 'prohibition' | 'liberty';

/** Where an open slot may be filled from when the sentence itself does not fill it. */
export type Inheritance = 'previous' | 'heading';

export interface Slot {
  /** Names of word groups, any of which fills the slot. */
  groups: string[];
  /** A frame matches without an optional slot; its words are then only shown. */
  optional: boolean;
  inherit: Inheritance[];
  /** The slot's words must stand before or after the words of `does`. */
  side?: 'before' | 'after';
  /** Most words between the slot and the words of `does`. */
  near?: number;
}

/**
 * One way of stating (or denying) an element. The slot `does` is the anchor: the clause that holds it decides
 * modal force and negation. The slot `who`, where there is one, must be the agent of `does`.
 */
export interface Frame {
  name: string;
  slots: Record<string, Slot>;
  /** How far from the anchor the other slots may stand. */
  within: 'clause' | 'sentence' | 'block';
  /** Reads the force by another table than the element's own. */
  reads: ElementKind;
  /** `states`: the force decides. `denies`: a positive match denies the element, a negated one says nothing. */
  effect: 'states' | 'denies';
  /** Word groups whose presence in the sentence stops the frame. */
  unless: string[];
  /** `ban`: the words of `does` are themselves a ban ("stay out of"), so that a duty to do them is one. */
  anchor: 'action' | 'ban';
  /** What a match may say: a frame too broad for a denial (or a statement) `gives` only the other. */
  gives: 'both' | 'stated' | 'denied';
  /** A denial that gives way where other words of the agreement state the element all the same. */
  yields: boolean;
  /** Forces that state the element here besides those of its kind. */
  accepts: string[];
}

export interface ElementExamples {
  stated: string[];
  denied: string[];
  absent: string[];
  /** Compliant wording that contains a negation: must be stated. */
  negation: string[];
}

export interface PolicyElement {
  key: string;
  kind: ElementKind;
  /** What the element asks, as a noun phrase or clause that fits after "missing: ". */
  asks: string;
  frames: Frame[];
  examples: ElementExamples;
}

export type Level = 'required' | 'advisory';

export interface Requirement {
  id: string;
  key: string;
  title: string;
  level: Level;
  /** `all`: every element is needed; `any`: one is enough. */
  needs: 'all' | 'any';
  /** What the policy asks, in plain words. */
  asks: string;
  /** `process`: a silent text is "not documented in the text" and other evidence may show it (D.1, D.2). */
  binds: 'agreement' | 'process';
  citations: string[];
  /** What the requirement asks of one kind of provider, where that needs other words. */
  forKind?: Record<string, string>;
  elements: PolicyElement[];
  /** Wording that would state every element: a suggestion for counsel. */
  modelClause: string;
}

/** Statutes that agreements of this kind cite. */
export interface Statutes {
  /** Sections as `28A.320.1242`; a citation that comes near one of them is taken for a slip of the pen. */
  known: string[];
  /** Citations that no longer say what sentences about `about` (a word group) cite them for. */
  stale: { cite: string; about: string; note: string }[];
}

/** Wording that a reviewer should look at: all groups of `has` and none of `lacks` in one sentence. */
export interface Notice {
  code: string;
  has: string[];
  lacks: string[];
  message: string;
}

export interface PolicyGroup {
  letter: string;
  title: string;
}

export interface Policy {
  id: string;
  title: string;
  revision: string;
  sha256: string;
  groups: PolicyGroup[];
  requirements: Requirement[];
  /** Word groups by name: phrases in the notation of `docs/adding.md`. */
  words: Record<string, WordGroup>;
  /** Groups that name people or bodies, between which the agent of a verb is chosen. */
  entities: string[];
  /** Word groups of the staff whom the agreement supplies, and of the people who are taken for them. */
  subject: { staff: string; other: string };
  statutes?: Statutes;
  notices: Notice[];
}

export interface WordGroup {
  /** What the group names, for diagnostics: "the safety and security staff". '' for its name. */
  label: string;
  phrases: string[];
  /** Phrases that contain a member's words and are none: `hearing officer` for staff. */
  except: string[];
}
