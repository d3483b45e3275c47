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

interface Item {
  leadIn: number | undefined;
}

/**
 * Adds the blocks of a piece of Markdown: a file's body, or one value of a YAML draft.
 * @param item set for an item of a sequence: its text is one `item` block
 * @returns the last block that what follows may continue
 */
export function addMarkdown(traced: TracedText, list: BlockList, item?: Item): number | undefined {
  const mended = partLines(dropPageFurniture(dropLineNumbers(mendExport(traced))));
  const state = new WalkState(mended, list);
  list.protect(() => {
    if (isPlain(mended.text)) addParagraph(mended, state, item);
    else addParsed(mended, state, item);
  });
  return state.before;
}

/** Whether the text is one paragraph without markup. Most values of a YAML draft are, and need no parser. */
function isPlain(text: string): boolean {
  return !/[*_~<>[\]#|`&\\]|\n[ \t]*\r?\n|^\s*(?:[-+=]|\d{1,9}[.)]\s)/m.test(text);
}

function addParsed(traced: TracedText, state: WalkState, item: Item | undefined): void {
  const { children } = parseMarkdown(traced.text);
  const only = children.length === 1 && children[0]?.type === 'paragraph' ? children[0] : undefined;
  if (item !== undefined && only !== undefined) addParagraph(flatten(only.children, state), state, item);
  else walkBlocks(children, state);
}

function addParagraph(traced: TracedText, state: WalkState, item: Item | undefined): void {
  if (item === undefined) addPassage(state, traced, { kind: 'paragraph', mayBeHeading: true });
  else addPassage(state, traced, { kind: 'item', leadIn: item.leadIn, mayBeHeading: false });
}
