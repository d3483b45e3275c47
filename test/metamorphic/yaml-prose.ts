import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { isTelling } from './sections.js';

/** A YAML draft with its sentences rewritten; keys, short values and comments stay. */
export function mapYamlProse(source: string, change: (text: string) => string): string {
  const document = parseDocument(source);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.split(/\s+/).length > 4) node.value = change(node.value);
    },
  });
  return write(document);
}

/** Sections of a list of sections, or keys of a draft whose keys are its sections, in reverse order where they may be. */
export function reorderYaml(source: string): string {
  const document = parseDocument(source);
  const root = document.contents;
  if (!isMap(root)) return source;
  for (const { value } of root.items) {
    if (!isSeq(value) || value.items.length < 3 || !value.items.every(isMap)) continue;
    if (value.items.some((item) => isMap(item) && item.has('term'))) continue;
    value.items.reverse();
    return write(document);
  }
  const isSection = ({ key, value }: { key: unknown; value: unknown }): boolean =>
    isScalar(key) && (isMap(value) || isSeq(value)) && !isTelling(String(key.value));
  const movable = root.items.filter(isSection);
  const reversed = movable.toReversed();
  root.items = root.items.map((pair) => (isSection(pair) ? (reversed.shift() ?? pair) : pair));
  return write(document);
}

/** Values of `heading` keys lose their words. */
export function renameYamlHeadings(source: string): string {
  return source.replace(/^(\s*(?:- )?heading: )(?!.*\?)(.+)$/gm, (whole, key: string, words: string) =>
    isTelling(words) ? whole : `${key}Provisions`,
  );
}

const write = (document: Document): string => document.toString({ lineWidth: 100 });
