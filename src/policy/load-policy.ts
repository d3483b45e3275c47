import { parseDocument } from 'yaml';
import type {
  Frame,
  Inheritance,
  Policy,
  PolicyElement,
  Requirement,
  Slot,
  WordGroup,
} from '../model/policy.js';
import type {
  RawElement,
  RawFrame,
  RawGroup,
  RawPolicy,
  RawRequirement,
  RawSlot,
  RawWords,
} from './raw-policy.js';
import { validateFile } from './validate-file.js';

/** The files of a policy folder and of the shared word groups, by name, as text. */
export interface PolicyFiles {
  /** Name and text of `policy.yaml`. */
  policy: [name: string, text: string];
  requirements: [name: string, text: string][];
  words: [name: string, text: string][];
  /** SHA-256 over all of them, hexadecimal. */
  sha256: string;
}

const FRAME_OPTIONS = new Set(['name', 'within', 'reads', 'effect', 'unless', 'gives', 'accepts']);

/**
 * Builds a policy from its files.
 * @throws AuditError `bad-policy` with file, line, path and expectation where a file does not fit its schema
 */
export function loadPolicy(files: PolicyFiles): Policy {
  const head = read<RawPolicy>('policy', files.policy);
  const words: Record<string, WordGroup> = {};
  for (const file of files.words) addGroups(words, read<RawWords>('words', file).groups);
  const requirements = files.requirements.map((file) => {
    const raw = read<RawRequirement>('requirement', file);
    addGroups(words, raw.groups ?? {});
    return buildRequirement(raw);
  });
  const order = new Map(head.requirements.map((id, index) => [id, index]));
  requirements.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const { id, title, revision, groups, entities } = head;
  return { id, title, revision, groups, entities, sha256: files.sha256, requirements, words };
}

function read<T>(kind: 'policy' | 'requirement' | 'words', [name, text]: [string, string]): T {
  const document = parseDocument(text);
  return validateFile<T>(kind, name, text, document);
}

function addGroups(words: Record<string, WordGroup>, groups: Record<string, RawGroup>): void {
  for (const [name, group] of Object.entries(groups)) {
    if (name in words) throw new Error(`word group '${name}' is defined twice`);
    words[name] = Array.isArray(group)
      ? { label: '', phrases: group, except: [] }
      : { label: group.label ?? '', phrases: group.phrases, except: group.except ?? [] };
  }
}

function buildRequirement(raw: RawRequirement): Requirement {
  const { groups: _, elements, ...rest } = raw;
  return { ...rest, elements: Object.entries(elements).map(([key, element]) => buildElement(key, element)) };
}

function buildElement(key: string, raw: RawElement): PolicyElement {
  return {
    key,
    kind: raw.kind,
    asks: raw.asks,
    examples: raw.examples,
    frames: raw.frames.map((frame) => buildFrame(raw, frame)),
  };
}

function buildFrame(element: RawElement, raw: RawFrame): Frame {
  const slots: Record<string, Slot> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (FRAME_OPTIONS.has(key)) continue;
    const optional = key.endsWith('?');
    const name = optional ? key.slice(0, -1) : key;
    slots[name] = buildSlot(name, value as RawSlot, optional);
  }
  return {
    name: raw.name,
    slots,
    within: raw.within ?? 'sentence',
    reads: raw.reads ?? element.kind,
    effect: raw.effect ?? 'states',
    unless: list(raw.unless),
    gives: raw.gives ?? 'both',
    accepts: list(raw.accepts),
  };
}

function buildSlot(name: string, raw: RawSlot, optional: boolean): Slot {
  // The doer is often named once and then understood; every other slot must ask for it.
  const usual: Inheritance[] = name === 'who' ? ['previous', 'heading'] : [];
  if (typeof raw === 'string' || Array.isArray(raw)) return { groups: list(raw), optional, inherit: usual };
  const { any, inherit, side, near } = raw;
  return {
    groups: list(any),
    optional,
    inherit: inherit ? (list(inherit) as Inheritance[]) : usual,
    ...(side ? { side } : {}),
    ...(near === undefined ? {} : { near }),
  };
}

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());
