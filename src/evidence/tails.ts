import type { Block, Document } from '../model/document.js';
import type { Reading } from './reading.js';

/** How a passage begins that goes on with the list before it: "but …", "none of the foregoing …", "each of which …". */
const GOES_ON =
  /^(?:(?:none|neither|all|each|any|nothing)\s+(?:of|in)\s+(?:the|these|this|those|which|it)\b|the\s+(?:foregoing|above|preceding)\b|(?:these|such)\s+\w+\s+(?:are|is|shall|may|will|do|does)\b)/iu;
const JOINED =
  /[;.]\s+((?:but|provided|except|unless|none of|all of which|each of which|any of which)\b.*)$/su;
const HEDGES = new Set([
  'negation',
  'exemption',
  'exemption-after',
  'hope',
  'hope-after',
  'discretion',
  'permission',
  'permission-after',
  'unban',
]);

/** The words behind a list that speak of all its items, '' where there are none. */
export function tailOf({ blocks }: Document, index: number): string {
  const { leadIn } = blocks[index] ?? {};
  if (leadIn === undefined || blocks[index]?.kind !== 'item') return '';
  let last = index;
  while (isItemOf(blocks[last + 1], leadIn)) last += 1;
  const joined = JOINED.exec(blocks[last]?.text ?? '')?.[1];
  if (joined !== undefined) return joined;
  const next = blocks[last + 1];
  if (next?.kind !== 'paragraph' || next.inert) return '';
  // A small letter goes on with the sentence; a capital only where its words point back.
  const goesOn = /^[a-z]/u.test(next.text) || GOES_ON.test(next.text);
  return goesOn && next.label === undefined ? next.text : '';
}

const isItemOf = (block: Block | undefined, leadIn: number): boolean =>
  block?.kind === 'item' && block.leadIn !== undefined && block.leadIn >= leadIn;

/** Whether a tail may take back what the items say: then a person must read both. */
export const takesBack = (tail: Reading): boolean =>
  tail.cues.some(({ kind }) => HEDGES.has(kind)) ||
  tail.clauses.some(({ kind }) => kind === 'exception' || kind === 'restriction');
