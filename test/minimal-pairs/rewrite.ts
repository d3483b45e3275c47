import type { Place } from '../../src/model/document.js';

/** The text with each of the places rewritten. Of places inside of each other the outer one counts. */
export function rewrite(source: string, places: readonly Place[], change: (words: string) => string): string {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const ranges = places.map(({ line, column, endLine, endColumn }) => ({
    start: (starts[line - 1] ?? 0) + column - 1,
    end: (starts[endLine - 1] ?? 0) + endColumn - 1,
  }));
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    text += source.slice(at, start) + change(source.slice(start, end));
    at = end;
  }
  return text + source.slice(at);
}
