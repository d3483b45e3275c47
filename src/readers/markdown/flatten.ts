import type { PhrasingContent } from 'mdast';
import { align } from '../align.js';
import { append, Mark, slice, type TracedText, untraced } from '../traced-text.js';

const END_OF_STRIKE = /<\/(?:del|s|strike)\s*>/i;

/** What the inline reader must know and keep from one paragraph to the next. */
export interface InlineState {
  source: TracedText;
  /** Whether a `<del>` stands open. */
  struck: boolean;
  /** Called for each footnote mark. */
  onFootnote(identifier: string): void;
}

/** The words of inline nodes, emphasis and strikes as marks, line breaks kept as `\n`. */
export function flatten(nodes: readonly PhrasingContent[], state: InlineState, mark = 0): TracedText {
  const flat: TracedText = { text: '', at: [], mark: [] };
  for (const node of nodes) append(flat, flattenNode(node, state, mark));
  return flat;
}

function flattenNode(node: PhrasingContent, state: InlineState, mark: number): TracedText {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const bits = state.struck ? mark | Mark.struck : mark;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return align(node.value, state.source, start, end, bits);
    case 'emphasis':
      return flatten(node.children, state, mark | Mark.emphasis);
    case 'strong':
      return flatten(node.children, state, mark | Mark.emphasis | Mark.strong);
    case 'delete':
      return flatten(node.children, state, mark | Mark.struck);
    case 'link':
    case 'linkReference':
      return flatten(node.children, state, mark);
    case 'break':
      return untraced('\n');
    case 'html':
      return flattenTag(slice(state.source, start, end), state, bits, end);
    case 'footnoteReference':
      state.onFootnote(node.identifier);
      return untraced('');
    default:
      return untraced('');
  }
}

/** A comment keeps its words under a mark, a strike begins or ends, a line break is one; other tags are nothing. */
function flattenTag(tag: TracedText, state: InlineState, bits: number, end: number): TracedText {
  if (tag.text.startsWith('<!--')) {
    const inner = slice(tag, 4, Math.max(4, tag.text.length - (tag.text.endsWith('-->') ? 3 : 0)));
    inner.mark.fill(bits | Mark.comment);
    return inner;
  }
  // A strike that nobody ends must not swallow the rest of the agreement.
  if (/^<(?:del|s|strike)\b/i.test(tag.text)) state.struck = END_OF_STRIKE.test(state.source.text.slice(end));
  if (/^<\/(?:del|s|strike)\b/i.test(tag.text)) state.struck = false;
  return untraced(/^<br\b/i.test(tag.text) ? '\n' : '');
}
