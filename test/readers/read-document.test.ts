import { expect, test } from 'vitest';
import { decodeBytes, readDocument } from '../../src/readers/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('UTF-8 and UTF-16 lose their byte-order mark', () => {
  expect(decodeBytes(bytes('\ufeffé\r\n'), 'a.md')).toBe('é\r\n');
  expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x41, 0), 'a.md')).toBe('A');
  expect(decodeBytes(Uint8Array.of(0xfe, 0xff, 0, 0x41), 'a.md')).toBe('A');
});

test.each([
  ['binary-content', Uint8Array.of(0x50, 0x4b, 3, 0), undefined],
  ['invalid-utf8', Uint8Array.of(0x41, 0x0a, 0x42, 0xe9, 0x0a), 2],
  ['empty-file', bytes(' \n'), undefined],
])('%s', (code, content, line) => {
  expect(() => decodeBytes(content, 'a.md')).toThrow(
    expect.objectContaining({ code, place: line === undefined ? { file: 'a.md' } : { file: 'a.md', line } }),
  );
});

test.each([
  ['agreement.yml', 'a: b', undefined, 'yaml'],
  ['agreement.MD', 'a: b\nc: d', undefined, 'markdown'],
  ['-', 'kind: MOU\nterm: one year\n', undefined, 'yaml'],
  ['-', '---\ntitle: MOU\n---\n\n# Title\n', undefined, 'markdown'],
  ['-', 'Notice: the parties agree.\n\nThey do.', undefined, 'markdown'],
  ['agreement.yml', 'text', 'markdown', 'markdown'],
] as const)('%s with %j is read by format, ending, content', (file, source, given, format) => {
  expect(readDocument(source, file, given).format).toBe(format);
});

test('a strike that is not closed is pointed at', () => {
  const { warnings } = readDocument('One.\n\nTwo ~~three\n\nfour~~.', 'a.md');
  expect(warnings.map(({ code, line }) => [code, line])).toEqual([['unclosed-mark', 3]]);
});
