import type { WordGroup } from '../model/policy.js';
import { type Part, parsePhrase } from './notation.js';
import { NEGATIONS } from './vocabulary.js';

export interface Phrase {
  group: string;
  parts: Part[];
  except: boolean;
  /** Whether the phrase itself has a negation among its words. */
  negative: boolean;
}

/** A word group that cannot be compiled: a broken phrase, a reference to no group or round in a ring. */
export class WordGroupError extends Error {
  override readonly name = 'WordGroupError';

  constructor(
    readonly group: string,
    message: string,
    /** The phrase that is at fault; absent where it is the group as a whole. */
    readonly phrase?: string,
  ) {
    super(message);
  }
}

const isNegative = (part: Part): boolean =>
  part.kind === 'word' && [...NEGATIONS].some((word) => part.forms.has(word));

/** A phrase that refers to a group with a negation in it has that negation, too. Repeated until nothing changes. */
function spreadNegation(phrases: readonly Phrase[]): void {
  const negative = new Set<string>();
  for (let before = -1; before < negative.size; ) {
    before = negative.size;
    for (const phrase of phrases) {
      phrase.negative ||= phrase.parts.some(
        (part) => part.kind === 'group' && part.groups.some((name) => negative.has(name)),
      );
      if (phrase.negative && !phrase.except) negative.add(phrase.group);
    }
  }
}

/** All phrases of all groups, and how deep each group's references go. @throws WordGroupError */
export function compileGroups(words: Record<string, WordGroup>): {
  phrases: Phrase[];
  depth: Map<string, number>;
} {
  const phrases = Object.entries(words).flatMap(([group, { phrases: members, except }]) => [
    ...compile(group, members, false),
    ...compile(group, except, true),
  ]);
  const depth = depths(words, phrases);
  spreadNegation(phrases);
  return { phrases, depth };
}

export function compile(group: string, phrases: string[], except: boolean): Phrase[] {
  return phrases.flatMap((phrase) => {
    try {
      return parsePhrase(phrase).map((parts) => ({ group, parts, except, negative: parts.some(isNegative) }));
    } catch (error) {
      throw new WordGroupError(group, (error as Error).message, phrase);
    }
  });
}

/** How many groups deep each group's references go. A group that refers to itself in a ring is refused. */
function depths(words: Record<string, WordGroup>, phrases: Phrase[]): Map<string, number> {
  const refers = new Map<string, Set<string>>();
  for (const { group, parts } of phrases) {
    const to = refers.get(group) ?? new Set<string>();
    refers.set(group, to);
    for (const part of parts) if (part.kind === 'group') for (const name of part.groups) to.add(name);
  }
  const known = new Map<string, number>();
  const visit = (group: string, above: string[]): number => {
    const done = known.get(group);
    if (done !== undefined) return done;
    if (!Object.hasOwn(words, group))
      throw new WordGroupError(above.at(-1) ?? group, `there is no word group '${group}'`);
    if (above.includes(group)) {
      const ring = [...above.slice(above.indexOf(group)), group].join(' → ');
      throw new WordGroupError(group, `word groups refer to each other in a ring: ${ring}`);
    }
    const below = [...(refers.get(group) ?? [])].map((name) => visit(name, [...above, group]) + 1);
    const depth = Math.max(0, ...below);
    known.set(group, depth);
    return depth;
  };
  for (const group of Object.keys(words)) visit(group, []);
  return known;
}
