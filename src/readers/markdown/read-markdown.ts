import type { Document } from '../../model/document.js';
import { BlockList } from '../block-list.js';
import type { Reader } from '../reader.js';
import { type TracedText, traceSource } from '../traced-text.js';
import { addFrontMatter, cutFrontMatter } from './front-matter.js';
import { dropLineNumbers, dropPageFurniture } from './page-furniture.js';
import { mendExport } from './mend-export.js';
import { parseMarkdown } from './parse-markdown.js';
import { walkBlocks } from './walk-blocks.js';
import { WalkState } from './walk-state.js';

export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.txt'],
  recognises: () => true,
  read: readMarkdown,
};

/** @param source decoded file without byte-order mark */
export function readMarkdown(source: string, file = 'standard input'): Document {
  const list = new BlockList(source);
  const { frontMatter, body } = cutFrontMatter(traceSource(source));
  const meta = frontMatter === undefined ? {} : addFrontMatter(frontMatter, list, file);
  addMarkdown(body, list);
  return { format: 'markdown', source, blocks: list.blocks, meta, warnings: list.warnings };
}

/** Adds the blocks of a piece of Markdown, be it a file's body or one value of a YAML draft. */
export function addMarkdown(traced: TracedText, list: BlockList): void {
  const mended = mendExport(dropPageFurniture(dropLineNumbers(traced)));
  walkBlocks(parseMarkdown(mended.text).children, new WalkState(mended, list));
}
