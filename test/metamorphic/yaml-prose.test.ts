import { expect, it } from 'vitest';
import { mapYamlProse, renameYamlHeadings, reorderYaml } from './yaml-prose.js';

it('rewrites sentences and nothing else', () => {
  const text = '# Note\nkey: short value\nterm: The term is one full year.\n';
  expect(mapYamlProse(text, (words) => words.toUpperCase())).toBe(
    '# Note\nkey: short value\nterm: THE TERM IS ONE FULL YEAR.\n',
  );
});

it('reverses a list of sections', () => {
  const text = 'title: A\nsections:\n  - heading: x\n  - heading: y\n  - heading: z\n';
  expect(reorderYaml(text)).toBe('title: A\nsections:\n  - heading: z\n  - heading: y\n  - heading: x\n');
});

it('reverses keys that are sections, and leaves recitals where they are', () => {
  const text = 'title: A\nrecitals:\n  a: b\none:\n  c: d\ntwo:\n  e: f\n';
  expect(reorderYaml(text)).toBe('title: A\nrecitals:\n  a: b\ntwo:\n  e: f\none:\n  c: d\n');
});

it('takes the words of headings', () => {
  expect(renameYamlHeadings('  - heading: Fees\n  - heading: Recitals\n')).toBe(
    '  - heading: Provisions\n  - heading: Recitals\n',
  );
});
