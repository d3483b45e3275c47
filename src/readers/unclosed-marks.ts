import type { Block, Document, InertReason, Warning } from '../model/document.js';
import { placeOf } from './place.js';

interface Mark {
  open: string;
  close: string;
  reason: InertReason;
}

const MARKS: readonly Mark[] = [
  { open: '~~', close: '~~', reason: 'struck' },
  { open: '<!--', close: '-->', reason: 'comment' },
];
/** How many blocks further the closing mark is looked for. */
const REACH = 40;

/**
 * A strike or comment that does not close in its paragraph is no mark to Markdown, but the drafter meant one. Its
 * blocks are taken as struck (or as a comment) up to the closing mark, so that deleted words never count as a clause.
 */
export function settleUnclosedMarks(document: Document): Document {
  const warnings: Warning[] = [];
  const reasons = new Map<number, InertReason>();
  document.blocks.forEach((block, index) => {
    const mark =
      block.inert || reasons.has(index) ? undefined : MARKS.find(({ open }) => block.text.includes(open));
    if (!mark) return;
    const last = closingBlock(document.blocks, index, mark);
    for (let at = index; at <= (last ?? index); at += 1) reasons.set(at, mark.reason);
    warnings.push(warningOf(document, block, mark, last !== undefined));
  });
  if (reasons.size === 0) return document;
  const blocks = document.blocks.map((block, index): Block => {
    const reason = reasons.get(index);
    return reason && !block.inert ? { ...block, inert: reason } : block;
  });
  return { ...document, blocks, warnings: [...document.warnings, ...warnings] };
}

/** The block in which the mark closes, behind the one that opens it. */
function closingBlock(blocks: readonly Block[], opened: number, { close }: Mark): number | undefined {
  const found = blocks.slice(opened + 1, opened + 1 + REACH).findIndex(({ text }) => text.includes(close));
  return found < 0 ? undefined : opened + 1 + found;
}

function warningOf(document: Document, block: Block, { open, reason }: Mark, closed: boolean): Warning {
  const at = block.text.indexOf(open);
  const { line } = placeOf(document, block, { start: at, end: at + open.length });
  const reach = closed ? 'up to the paragraph that closes it' : 'in its paragraph, for it is never closed';
  const meaning = reason === 'struck' ? 'struck out' : 'a comment';
  return {
    code: 'unclosed-mark',
    line,
    message: `"${open}" is opened here: the words are taken as ${meaning} ${reach}`,
  };
}
