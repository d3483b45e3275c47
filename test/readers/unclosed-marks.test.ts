import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';

const inert = (text: string) => readDocument(text, 'draft.md').blocks.map((block) => block.inert ?? 'live');

describe('a mark that does not close in its paragraph', () => {
  it('takes a strike over two paragraphs as struck', () => {
    expect(inert('~~One shall.\n\nTwo shall.~~\n\nThree shall.')).toEqual(['struck', 'struck', 'live']);
  });

  it('takes a strike that never closes as struck in its own paragraph only', () => {
    expect(inert('One ~~shall.\n\nTwo shall.')).toEqual(['struck', 'live']);
  });

  it('takes a comment that opens in mid-paragraph as a comment up to its end', () => {
    expect(inert('One <!-- shall.\n\nTwo --> shall.\n\nThree shall.')).toEqual(['live', 'comment', 'live']);
    expect(inert('One <!-- shall.\n\nTwo shall.')).toEqual(['comment', 'live']);
  });

  it('warns with the line', () => {
    const { warnings } = readDocument('One.\n\nTwo ~~shall.', 'draft.md');
    expect(warnings).toEqual([expect.objectContaining({ code: 'unclosed-mark', line: 3 })]);
  });
});
