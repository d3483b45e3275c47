import { expect, it } from 'vitest';
import { tablesAsProse } from './tables.js';

it('reads rows aloud under their headers', () => {
  expect(tablesAsProse('| Step | When |\n|---|---|\n| Answer | 5 days. |\n| End | June |\n')).toBe(
    'Step: Answer; When: 5 days.\n\nStep: End; When: June.',
  );
});

it.each([
  ['lines to sign on', '| City | School |\n|---|---|\n| ____ | ____ |'],
  ['empty cells', '| A | B |\n|---|---|\n| c | |'],
  ['boxes', '| A | B |\n|---|---|\n| [ ] | c |'],
])('leaves %s', (_, table) => {
  expect(tablesAsProse(table)).toBe(table);
});
