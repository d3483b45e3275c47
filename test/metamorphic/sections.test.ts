import { expect, it } from 'vitest';
import { joinSections, renameHeadings, reorderSections, sectionsOf } from './sections.js';

const TEXT =
  '# Agreement\n\nIntro.\n\n## Recitals\n\nr\n\n## 1. One\n\na\n\n### Sub\n\ns\n\n## 2. Two\n\nb\n\n## 3. Three\n\nc\n';

it('finds the top-level sections', () => {
  expect(sectionsOf(TEXT).map(({ heading }) => heading)).toEqual([
    '',
    '## Recitals',
    '## 1. One',
    '## 2. Two',
    '## 3. Three',
  ]);
  expect(joinSections(sectionsOf(TEXT))).toBe(TEXT);
});

it('is one section where there are few headings', () => {
  expect(sectionsOf('# A\n\nb')).toEqual([{ heading: '', body: '# A\n\nb' }]);
});

it('reverses sections between recitals and the last', () => {
  const order = sectionsOf(reorderSections(TEXT)).map(({ heading }) => heading);
  expect(order).toEqual(['', '## Recitals', '## 2. Two', '## 1. One', '## 3. Three']);
});

it('takes the words of topics and leaves what headings tell', () => {
  expect(
    renameHeadings(
      '# Title\n\n## ARTICLE V. SELECTION\n\n## 3. Fees\n\n## EXHIBIT A. COST\n\n## Who decides?',
    ),
  ).toBe('# Title\n\n## ARTICLE V. Provisions\n\n## 3. Provisions\n\n## EXHIBIT A. COST\n\n## Who decides?');
});
