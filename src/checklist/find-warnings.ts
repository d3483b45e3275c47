import type { ChecklistItem } from '../model/checklist.js';
import type { Document, Warning } from '../model/document.js';

/** What a reviewer should look at besides the checklist: the reader's warnings and passages that need a person. */
export function findWarnings(document: Document, checklist: readonly ChecklistItem[]): Warning[] {
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
  return [...document.warnings, ...doubts];
}
