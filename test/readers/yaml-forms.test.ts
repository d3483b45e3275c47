import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/readers/index.js';

const blocks = (text: string) =>
  readDocument(text, 'draft.yaml').blocks.map(({ kind, inert, text: words }) => [
    kind,
    inert ?? 'live',
    words,
  ]);

describe('forms in YAML', () => {
  it('take the text beside an unchecked box as unchecked, and beside a checked one as live', () => {
    const found = blocks(
      'options:\n  - checkbox: "[ ]"\n    text: "Guards shall help."\n  - checkbox: "[x]"\n    text: "Guards shall wait."\n',
    );
    expect(found).toContainEqual(['paragraph', 'unchecked', 'Guards shall help.']);
    expect(found).toContainEqual(['paragraph', 'live', 'Guards shall wait.']);
  });

  it('take the value of a heading key as a heading, though no text key stands beside it', () => {
    const found = blocks(
      'selection:\n  heading: Jointly Determined Hiring\n  "2.1": The officer shall be licensed.\n',
    );
    expect(found).toContainEqual(['heading', 'live', 'Jointly Determined Hiring']);
    expect(found).toContainEqual(['paragraph', 'live', 'The officer shall be licensed.']);
  });
});
