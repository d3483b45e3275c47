import type { ChecklistItem, Verdict } from '../../model/checklist.js';
import type { Page } from './page.js';

/** A sign, a word and a colour say the same thing, so that none of them is needed. */
interface Mark {
  sign: string;
  word: string;
  color: 'green' | 'red' | 'yellow' | 'redBright' | 'dim';
}

const MARKS: Record<Verdict, Mark> = {
  met: { sign: '✔', word: 'MET', color: 'green' },
  partial: { sign: '~', word: 'PARTIAL', color: 'yellow' },
  missing: { sign: '✘', word: 'MISSING', color: 'red' },
  contradicted: { sign: '!', word: 'CONTRADICTED', color: 'redBright' },
};

const NOTE: Mark = { sign: '·', word: 'note', color: 'dim' };

/** Columns of the widest mark. */
export const MARK_WIDTH = Math.max(...Object.values(MARKS).map(({ sign, word }) => `${sign} ${word}`.length));

/** True for what the policy does not ask of the text: silence on it is no failure. */
export function isNote({ level, verdict }: ChecklistItem): boolean {
  return level === 'advisory' && (verdict === 'missing' || verdict === 'partial');
}

export function markOf(item: ChecklistItem, page: Page): { plain: string; painted: string } {
  const { sign, word, color } = isNote(item) ? NOTE : MARKS[item.verdict];
  const plain = `${sign} ${word}`;
  return { plain, painted: page.paint[color](plain) };
}
