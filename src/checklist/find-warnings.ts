import type { ChecklistItem } from '../model/checklist.js';
import type { Document, Place, Warning } from '../model/document.js';

/** What a reviewer should look at besides the checklist: the reader's warnings and passages that need a person. */
export function findWarnings(
  document: Document,
  checklist: readonly ChecklistItem[],
  placeholders: readonly Place[],
  notices: readonly Warning[] = [],
): Warning[] {
  const blanks = [...new Set(placeholders.map(({ line }) => line))].map((line) => ({
    code: 'placeholder',
    line,
    message: 'a placeholder is still to be filled',
  }));
  const doubts = checklist.flatMap(({ id, elements }) =>
    elements.flatMap(({ review, nearest }) =>
      review && nearest
        ? [
            {
              code: 'review',
              line: nearest.line,
              message: `please read these words for ${id}: ${nearest.why}`,
            },
          ]
        : [],
    ),
  );
  return [...document.warnings, ...blanks, ...notices, ...doubts].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
}
