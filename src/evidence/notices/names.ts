import type { Warning } from '../../model/document.js';
import { lineOf, type ReadDocument, textOf } from '../context.js';

/** The words of a name before its kind: "Harrow Bay" of "Harrow Bay School District No. 12". */
const KINDS: ReadonlyArray<[RegExp, string]> = [
  [/((?:\p{Lu}[\p{L}’'.-]*\s+){1,4})(?:Consolidated\s+|Public\s+)?School\s+District\b/gu, 'School District'],
  [/((?:\p{Lu}[\p{L}’'.-]*\s+){1,4})Police\s+Department\b/gu, 'Police Department'],
  [/((?:\p{Lu}[\p{L}’'.-]*\s+){1,4})Sheriff[’']s\s+Office\b/gu, 'Sheriff’s Office'],
];
const ARTICLES =
  /^(?:(?:the|this|that|our|and|by|of|between|with|to|for|a|an|city of|town of|county of)\s+)+/iu;
/** Words that name no place: "Participating School District", "Educational Service District". */
const GENERIC =
  /^(?:the|our|a|an|service|educational|local|public|participating|each|any|every|said|host|client|member)?$/iu;

/** Two names for one party in one document, which often remain from another contract. */
export function noticeNames(context: ReadDocument): Warning[] {
  return KINDS.flatMap(([pattern, kind]) => {
    const names = new Map<string, { name: string; line: number }>();
    for (const sentence of context.sentences)
      for (const [, words = ''] of textOf(context, sentence).matchAll(pattern)) {
        const name = words.trim().replace(ARTICLES, '');
        const key = name.toLowerCase().replace(/[^\p{L}]/gu, '');
        if (!GENERIC.test(name) && !names.has(key)) names.set(key, { name, line: lineOf(context, sentence) });
      }
    const [first, ...others] = [...names.values()];
    return others.slice(0, 3).map(({ name, line }) => ({
      code: 'names',
      line,
      message: `${name} ${kind} is named here and ${first?.name} ${kind} on line ${first?.line}: is one left from another contract?`,
    }));
  });
}
