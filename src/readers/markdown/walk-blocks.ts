import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import { align } from '../align.js';
import { separateInert } from '../clean-text.js';
import { countWords } from '../heading-shape.js';
import { matchLabel } from '../labels.js';
import { slice, type TracedText, trim } from '../traced-text.js';
import { flatten } from './flatten.js';
import { addHtml } from './html-block.js';
import { addPassage } from './passage.js';
import { addTable } from './table-rows.js';
import type { WalkState } from './walk-state.js';

type Node = RootContent | BlockContent | DefinitionContent;
type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;

/** Adds the blocks of these nodes in reading order. */
export function walkBlocks(nodes: readonly Node[], state: WalkState): void {
  for (const node of nodes) walkBlock(node, state);
}

function walkBlock(node: Node, state: WalkState): void {
  if (node.type === 'heading') addHeading(node, state);
  else if (node.type === 'paragraph') addParagraph(flatten(node.children, state), state);
  else if (node.type === 'list') walkList(node, state, state.openBefore());
  else if (node.type === 'table') addTable(node, state);
  else if (node.type === 'html') addHtml(node, state);
  else if (node.type === 'code') addCode(node, state);
  else if (node.type === 'blockquote') walkQuote(node, state);
  else if (node.type === 'footnoteDefinition') walkFootnote(node, state);
  else if (node.type === 'thematicBreak') state.reset();
  else if (node.type === 'definition') addRaw(node, state);
}

function addParagraph(flat: TracedText, state: WalkState): void {
  addPassage(state, flat, { kind: 'paragraph', mayBeHeading: true });
}

function addHeading(node: NodeOf<'heading'>, state: WalkState): void {
  const flat = flatten(node.children, state);
  const { live, struck, comments } = separateInert(flat);
  const words = trim(live);
  // A line of dashes under a sentence is a rule; Markdown takes the sentence for a heading.
  const setext = !/^\s{0,3}#/.test(state.source.text.slice(node.position?.start.offset ?? 0));
  if (setext && (/[.;]$/.test(words.text) || countWords(words.text) > 20)) {
    addParagraph(flat, state);
    return;
  }
  const label = matchLabel(words.text) ?? bareNumber(words.text);
  const rest = label === undefined || label.length >= words.text.length ? words : slice(words, label.length);
  const index = state.list.addHeading(rest, node.depth, { label: label?.label });
  for (const part of struck) state.list.add('heading', part, { inert: 'struck' });
  for (const part of comments) state.list.add('paragraph', part, { inert: 'comment' });
  state.reset(index);
}

/** `1 GENERAL`: only in a heading is a number without a mark a label. */
function bareNumber(text: string): { label: string; length: number } | undefined {
  const found = /^(\d{1,3})\s+(?=\p{Lu})/u.exec(text);
  return found?.[1] === undefined ? undefined : { label: found[1], length: found[0].length };
}

/** @param leadIn the open block before the list, or the parent item */
function walkList(list: List, state: WalkState, leadIn: number | undefined): void {
  const sole = list.children.length === 1;
  const own = state.before;
  for (const item of list.children) walkItem(item, state, leadIn, sole && list.ordered === true);
  if (state.before === own) state.before = undefined;
}

function walkItem(item: ListItem, state: WalkState, leadIn: number | undefined, sole: boolean): void {
  const label = /^\d+[.)]/.exec(state.source.text.slice(item.position?.start.offset ?? 0))?.[0];
  const { list } = state;
  const inert = list.inert;
  const restore = list.hold();
  let heading: number | undefined;
  state.within(() => {
    if (item.checked === false) list.inert ??= 'unchecked';
    const first = walkItemChildren(item, state, { label, leadIn, sole });
    if (list.blocks[first ?? -1]?.kind === 'heading') heading = first;
  });
  list.inert = inert;
  if (heading === undefined) restore();
  else state.reset(heading);
}

interface ItemSlot {
  label: string | undefined;
  leadIn: number | undefined;
  sole: boolean;
}

function walkItemChildren(item: ListItem, state: WalkState, slot: ItemSlot): number | undefined {
  let first: number | undefined;
  const mayBeHeading = slot.sole && item.children.length === 1;
  item.children.forEach((child, index) => {
    if (index === 0 && child.type === 'paragraph') {
      first = addPassage(state, flatten(child.children, state), { kind: 'item', ...slot, mayBeHeading });
    } else if (child.type === 'list') walkList(child, state, first ?? slot.leadIn);
    else if (child.type === 'paragraph') {
      const leadIn = /:$/.test(state.list.textOf(first)) ? first : undefined;
      addPassage(state, flatten(child.children, state), { kind: 'paragraph', leadIn, mayBeHeading: false });
    } else walkBlock(child, state);
  });
  return first;
}

function walkQuote(node: NodeOf<'blockquote'>, state: WalkState): void {
  const before = state.openBefore();
  state.within(() => {
    state.kind = 'quote';
    state.before = before;
    walkBlocks(node.children, state);
  });
  state.reset();
}

/** A footnote belongs to the section that refers to it. */
function walkFootnote(node: NodeOf<'footnoteDefinition'>, state: WalkState): void {
  const restore = state.list.hold();
  state.footnotes.get(node.identifier)?.();
  state.within(() => {
    state.kind = 'footnote';
    state.before = undefined;
    walkBlocks(node.children, state);
  });
  restore();
}

function addCode(node: NodeOf<'code'>, state: WalkState): void {
  const start = node.position?.start.offset ?? 0;
  const from = state.source.text.indexOf('\n', start) + 1;
  const end = node.position?.end.offset ?? start;
  state.list.add('paragraph', align(node.value, state.source, from, end), { inert: 'code' });
}

/** `[Counsel]: …` looks like the definition of a link but is a note; nobody links in an agreement. */
function addRaw(node: Node, state: WalkState): void {
  const raw = slice(state.source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  addPassage(state, raw, { kind: 'paragraph', mayBeHeading: false });
}
