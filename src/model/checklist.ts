import type { DocumentFormat, Warning } from './document.js';
import type { ProviderKind, Reason, Stance } from './outline.js';
import type { Level, Requirement } from './policy.js';

export type ElementState = 'stated' | 'denied' | 'absent';
export type Verdict = 'met' | 'partial' | 'missing' | 'contradicted';

/** Evidence as the report shows it (part of the public JSON contract). */
export interface ReportEvidence {
  quote: string;
  line: number;
  column: number;
  endLine: number;
  section: string[];
  stance: Stance;
  reason: Reason;
}

/** The nearest passage to an absent element (part of the public JSON contract). */
export interface ReportNearest {
  quote: string;
  line: number;
  column: number;
  endLine: number;
  section: string[];
  why: string;
  reason: Reason;
}

export interface ElementResult {
  key: string;
  state: ElementState;
  /** What the element asks, to be read after "missing: ". */
  asks: string;
  evidence: ReportEvidence[];
  nearest: ReportNearest | null;
  /** True where the engine could not decide: a person must read the nearest passage. Never met. */
  review: boolean;
}

export interface ChecklistItem {
  id: string;
  key: string;
  title: string;
  level: Level;
  /** Whether all elements are needed (as where it is left out), or any one is enough. */
  needs?: Requirement['needs'];
  /** `process`: the text need not say it where other evidence shows it (D.1, D.2). */
  binds?: Requirement['binds'];
  verdict: Verdict;
  elements: ElementResult[];
  /** One or two plain sentences that say what was found or what is lacking. */
  message: string;
  citations: string[];
  /** Model wording that would state the whole requirement; '' where it is met. */
  remedy: string;
}

export interface Summary {
  met: number;
  partial: number;
  missing: number;
  contradicted: number;
}

interface AgreementBase {
  file: string;
  sha256: string;
}

export interface AuditedAgreement extends AgreementBase {
  verdict: 'pass' | 'fail';
  format: DocumentFormat;
  kind: ProviderKind;
  kindFrom: string;
  title: string;
  parties: { district: string; provider: string };
  checklist: ChecklistItem[];
  warnings: Warning[];
  /** Counts over the required items. */
  summary: Summary;
}

/** A file that could not be audited. */
export interface FailedAgreement extends AgreementBase {
  verdict: 'error';
  error: { code: string; message: string; line?: number; column?: number; hint?: string };
}

export type AgreementResult = AuditedAgreement | FailedAgreement;

/** The whole result of a run: what `--format json` prints (`schemas/report.schema.json`). */
export interface Report {
  tool: { name: 'audit4311'; version: string };
  policy: {
    id: string;
    title: string;
    revision: string;
    sha256: string;
    groups: { letter: string; title: string }[];
  };
  /** Calendar date `YYYY-MM-DD` given by `--as-of`, else the day of the run. */
  asOf: string;
  agreements: AgreementResult[];
  summary: { pass: number; fail: number; error: number };
}
