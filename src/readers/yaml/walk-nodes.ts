import {
  type Document as YamlDocument,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { AuditError } from '../../model/audit-error.js';
import { type BlockList, Rank } from '../block-list.js';
import { hasModal } from '../heading-shape.js';
import { addMarkdown } from '../markdown/add-markdown.js';
import { join, slice, type TracedText, trim, untraced } from '../traced-text.js';
import { addComposed, addField, addRows, isRecords } from './add-fields.js';
import { humanise, isDraftingKey, isFrontMatterKey, isTransparentKey, isUncheckedBox } from './keys.js';
import type { YamlComment } from './parse-yaml.js';
import { isBlank, isProse, scalarText } from './scalar-text.js';

/** More aliases than this in one draft are a trick or a mistake. */
const ALIAS_LIMIT = 100;

/** What the walk over one YAML document carries along. */
export class YamlWalk {
  /** The block that the next sequence may continue. */
  before: number | undefined;
  private aliases = 0;

  constructor(
    readonly traced: TracedText,
    readonly list: BlockList,
    private readonly document: YamlDocument | undefined,
    readonly comments: YamlComment[],
  ) {}

  /** The node that an alias stands for; other nodes are themselves. */
  resolve(node: unknown): unknown {
    if (!isAlias(node)) return node;
    if (++this.aliases > ALIAS_LIMIT) {
      throw new AuditError('yaml-aliases', `More than ${ALIAS_LIMIT} aliases.`, {}, 'Write the text out.');
    }
    return this.document === undefined ? undefined : node.resolve(this.document);
  }

  textOf(scalar: Scalar): TracedText {
    return scalarText(scalar, this.traced);
  }
}

/** @param depth 0 for the document itself */
export function walkNode(given: unknown, walk: YamlWalk, depth: number): void {
  const node = walk.resolve(given);
  if (isMap(node)) walkMap(node, walk, depth);
  else if (isSeq(node)) walkSequence(node, walk, depth);
  else if (isScalar(node)) addMarkdown(walk.textOf(node), walk.list);
}

/** Adds the comments that stand before an offset of the YAML text. */
export function flushComments(walk: YamlWalk, offset: number): void {
  while ((walk.comments[0]?.start ?? Number.POSITIVE_INFINITY) < offset) {
    const comment = walk.comments.shift() as YamlComment;
    const words = slice(walk.traced, comment.start, comment.end);
    const hashes = words.text.replace(/^[ \t]*#+/gm, (found) => ' '.repeat(found.length));
    walk.list.add('paragraph', { ...words, text: hashes }, { inert: 'comment' });
  }
}

function walkMap(map: YAMLMap, walk: YamlWalk, depth: number): void {
  if (addComposed(map, walk)) return;
  const restore = walk.list.hold();
  const { inert } = walk.list;
  if (map.items.some((pair) => isUnchecked(pair, walk))) walk.list.inert ??= 'unchecked';
  const heading = openHeading(map, walk, depth);
  for (const pair of map.items) {
    if (!heading.includes(pair)) walkPair(pair, walk, depth);
  }
  walk.list.inert = inert;
  restore();
}

/** `checkbox: "[ ]"` beside a text: the option was not chosen. */
function isUnchecked(pair: Pair, walk: YamlWalk): boolean {
  if (!isScalar(pair.key) || !isScalar(pair.value)) return false;
  return isUncheckedBox(String(pair.key.value), walk.textOf(pair.value).text);
}

/** Opens `heading: The Deputy` with `number: 1` over the text beside it; returns the pairs so used. */
function openHeading(map: YAMLMap, walk: YamlWalk, depth: number): Pair[] {
  const find = (name: RegExp) =>
    map.items.find((pair) => isScalar(pair.key) && name.test(String(pair.key.value)));
  const title = find(/^(?:heading|headline|caption|title)$/i);
  const body = find(/^(?:text|body|content|clauses|paragraphs?|provisions|items)$/i);
  if (depth === 0 || title === undefined || !isScalar(title.value)) return [];
  // A `title` alone may be somebody's office; a `heading` is nothing else.
  if (body === undefined && /^title$/i.test(String((title.key as Scalar).value))) return [];
  const number = find(/^(?:number|no|nr|section|article|id)$/i);
  const label =
    number !== undefined && isScalar(number.value)
      ? String(number.value.source ?? number.value.value)
      : undefined;
  flushComments(walk, title.value.range?.[0] ?? 0);
  walk.list.addHeading(trim(walk.textOf(title.value)), Rank.key + depth, { label });
  return number === undefined ? [title] : [title, number];
}

function walkPair(pair: Pair, walk: YamlWalk, depth: number): void {
  if (!isScalar(pair.key)) return;
  const { list } = walk;
  flushComments(walk, pair.key.range?.[0] ?? 0);
  const name = String(pair.key.value);
  const inert = list.inert;
  if (isDraftingKey(name)) list.inert ??= 'drafting-note';
  else if (isFrontMatterKey(name, depth)) list.inert ??= 'front-matter';
  const restore = list.hold();
  addPair(humanise(trim(walk.textOf(pair.key))), walk.resolve(pair.value), walk, depth);
  restore();
  list.inert = inert;
}

function addPair(key: TracedText, value: unknown, walk: YamlWalk, depth: number): void {
  const { list } = walk;
  if (isScalar(value)) {
    addScalar(key, value, walk, depth);
    return;
  }
  if (isSeq(value) && value.items.length > 0 && areShort(value, walk)) {
    const texts = value.items.map((item) => trim(walk.textOf(walk.resolve(item) as Scalar)));
    addField(list, key, join(texts, ', '));
    return;
  }
  const empty = (isMap(value) || isSeq(value)) && value.items.length === 0;
  if (empty || !(isMap(value) || isSeq(value))) {
    addPlaceholder(list, key);
    return;
  }
  if (!isTransparentKey(key.text)) openKey(key, walk, depth);
  walkNode(value, walk, depth + 1);
}

function addScalar(key: TracedText, value: Scalar, walk: YamlWalk, depth: number): void {
  const { list } = walk;
  const text = walk.textOf(value);
  if (isBlank(text.text)) addPlaceholder(list, key);
  else if (!isProse(value, text.text) && !isTransparentKey(key.text)) addField(list, key, text);
  else addText(key, text, walk, depth);
}

function addText(key: TracedText, text: TracedText, walk: YamlWalk, depth: number): void {
  const numbered = /^\d+(?:\.\d+)*$|^[A-Z]-?\d+$/.test(key.text);
  if (!isTransparentKey(key.text) && !numbered) openKey(key, walk, depth);
  // A number for a key is the label of its text.
  walk.before = addMarkdown(numbered ? join([key, untraced(': '), text]) : text, walk.list);
}

function addPlaceholder(list: BlockList, key: TracedText): void {
  list.add('field', join([key, untraced(':')]), { inert: 'placeholder' });
}

function openKey(key: TracedText, walk: YamlWalk, depth: number): void {
  const index = walk.list.addHeading(key, Rank.key + depth);
  const speaks = hasModal(key.text) || /\bnot\b/.test(key.text);
  const continued = /:$/.test(walk.list.textOf(walk.before));
  if (!continued) walk.before = speaks ? index : undefined;
}

function areShort(sequence: YAMLSeq, walk: YamlWalk): boolean {
  return sequence.items.every((given) => {
    const item = walk.resolve(given);
    if (!isScalar(item)) return false;
    const text = walk.textOf(item).text;
    return !isProse(item, text) && text.length <= 60;
  });
}

function walkSequence(sequence: YAMLSeq, walk: YamlWalk, depth: number): void {
  if (isRecords(sequence, walk)) {
    addRows(sequence, walk);
    return;
  }
  let leadIn = walk.before;
  walk.before = undefined;
  for (const given of sequence.items) {
    const item = walk.resolve(given);
    if (!isScalar(item)) {
      walkNode(item, walk, depth);
      continue;
    }
    flushComments(walk, item.range?.[0] ?? 0);
    const text = walk.textOf(item);
    if (isBlank(text.text)) continue;
    const index = addMarkdown(text, walk.list, { leadIn });
    if (/:$/.test(walk.list.textOf(index))) leadIn = index;
  }
}
