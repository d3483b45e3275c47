import { parseDocument } from 'yaml';
import type { Outline, OutlineEvidence } from '../../src/model/outline.js';
import { rewrite } from './rewrite.js';

/** `A.1.prohibition` → what states it. */
export type Stated = ReadonlyMap<string, readonly OutlineEvidence[]>;

export function statedIn({ requirements }: Outline): Stated {
  const all = Object.entries(requirements).flatMap(([id, elements]) =>
    Object.entries(elements).map(([key, { stated }]) => [`${id}.${key}`, stated] as const),
  );
  return new Map(all.filter(([, evidence]) => evidence.length > 0));
}

interface Pair {
  /** The elements that must not be stated any more. */
  falls(stated: Stated): string[];
  change(words: string): string;
  /** Whether the change is a mark of Markdown. */
  markdown?: boolean;
}

/** Words on one line, without the bars of a table row. */
const plain = (words: string): string => words.replace(/\s*[\n|]\s*/g, ' ');
const all = (stated: Stated): string[] => [...stated.keys()];
/** A paragraph in the middle of a table would make text of the rows behind it. */
const outsideTables = (stated: Stated): string[] =>
  [...stated].flatMap(([element, evidence]) =>
    evidence.some(({ quote }) => quote.includes('|')) ? [] : [element],
  );
const group = (letter: string): Pair => ({
  falls: (stated) => all(stated).filter((element) => element.startsWith(letter)),
  change: () => 'The sun is warm.',
});

/** Words that open the agreement itself. */
const ENDS_RECITALS = /^(?:now, therefore,|it is agreed that) /i;

const MODAL = /\b(?:shall|must|will)\b/gi;

/** Elements that nothing but modal verbs of their own sentences makes binding. */
function boundByModal(stated: Stated): string[] {
  return [...stated].flatMap(([element, evidence]) => {
    const bound = evidence.every(
      ({ quote, reason }) =>
        reason.force === 'duty' && reason.cue.search(MODAL) >= 0 && quote.match(MODAL)?.length === 1,
    );
    return bound ? [element] : [];
  });
}

/** What is done to the words that state some elements, and which elements then are no longer stated. */
export const PAIRS: Record<string, Pair> = {
  'A without its words': group('A'),
  'B without its words': group('B'),
  'C without its words': group('C'),
  'D without its words': group('D'),
  'E without its words': group('E'),
  'may consider': {
    falls: boundByModal,
    change: (words) =>
      words
        .replace(/\b(?:shall|must|will) be\b/gi, 'may consider being')
        .replace(MODAL, 'may consider whether to'),
  },
  'in a comment': { falls: all, change: (words) => `<!-- ${plain(words)} -->`, markdown: true },
  'struck out': { falls: all, change: (words) => `~~${plain(words).trim()}~~`, markdown: true },
  'in a recital': {
    falls: outsideTables,
    change: (words) => `\n\nWHEREAS, ${plain(words).replace(ENDS_RECITALS, '')}\n\n`,
    markdown: true,
  },
};

/** The agreement with the words of the elements that are to fall changed; nothing where there are none. */
export function applyPair(name: string, source: string, file: string, stated: Stated): string | undefined {
  const pair = PAIRS[name];
  const falling = pair?.falls(stated) ?? [];
  if (!pair || falling.length === 0 || (pair.markdown && !file.endsWith('.md'))) return undefined;
  const places = falling.flatMap((element) => (stated.get(element) ?? []).map(({ place }) => place));
  const changed = rewrite(source, places, pair.change);
  // Words inside of brackets cannot be replaced by a sentence.
  if (file.endsWith('.yaml') && parseDocument(changed).errors.length > 0) return undefined;
  return changed;
}
