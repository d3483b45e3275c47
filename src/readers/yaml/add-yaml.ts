import { type Document as YamlDocument, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { BlockList } from '../block-list.js';
import type { TracedText } from '../traced-text.js';
import { isDraftingKey } from './keys.js';
import { findComments, parseYaml } from './parse-yaml.js';
import { flushComments, walkNode, YamlWalk } from './walk-nodes.js';

/** Scalars longer than this many units, or of several sentences, are text and no data about the file. */
const META_LIMIT = 160;

/** Adds the blocks of a YAML text and returns its short scalars by key (`parties.district`). */
export function addYaml(traced: TracedText, list: BlockList, file: string): Record<string, string> {
  const meta: Record<string, string> = {};
  const documents = parseYaml(traced, list.source, file);
  const comments = findComments(traced.text);
  for (const document of documents) {
    for (const warning of document.warnings) {
      list.warnings.push({ code: 'yaml-tag', message: warning.message.split('\n')[0] ?? warning.code });
    }
    const walk = new YamlWalk(traced, list, document as YamlDocument, comments);
    walkNode(document.contents, walk, 0);
    collectMeta(document.contents, '', meta);
  }
  flushComments(new YamlWalk(traced, list, undefined, comments), Number.POSITIVE_INFINITY);
  return meta;
}

function collectMeta(node: Node | null, path: string, meta: Record<string, string>): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (key !== '' && !isDraftingKey(key) && path.split('.').length < 3) {
        collectMeta(pair.value as Node | null, path === '' ? key : `${path}.${key}`, meta);
      }
    }
  } else if (isSeq(node)) {
    const values = node.items.filter(isScalar).map((item) => String(item.value));
    if (path !== '' && values.length > 0 && values.length === node.items.length)
      set(meta, path, values.join(', '));
  } else if (isScalar(node) && path !== '') set(meta, path, String(node.source ?? node.value ?? ''));
}

function set(meta: Record<string, string>, path: string, value: string): void {
  const words = value.trim();
  if (words === '' || words.length > META_LIMIT || path in meta) return;
  if (!/[a-z]{3}[.;] ["“]?\p{Lu}|\n|[a-z]{4}[.;]$/u.test(words)) meta[path] = words;
}
