import type {
  ElementExamples,
  ElementKind,
  Frame,
  Inheritance,
  PolicyGroup,
  Requirement,
  Slot,
  Statutes,
} from '../model/policy.js';

/** The YAML of a policy folder as it stands in the files, after `schemas/policy.schema.json` has accepted it. */
export interface RawPolicy {
  id: string;
  title: string;
  revision: string;
  source: string;
  groups: PolicyGroup[];
  entities: string[];
  subject: { staff: string; other: string };
  requirements: string[];
  statutes?: Statutes;
  notices?: RawNotice[];
}

export interface RawNotice {
  code: string;
  has: string | string[];
  lacks?: string | string[];
  message: string;
}

export interface RawWords {
  groups: Record<string, RawGroup>;
}

export type RawGroup = string[] | { label?: string; phrases: string[]; except?: string[] };

export type RawRequirement = Omit<Requirement, 'elements'> & {
  groups?: Record<string, RawGroup>;
  elements: Record<string, RawElement>;
};

export interface RawElement {
  kind: ElementKind;
  asks: string;
  frames: RawFrame[];
  examples: ElementExamples;
}

export type RawSlot =
  | string
  | string[]
  | { any: string | string[]; inherit?: Inheritance | Inheritance[]; side?: Slot['side']; near?: number };

export interface RawFrame {
  name: string;
  within?: Frame['within'];
  reads?: ElementKind;
  effect?: Frame['effect'];
  unless?: string | string[];
  anchor?: Frame['anchor'];
  gives?: Frame['gives'];
  yields?: boolean;
  accepts?: string | string[];
  [slot: string]: RawSlot | boolean | undefined;
}
