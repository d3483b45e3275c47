import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { asYaml } from './as-yaml.js';

it('makes keys of headings', () => {
  const text =
    '# Agreement: "A"\n\nIntro.\n\n## 1. One\n\n- a\n- b\n\n### Sub\n\nc\n\n## Two\n\nd\n\n## Two\n\ne\n';
  expect(parse(asYaml(text) ?? '')).toEqual({
    title: 'Agreement: "A"',
    preamble: 'Intro.\n',
    '1. One': '- a\n- b\n\n### Sub\n\nc\n',
    Two: 'd\n',
    'Two (2)': 'e\n',
  });
});

it('leaves texts without sections or with footnotes', () => {
  expect(asYaml('# A\n\nb')).toBeUndefined();
  expect(asYaml('# A\n\nb[^1]\n\n## B\n\n## C\n\n## D\n\nd')).toBeUndefined();
});
