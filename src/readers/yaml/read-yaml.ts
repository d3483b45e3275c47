import { isMap, isScalar, parseAllDocuments } from 'yaml';
import type { Document } from '../../model/document.js';
import { BlockList } from '../block-list.js';
import type { Reader } from '../reader.js';
import { traceSource } from '../traced-text.js';
import { addYaml } from './add-yaml.js';

export const yamlReader: Reader = {
  format: 'yaml',
  extensions: ['.yaml', '.yml'],
  recognises: looksLikeYaml,
  read: readYaml,
};

/** @param source decoded file without byte-order mark */
export function readYaml(source: string, file = 'standard input'): Document {
  const list = new BlockList(source);
  const meta = addYaml(traceSource(source), list, file);
  return { format: 'yaml', source, blocks: list.blocks, meta, warnings: list.warnings };
}

/** Whether a text is YAML from end to end: keys with values. Prose with a colon in it is not. */
export function looksLikeYaml(text: string): boolean {
  const first = text.split(/\r?\n/).find((line) => /^[^#\s]/.test(line) && !/^(?:---|%)/.test(line)) ?? '';
  if (!/^["']?[\w][\w .-]{0,59}["']?:(?:\s|$)/.test(first)) return false;
  const parsed = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false });
  if ('empty' in parsed) return false;
  return parsed.every(({ errors, contents }) => {
    if (errors.length > 0 || !isMap(contents) || contents.items.length < 2) return false;
    return contents.items.every(({ key }) => isScalar(key) && String(key.value).length <= 60);
  });
}
