import { isMap, isScalar, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { BlockList } from '../block-list.js';
import { cleanText } from '../clean-text.js';
import { joinCells } from '../markdown/table-rows.js';
import { join, type TracedText, trim, untraced } from '../traced-text.js';
import { humanise } from './keys.js';
import { isBlank, isProse } from './scalar-text.js';
import type { YamlWalk } from './walk-nodes.js';

/** Adds `key: value`. */
export function addField(list: BlockList, key: TracedText, value: TracedText): void {
  list.add('field', join([key, untraced(': '), trim(value)]));
}

/** Whether a sequence is a table: records of short values under the same keys. */
export function isRecords(sequence: YAMLSeq, walk: YamlWalk): boolean {
  const maps = sequence.items.map((item) => walk.resolve(item));
  if (!maps.every(isMap) || maps.length === 0 || maps.every((map) => composedKind(map) !== undefined))
    return false;
  const keys = keysOf(maps[0] as YAMLMap).join();
  return maps.every((map) => map.items.length > 1 && keysOf(map).join() === keys && isFlat(map, walk));
}

function isFlat(map: YAMLMap, walk: YamlWalk): boolean {
  return map.items.every(
    ({ value }) => value === null || (isScalar(value) && !isProse(value, walk.textOf(value).text)),
  );
}

/** Adds a row for each record, keys as headers. */
export function addRows(sequence: YAMLSeq, walk: YamlWalk): void {
  for (const item of sequence.items) {
    const map = walk.resolve(item) as YAMLMap;
    const parts = map.items.map(({ value }) => valueText(value, walk));
    const headers = keysOf(map).map((key) => humanise(untraced(key)).text);
    const { text, cells } = joinCells(parts, headers);
    if (text.text !== '') walk.list.add('row', text, { cells });
  }
}

function valueText(value: unknown, walk: YamlWalk): TracedText {
  if (!isScalar(value)) return untraced('');
  const text = cleanText(walk.textOf(value));
  return isBlank(text.text) ? untraced('') : text;
}

/** Adds what two keys say as one sentence: `term` and `meaning`, `name` and `called`. */
export function addComposed(map: YAMLMap, walk: YamlWalk): boolean {
  const kind = composedKind(map);
  if (kind === undefined) return false;
  const [first, second] = kind.keys.map((key) => find(map, key)?.value as Scalar);
  const one = trim(walk.textOf(first as Scalar));
  const two = trim(walk.textOf(second as Scalar));
  const [before, between, after] = kind.words;
  walk.list.add('paragraph', join([untraced(before), one, untraced(between), two, untraced(after)]));
  return true;
}

interface ComposedKind {
  keys: readonly [RegExp, RegExp];
  /** What stands before, between and after both values. */
  words: readonly [string, string, string];
}

const COMPOSED: readonly ComposedKind[] = [
  { keys: [/^term$/i, /^(?:meaning|means|definition)$/i], words: ['"', '" means ', ''] },
  { keys: [/^name$/i, /^(?:called|short|alias)$/i], words: ['', ' ("', '")'] },
];

function composedKind(map: YAMLMap): ComposedKind | undefined {
  if (map.items.length !== 2) return undefined;
  return COMPOSED.find(({ keys }) => keys.every((key) => isScalar(find(map, key)?.value)));
}

function find(map: YAMLMap, key: RegExp): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && key.test(String(pair.key.value)));
}

function keysOf(map: YAMLMap): string[] {
  return map.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
}
