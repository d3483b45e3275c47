/**
 * Finds the place of a parser's value in the words that it was read from. Parsers decode entities and escapes, drop
 * indentation and quote marks, and fold lines, so value and source differ; this walks both side by side.
 */
import { type TracedText, untraced } from './traced-text.js';

/** How far to look ahead, in units, when both sides went apart. */
const RESYNC_WINDOW = 400;

/**
 * @param value what the parser says stands at `[start, end)` of `source`
 * @param mark bits for each unit of the result
 */
export function align(value: string, source: TracedText, start: number, end: number, mark = 0): TracedText {
  const aligned = untraced(value);
  if (mark !== 0) aligned.mark.fill(mark);
  const text = source.text;
  let from = start;
  for (let i = 0; i < value.length; i++) {
    const unit = value[i] as string;
    if (text[from] !== unit) {
      // A folded or decoded blank: leave the source where it is, the next word skips what remains of it.
      if (/\s/.test(unit)) continue;
      const found = findNext(value, i, text, from, end);
      if (found < 0) continue;
      from = found;
    }
    if (from >= end) break;
    aligned.at[i] = source.at[from] ?? -1;
    from++;
  }
  return aligned;
}

/** Where in `[from, end)` the value goes on, or -1 when its next unit was decoded from something else. */
function findNext(value: string, index: number, text: string, from: number, end: number): number {
  let skipped = from;
  while (skipped < end && /[\s>`\\'"~]/.test(text[skipped] as string)) {
    skipped++;
    if (text[skipped] === value[index]) return skipped;
  }
  const word = /^\S{1,4}/.exec(value.slice(index, index + 4))?.[0] ?? '';
  const found = text.slice(from, Math.min(end, from + RESYNC_WINDOW)).indexOf(word);
  return found < 0 ? -1 : from + found;
}
