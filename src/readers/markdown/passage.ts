import type { BlockKind, InertReason } from '../../model/document.js';
import { Rank } from '../block-list.js';
import { cleanText, separateInert } from '../clean-text.js';
import { isAttachmentTitle, isBoldTitle, isCapitalTitle, isNumberedTitle } from '../heading-shape.js';
import { isSubLabel, type LabelMatch, matchLabel } from '../labels.js';
import { Mark, slice, type TracedText, trim } from '../traced-text.js';
import { groupLines, hasDotLeader } from './line-groups.js';
import { type RunIn, readRunIn } from './run-in.js';
import type { WalkState } from './walk-state.js';

/** What the place of a passage in the document makes of it. */
export interface Slot {
  kind: BlockKind;
  label?: string | undefined;
  leadIn?: number | undefined;
  /** Whether a title may stand here: not among the items of a longer list. */
  mayBeHeading: boolean;
}

const UNCHECKED = /^(?:[☐❑❒□]|\[ \](?=\s))\s*/u;
const CHECKED = /^(?:[☒☑✔✓✅]|\[[xX]\](?=\s))\s*/u;

/** Adds the blocks of one paragraph and returns the first of them that is operative. */
export function addPassage(state: WalkState, paragraph: TracedText, slot: Slot): number | undefined {
  let first: number | undefined;
  const later = { ...slot, label: undefined, mayBeHeading: slot.mayBeHeading && slot.kind === 'paragraph' };
  groupLines(paragraph).forEach((group, index) => {
    const added = addGroup(state, group, index === 0 ? slot : later);
    first ??= added;
  });
  return first;
}

function addGroup(state: WalkState, group: TracedText, slot: Slot): number | undefined {
  const { live, struck, comments } = separateInert(group);
  const clean = trim(cleanText(live));
  // "9.2 ~~The District …~~": the label goes with the struck words.
  const label =
    struck.length > 0 && matchLabel(clean.text)?.length === clean.text.length ? clean.text : undefined;
  const added = label === undefined ? addLive(state, clean, slot) : undefined;
  const details = { leadIn: slot.leadIn, label };
  const kind = state.kind ?? slot.kind;
  for (const part of struck) state.list.add(kind, part, { ...details, inert: 'struck' });
  for (const part of comments) state.list.add(kind, part, { inert: 'comment' });
  return added;
}

function addLive(state: WalkState, passage: TracedText, given: Slot): number | undefined {
  if (passage.text === '') return undefined;
  const box = CHECKED.exec(passage.text)?.[0] ?? UNCHECKED.exec(passage.text)?.[0];
  const slot = box === undefined ? given : boxSlot(state, given);
  const text = slice(passage, box?.length ?? 0);
  const inert = inertReason(passage.text);
  if (inert !== undefined) {
    state.list.add(state.kind ?? slot.kind, text, { label: slot.label, leadIn: slot.leadIn, inert });
    if (box === undefined) state.before = undefined;
    return undefined;
  }
  const label = slot.label === undefined ? ownLabel(text.text) : undefined;
  const words = label === undefined ? text : slice(text, label.length);
  const rank = slot.mayBeHeading && state.kind === undefined ? headingRank(words, label, slot) : undefined;
  if (rank !== undefined) {
    const index = state.list.addHeading(words, rank, { label: label?.label ?? slot.label });
    state.reset(index);
    return index;
  }
  return addText(state, words, label, slot);
}

function addText(
  state: WalkState,
  words: TracedText,
  label: LabelMatch | undefined,
  slot: Slot,
): number | undefined {
  const ownLeadIn = slot.kind === 'paragraph' || label !== undefined;
  const leadIn = slot.leadIn ?? (ownLeadIn ? state.leadInOf(label?.style, words.text) : undefined);
  // The next paragraph of the same numbering is under another run-in heading, or under none.
  if (label !== undefined && !isSubLabel(label.style)) state.list.closeFrom(Rank.runIn);
  const runIn = readRunIn(words, label !== undefined || slot.label !== undefined);
  const shown = label?.label ?? slot.label ?? runIn?.label;
  if (runIn !== undefined) {
    const rank = isAttachmentTitle(runIn.heading.text) ? Rank.attachment : Rank.runIn;
    state.list.addHeading(runIn.heading, rank, { label: shown });
  }
  const base =
    label !== undefined && isSubLabel(label.style) && slot.kind === 'paragraph' ? 'item' : slot.kind;
  const index = state.list.add(state.kind ?? base, answer(runIn) ?? words, { label: shown, leadIn });
  state.before = index ?? state.before;
  return index;
}

/** What follows a run-in heading; the "A." that answers a "Q." is no label. */
function answer(runIn: RunIn | undefined): TracedText | undefined {
  return runIn === undefined
    ? undefined
    : slice(runIn.rest, /^A[.:]\s+(?=\p{Lu})/u.exec(runIn.rest.text)?.[0].length ?? 0);
}

/** Lines with boxes are the items of a list, whatever stands before them. */
function boxSlot(state: WalkState, slot: Slot): Slot {
  if (slot.kind !== 'paragraph') return slot;
  return { kind: 'item', leadIn: state.leadInOf('sub-box', ''), mayBeHeading: false };
}

function inertReason(text: string): InertReason | undefined {
  if (UNCHECKED.test(text)) return 'unchecked';
  if (/^\[\[_?TOC_?\]\]$/i.test(text) || hasDotLeader(text)) return 'placeholder';
  return undefined;
}

/** The label of a passage, unless nothing but the label stands there. */
function ownLabel(text: string): LabelMatch | undefined {
  const label = matchLabel(text);
  return label === undefined || text.length <= label.length ? undefined : label;
}

function headingRank(words: TracedText, label: LabelMatch | undefined, slot: Slot): number | undefined {
  const style = label?.style ?? (slot.label === undefined ? undefined : 'number');
  if (style !== undefined && isSubLabel(style)) return undefined;
  const bold = [...words.mark].every((mark, i) => (mark & Mark.strong) !== 0 || words.text[i] === ' ');
  const title = isCapitalTitle(words.text) || (bold && isBoldTitle(words.text));
  if (!title && !(style !== undefined && isNumberedTitle(words.text)) && !isBareLabel(words.text))
    return undefined;
  if (isAttachmentTitle(words.text)) return Rank.attachment;
  if (words.text.endsWith(':')) return Rank.runIn;
  if (style === 'word' || isBareLabel(words.text)) return Rank.article;
  if (style === undefined) return Rank.title;
  return style.startsWith('decimal') ? Rank.subNumbered : Rank.numbered;
}

/** `ARTICLE I` or `Section 4.` with nothing after it. */
function isBareLabel(text: string): boolean {
  const label = matchLabel(text);
  return label?.style === 'word' && label.length >= text.length;
}
