import type { ChecklistItem } from '../../model/checklist.js';
import { visible } from '../visible.js';
import { INDENT, renderGaps, renderProof, renderReviews } from './elements.js';
import { isNote, MARK_WIDTH, markOf } from './marks.js';
import { hang, isRoomy, type Page, padTo } from './page.js';
import { renderTrace } from './trace.js';

const REMEDY_LINES = 2;

/** One requirement: its verdict, and what a reader needs to believe or to mend it. */
export function renderItem(item: ChecklistItem, page: Page): string[] {
  const lines = renderFindings(item, page);
  return page.trace ? [...lines, ...renderTrace(item, page)] : lines;
}

function renderFindings(item: ChecklistItem, page: Page): string[] {
  const head = renderHead(item, page);
  if (item.verdict === 'met') return [...head, ...renderProof(item, page)];
  if (isNote(item) && !page.verbose) return [...head, ...renderReviews(item, page)];
  return [
    ...head,
    ...renderGaps(item, page),
    ...hang(page, `${INDENT}Asked by: `, page.paint.dim(item.citations.map(visible).join('; '))),
    ...renderRemedy(item, page),
  ];
}

function renderHead(item: ChecklistItem, page: Page): string[] {
  const { plain, painted } = markOf(item, page);
  // Libraries take some signs for pictures of two columns, though terminals draw them in one: measure a stand-in.
  const standIn = 'x'.repeat(plain.length);
  const mark = isRoomy(page) ? standIn.padEnd(MARK_WIDTH) : standIn;
  const label = `  ${mark}  ${padTo(visible(item.id), 3)}  `;
  const [first = '', ...rest] = hang(page, label, page.paint.bold(visible(item.title)));
  return [first.replace(standIn, painted), ...rest];
}

/** Model wording, paragraph by paragraph, set off by a bar so that it can be told from the report's own words. */
function renderRemedy({ remedy, verdict }: ChecklistItem, page: Page): string[] {
  if (remedy.trim() === '') return [];
  const bar = `${INDENT}  | `;
  // Two columns are kept free for the sign of an omission.
  const inner = { ...page, width: page.width - bar.length - 2 };
  const lines = remedy
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => hang(inner, '', visible(line)));
  const short = page.verbose || lines.length <= REMEDY_LINES;
  const shown = short ? lines : lines.slice(0, REMEDY_LINES);
  return [
    `${INDENT}${verdict === 'contradicted' ? 'Wording to use instead:' : 'Wording to add:'}`,
    ...shown.map((line, index) => `${bar}${line}${!short && index === shown.length - 1 ? ' …' : ''}`),
  ];
}
