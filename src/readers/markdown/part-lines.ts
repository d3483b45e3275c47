import { editMatches, join, splitLines, type TracedText } from '../traced-text.js';
import { UNFINISHED } from './page-furniture.js';

/** Lines of a list shorter than this many units were not wrapped for want of room. */
const WRAPPED = 60;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/;
const MARKED = /^\s*(?:[-*+>|#]|\d{1,3}[.)]\s|```|~~~|<|$)/;
const BOX = '[☐☑☒❑❒□✔✓✅]';

/**
 * Parts what Markdown would join: a sentence at the margin right under a list or a quote (a "lazy" continuation),
 * and several check boxes on one line.
 */
export function partLines(traced: TracedText): TracedText {
  const boxes = editMatches(
    traced,
    new RegExp(`^[ \\t]*(?:${BOX}|[^\\n|]*?:[ \\t]*${BOX})[^\\n]*$`, 'gmu'),
    (match) => {
      return [...match[0].matchAll(new RegExp(`(?<=\\S)(?:[ \\t]{2,}|(?<=:)[ \\t]*)(?=${BOX})`, 'gu'))].map(
        (gap) => {
          const start = match.index + gap.index;
          return { start, end: start + gap[0].length, insert: '\n' };
        },
      );
    },
  );
  return partLazyLines(boxes);
}

function partLazyLines(traced: TracedText): TracedText {
  const lines = splitLines(traced);
  const parted: TracedText[] = [];
  let container = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.text.trimEnd() ?? '';
    if (isNewSentence(container, before, line.text)) {
      parted.push({ text: '', at: [], mark: [] });
      container = '';
    }
    if (line.text.trim() === '') container = '';
    else if (/^\s*>/.test(line.text)) container = 'quote';
    else if (ITEM.test(line.text)) container = 'list';
    parted.push(line);
  }
  return parted.length === lines.length ? traced : join(parted, '\n');
}

function isNewSentence(container: string, before: string, line: string): boolean {
  if (container === '' || MARKED.test(line) || !/^[\p{Lu}“"(]/u.test(line)) return false;
  if (container === 'quote') return /^\s*>/.test(before);
  return /[.;!?]["”’)]*$/.test(before) || (before.length < WRAPPED && !UNFINISHED.test(before));
}
