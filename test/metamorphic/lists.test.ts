import { expect, it } from 'vitest';
import { listsAsProse } from './lists.js';

it.each([
  [
    'bullets',
    'The SRO shall:\n\n- greet students;\n- visit classes.\n',
    'The SRO shall: greet students; visit classes.\n',
  ],
  ['labels', 'The SRO shall:\n (a) greet; and\n (b) visit.', 'The SRO shall: (a) greet; and (b) visit.'],
])('joins %s', (_, text, expected) => {
  expect(listsAsProse(text)).toBe(expected);
});

it.each([
  ['boxes', 'Choose:\n- [ ] this\n- [x] that'],
  ['several sentences', 'Note:\n- One. Two.\n- Three.'],
  ['lists in lists', 'Both:\n- one\n  - two\n- three'],
  ['single items', 'One:\n- one'],
  ['items on several lines', 'Two:\n- one\n  more\n- two'],
])('leaves %s', (_, text) => {
  expect(listsAsProse(text)).toBe(text);
});
