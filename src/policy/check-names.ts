import type { WordGroup } from '../model/policy.js';
import { compileGroups, WordGroupError } from './phrases.js';
import type { RawFrame, RawPolicy, RawRequirement, RawSlot } from './raw-policy.js';
import type { PolicyFileValidator } from './validate-file.js';

/** The files of a policy after the schema has accepted each: what is left to check is how they refer to each other. */
export interface ReadFiles {
  validator: PolicyFileValidator;
  policy: { file: string; head: RawPolicy };
  requirements: { file: string; raw: RawRequirement }[];
  words: Record<string, WordGroup>;
  /** The file in which each word group is defined. */
  homes: Map<string, string>;
}

/**
 * Every name that is used must be there, and every phrase must be one.
 * @throws AuditError `bad-policy`
 */
export function checkNames(files: ReadFiles): void {
  checkLists(files);
  for (const { file, raw } of files.requirements)
    for (const [key, { frames }] of Object.entries(raw.elements))
      for (const [index, frame] of frames.entries())
        for (const [option, names] of groupsNamedIn(frame))
          for (const name of names)
            if (!files.homes.has(name))
              throw files.validator.refuse(
                file,
                ['elements', key, 'frames', `${index}`, option],
                noGroup(name),
              );
  checkPhrases(files);
}

const noGroup = (name: string): string => `there is no word group '${name}'`;

function checkLists({ validator, policy: { file, head }, requirements, homes }: ReadFiles): void {
  for (const { file: second, raw } of requirements) {
    const first = requirements.find((other) => other.raw.id === raw.id);
    if (first && first.file !== second)
      throw validator.refuse(second, ['id'], `${first.file} holds the requirement '${raw.id}' already`);
  }
  for (const [index, id] of head.requirements.entries())
    if (!requirements.some(({ raw }) => raw.id === id))
      throw validator.refuse(file, ['requirements', `${index}`], `no file holds the requirement '${id}'`);
  for (const [index, name] of head.entities.entries())
    if (!homes.has(name)) throw validator.refuse(file, ['entities', `${index}`], noGroup(name));
  for (const [key, name] of Object.entries(head.subject))
    if (!homes.has(name)) throw validator.refuse(file, ['subject', key], noGroup(name));
  for (const [index, { has, lacks }] of (head.notices ?? []).entries())
    for (const name of [has, lacks ?? []].flat())
      if (!homes.has(name)) throw validator.refuse(file, ['notices', `${index}`], noGroup(name));
}

/** Slots and `unless` of a frame with the word groups that they name. */
function groupsNamedIn(frame: RawFrame): [string, string[]][] {
  return Object.entries(frame)
    .filter(([key]) => key === 'unless' || !FRAME_OPTIONS.has(key))
    .map(([key, value]) => [key, namesOf(value as RawSlot)]);
}

const namesOf = (slot: RawSlot): string[] =>
  typeof slot === 'string' || Array.isArray(slot) ? [slot].flat() : [slot.any].flat();

/** Keys of a frame that are no slots. */
export const FRAME_OPTIONS: ReadonlySet<string> = new Set([
  'name',
  'within',
  'reads',
  'effect',
  'unless',
  'anchor',
  'gives',
  'yields',
  'accepts',
]);

function checkPhrases({ validator, words, homes }: ReadFiles): void {
  try {
    compileGroups(words);
  } catch (error) {
    if (!(error instanceof WordGroupError)) throw error;
    const { group, phrase, message } = error;
    const of = phrase === undefined ? '' : `phrase '${phrase}': `;
    throw validator.refuse(homes.get(group) ?? '', ['groups', group], of + message);
  }
}
