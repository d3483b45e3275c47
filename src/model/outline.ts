import type { Place, Span } from './document.js';

export type Stance = 'stated' | 'denied';

/** Words of the agreement that state or deny an element, with their place and the reason why they were taken. */
export interface Evidence {
  requirement: string;
  element: string;
  stance: Stance;
  /** The sentence (or list item, or row) as a person reads it, taken by offset. */
  quote: string;
  place: Place;
  section: string[];
  reason: Reason;
}

/** What came nearest to an element that is absent. */
export interface Nearest {
  requirement: string;
  element: string;
  quote: string;
  place: Place;
  section: string[];
  /** Why these words are not enough, in words a lawyer can follow: "names no …", "only a hope". */
  why: string;
  /** True where the engine could not decide and a person must read the words. */
  review: boolean;
  /** Higher is nearer; comparable within one element. */
  score: number;
  /** The way of saying it that came nearest. */
  reason: Reason;
}

/** How a frame lies on the words: its name, the words in each slot, and the force read at the anchor. */
export interface Reason {
  frame: string;
  slots: Record<string, SlotFilling>;
  force: string;
  /** The words of the cue that decided the force, '' where there was none. */
  cue: string;
  /** The exception or restriction that hangs on them, '' where there is none. */
  exception: string;
  /** What the words do not say; empty for evidence. */
  open: string[];
}

export interface SlotFilling {
  words: string;
  /** What the slot asks for: "the safety and security staff". */
  label: string;
  /** Span in the text of the block; absent where the words were inherited. */
  span?: Span;
  inherited?: 'lead-in' | 'previous' | 'heading' | 'header';
}

export type ProviderKind = 'law-enforcement' | 'security-company';

export interface ElementOutline {
  stated: OutlineEvidence[];
  denied: OutlineEvidence[];
}

export type OutlineEvidence = Omit<Evidence, 'requirement' | 'element' | 'stance'>;

/** What the JSON Schema of the policy judges: requirement → element → evidence, plus what the document is. */
export interface Outline {
  policy: string;
  kind: ProviderKind;
  /** The words that decided the kind, '' where the user gave it. */
  kindFrom: string;
  title: string;
  parties: { district: string; provider: string };
  requirements: Record<string, Record<string, ElementOutline>>;
}
