import type {
  Frame,
  Inheritance,
  Policy,
  PolicyElement,
  Notice,
  Requirement,
  Slot,
  WordGroup,
} from '../model/policy.js';
import type {
  RawElement,
  RawFrame,
  RawGroup,
  RawNotice,
  RawPolicy,
  RawRequirement,
  RawSlot,
  RawWords,
} from './raw-policy.js';
import { checkNames, FRAME_OPTIONS } from './check-names.js';
import { type PolicyFileKind, PolicyFileValidator } from './validate-file.js';

/** The files of a policy folder and of the shared word groups, by name, as text. */
export interface PolicyFiles {
  /** Name and text of `policy.yaml`. */
  policy: [name: string, text: string];
  requirements: [name: string, text: string][];
  words: [name: string, text: string][];
  /** SHA-256 over all of them, hexadecimal. */
  sha256: string;
}

/**
 * Builds a policy from its files.
 * @param schema `schemas/policy.schema.json`
 * @throws AuditError `bad-policy` with file, line, path and expectation where a file does not fit
 */
export function loadPolicy(files: PolicyFiles, schema: object): Policy {
  const validator = new PolicyFileValidator(schema);
  const read = <T>(kind: PolicyFileKind, [name, text]: [string, string]): T =>
    validator.read<T>(kind, name, text);
  const head = read<RawPolicy>('policy', files.policy);
  const words: Record<string, WordGroup> = {};
  const homes = new Map<string, string>();
  const addGroups = (groups: Record<string, RawGroup>, file: string): void => {
    for (const [name, group] of Object.entries(groups)) {
      const home = homes.get(name);
      if (home) throw validator.refuse(file, ['groups', name], `${home} defines this word group already`);
      homes.set(name, file);
      words[name] = buildGroup(group);
    }
  };
  for (const file of files.words) addGroups(read<RawWords>('words', file).groups, file[0]);
  const rawRequirements = files.requirements.map((named) => {
    const [file] = named;
    const raw = read<RawRequirement>('requirement', named);
    if (!head.requirements.includes(raw.id))
      throw validator.refuse(file, ['id'], `policy.yaml does not list the requirement '${raw.id}'`);
    addGroups(raw.groups ?? {}, file);
    return { file, raw };
  });
  checkNames({
    validator,
    policy: { file: files.policy[0], head },
    requirements: rawRequirements,
    words,
    homes,
  });
  const requirements = rawRequirements
    .map(({ raw }) => buildRequirement(raw))
    .toSorted((a, b) => head.requirements.indexOf(a.id) - head.requirements.indexOf(b.id));
  const { requirements: _, source: __, notices = [], ...rest } = head;
  return { ...rest, notices: notices.map(buildNotice), sha256: files.sha256, requirements, words };
}

function buildGroup(raw: RawGroup): WordGroup {
  return Array.isArray(raw)
    ? { label: '', phrases: raw, except: [] }
    : { label: raw.label ?? '', phrases: raw.phrases, except: raw.except ?? [] };
}

const buildNotice = ({ has, lacks, ...rest }: RawNotice): Notice => ({
  ...rest,
  has: list(has),
  lacks: list(lacks),
});

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
    anchor: raw.anchor ?? 'action',
    gives: raw.gives ?? 'both',
    yields: raw.yields ?? false,
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
