import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../src/checklist/find-warnings.js';
import type { ChecklistItem, ElementResult } from '../../src/model/checklist.js';
import type { Document } from '../../src/model/document.js';

const document = (warnings: Document['warnings'] = []): Document => ({
  format: 'markdown',
  source: '',
  blocks: [],
  meta: {},
  warnings,
});
const place = (line: number) => ({ line, column: 1, endLine: line, endColumn: 2 });

const reason = { frame: 'f', slots: {}, force: 'doubt', cue: '', exception: '', open: [] };

function item(review: boolean, line?: number): ChecklistItem {
  const nearest =
    line === undefined
      ? null
      : { quote: 'q', line, column: 1, endLine: line, section: [], why: 'two negations', reason };
  const element: ElementResult = { key: 'part', state: 'absent', asks: 'x', evidence: [], nearest, review };
  return {
    id: 'A.1',
    key: 'k',
    title: 't',
    level: 'required',
    verdict: 'missing',
    elements: [element],
    message: '',
    citations: [],
    remedy: '',
  };
}

describe('warnings', () => {
  it('are none where there is nothing to look at', () => {
    expect(findWarnings(document(), [item(false, 3), item(true)], [])).toEqual([]);
  });

  it('name each line with a placeholder once', () => {
    expect(findWarnings(document(), [], [place(4), place(4), place(2)])).toEqual([
      { code: 'placeholder', line: 2, message: 'a placeholder is still to be filled' },
      { code: 'placeholder', line: 4, message: 'a placeholder is still to be filled' },
    ]);
  });

  it('ask a person to read what the engine could not decide', () => {
    expect(findWarnings(document(), [item(true, 5)], [])).toEqual([
      { code: 'review', line: 5, message: 'please read these words for A.1: two negations' },
    ]);
  });

  it('stand in the order of the file, those of the whole file first', () => {
    const own = [
      { code: 'b', message: 'm', line: 3 },
      { code: 'a', message: 'm' },
    ];
    expect(findWarnings(document(own), [item(true, 2)], [place(9)]).map(({ code }) => code)).toEqual([
      'a',
      'review',
      'b',
      'placeholder',
    ]);
  });
});
