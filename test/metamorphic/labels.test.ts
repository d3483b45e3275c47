import { expect, it } from 'vitest';
import { renumber } from './labels.js';

it.each([
  ['headings', '## 4. Duties', '## 24. Duties'],
  ['Roman numerals', '## ARTICLE IV. DUTIES', '## ARTICLE XXIV. DUTIES'],
  [
    'paragraphs and references',
    '4.03 A request.\n\n4.04 See 4.03 in 4 days.',
    '24.03 A request.\n\n24.04 See 24.03 in 4 days.',
  ],
  ['named references', '**7.** A term.\n\nSection 7 applies.', '**27.** A term.\n\nSection 27 applies.'],
  ['keys that number', '  - number: 3\n    heading: Term', '  - number: 23\n    heading: Term'],
])('renumbers %s', (_, text, expected) => {
  expect(renumber(text)).toBe(expected);
});

it('leaves other numbers', () => {
  const text = 'Under RCW 28A.320 the term of 4 years, in 2025, costs $4.03 or 4%; section 9 of the code.';
  expect(renumber(text)).toBe(text);
});
