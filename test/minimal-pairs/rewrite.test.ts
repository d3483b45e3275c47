import { expect, it } from 'vitest';
import { rewrite } from './rewrite.js';

const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

it('rewrites places, the outer one of two', () => {
  const text = 'One two.\nThree four\nfive.';
  const places = [place(2, 1, 3, 6), place(1, 5, 1, 8), place(2, 7, 2, 11)];
  expect(rewrite(text, places, (words) => `<${words}>`)).toBe('One <two>.\n<Three four\nfive.>');
});

it('leaves the text where there are no places', () => {
  expect(rewrite('One.', [], () => '')).toBe('One.');
});
