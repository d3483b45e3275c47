import type { Document } from '../../model/document.js';
import { BlockList } from '../block-list.js';
import type { Reader } from '../reader.js';
import { addYaml } from '../yaml/add-yaml.js';
import { traceSource } from '../traced-text.js';
import { addMarkdown } from './add-markdown.js';
import { splitFields } from './field-lines.js';
import { addFrontMatter, cutFrontMatter } from './front-matter.js';

export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  recognises: () => true,
  read: readMarkdown,
};

/** @param source decoded file without byte-order mark */
export function readMarkdown(source: string, file = 'standard input'): Document {
  const list = new BlockList(source);
  const { frontMatter, body } = cutFrontMatter(traceSource(source));
  const meta = frontMatter === undefined ? {} : addFrontMatter(frontMatter, list, file);
  for (const part of splitFields(body)) {
    if (part.fields) addYaml(part.text, list, file);
    else addMarkdown(part.text, list);
  }
  return { format: 'markdown', source, blocks: list.blocks, meta, warnings: list.warnings };
}
