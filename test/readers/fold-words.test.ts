import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../src/readers/markdown/fold-words.js';
import { parseMarkdown } from '../../src/readers/markdown/parse-markdown.js';

/** Type, value and source of each leaf. */
function leaves(node: Nodes, text: string): string[] {
  if ('children' in node) return node.children.flatMap((child) => leaves(child, text));
  const { start, end } = node.position ?? {};
  return [`${node.type}: ${'value' in node ? node.value : ''} = ${text.slice(start?.offset, end?.offset)}`];
}

describe('foldWords', () => {
  it('folds plain words behind the first of a line', () => {
    expect(foldWords('The officer shall not impose discipline.').text).toBe('The \ue000');
  });

  it.each([
    ['labels of lists', '- 1. Officers'],
    ['what stands in brackets', 'See [Counsel to confirm this] here.'],
    ['tags', 'A <b one two three> tag'],
    ['fences', '~~~\none two three four\n~~~'],
    ['text with private characters', 'one two three \ue000 four five'],
  ])('leaves %s', (_, text) => {
    expect(foldWords(text).text).toBe(text);
  });

  it('stops where its characters are used up', () => {
    const text = 'The officer shall report.\n\n'.repeat(5000);
    expect(foldWords(text).words).toHaveLength(4096);
    expect(leaves(parseMarkdown(text), text).at(-1)).toBe(
      'text: The officer shall report. = The officer shall report.',
    );
  });
});

describe('parseMarkdown', () => {
  it('gives words and places as they stand in the text', () => {
    const text = '1. The **SRO shall not** impose any kind of discipline\n   and a second line *of it too*.';
    expect(leaves(parseMarkdown(text), text)).toEqual([
      'text: The  = The ',
      'text: SRO shall not = SRO shall not',
      'text:  impose any kind of discipline\nand a second line  =  impose any kind of discipline\n   and a second line ',
      'text: of it too = of it too',
      'text: . = .',
    ]);
  });
});
