import { visible } from '../visible.js';

const SHORT = 140;

/**
 * Words of the agreement between quotation marks. Shortened, they are cut between words, and the passage that
 * decided (`focus`) stays in sight.
 */
export function quoteWords(text: string, verbose: boolean, focus = ''): string {
  const words = visible(text);
  return `“${verbose ? words : shorten(words, SHORT, visible(focus))}”`;
}

export function shorten(text: string, length: number, focus = ''): string {
  if (text.length <= length) return text;
  const found = focus ? text.indexOf(focus) : -1;
  // Context on both sides of a passage that lies beyond the cut; else from the start.
  const from = found + focus.length <= length - 1 ? 0 : Math.max(0, found - Math.floor(length / 3));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const end = start + length >= text.length ? text.length : wordEndBefore(text, start, start + length);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Where the last whole word ends. A single word that is too long is cut, though never within a character. */
function wordEndBefore(text: string, start: number, limit: number): number {
  const blank = text.lastIndexOf(' ', limit);
  if (blank > start) return blank;
  return /[\ud800-\udbff]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}

/** `line 49`, or `lines 52–53`. */
export function placeWords({ line, endLine }: { line: number; endLine: number }): string {
  return endLine > line ? `lines ${line}–${endLine}` : `line ${line}`;
}
