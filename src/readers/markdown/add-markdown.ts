import type { Paragraph } from 'mdast';
import type { BlockList } from '../block-list.js';
import type { TracedText } from '../traced-text.js';
import { flatten } from './flatten.js';
import { mendExport } from './mend-export.js';
import { dropLineNumbers, dropPageFurniture } from './page-furniture.js';
import { partLines } from './part-lines.js';
import { parseMarkdown } from './parse-markdown.js';
import { addPassage } from './passage.js';
import { walkBlocks } from './walk-blocks.js';
import { WalkState } from './walk-state.js';

/**
 * Adds the blocks of a piece of Markdown: a file's body, or one value of a YAML draft.
 * @param item set for an item of a sequence: its text is one `item` block
 * @returns the last block that what follows may continue
 */
export function addMarkdown(
  traced: TracedText,
  list: BlockList,
  item?: { leadIn: number | undefined },
): number | undefined {
  const mended = partLines(dropPageFurniture(dropLineNumbers(mendExport(traced))));
  const state = new WalkState(mended, list);
  const { children } = parseMarkdown(mended.text);
  const only = children.length === 1 && children[0]?.type === 'paragraph' ? children[0] : undefined;
  list.protect(() => {
    if (item !== undefined && only !== undefined) addItem(only, state, item.leadIn);
    else walkBlocks(children, state);
  });
  return state.before;
}

function addItem(paragraph: Paragraph, state: WalkState, leadIn: number | undefined): void {
  addPassage(state, flatten(paragraph.children, state), { kind: 'item', leadIn, mayBeHeading: false });
}
