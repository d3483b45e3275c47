import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { foldWords, unfoldWords } from './fold-words.js';

interface SyntaxData {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
}

/**
 * Indented text is how Word exports lists, never code. Links without brackets would double the time of parsing and
 * change no word.
 */
function readAsAgreement(this: Processor): void {
  const data = this.data() as SyntaxData;
  const disabled = ['codeIndented', 'wwwAutolink', 'protocolAutolink', 'emailAutolink'];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().filter((extension) => {
    return !(typeof extension === 'object' && extension !== null && 'transforms' in extension);
  });
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(readAsAgreement)
  .freeze();

/** The syntax tree of a text. Its offsets count in `text`; its lines and columns do not. */
export function parseMarkdown(text: string): Root {
  const folded = foldWords(text);
  return unfoldWords(processor.parse(folded.text), folded);
}
