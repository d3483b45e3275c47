import { append, Mark, nothing, slice, type TracedText, trim } from './traced-text.js';

/** First halves of words that keep their hyphen when a line ends inside them ("school-based"). */
const HYPHENATED = /(?:^|[^a-z])(?:school|law|self|non|half|full|part|year|body|well|face|co|on|in|off)$/i;

/**
 * The text as a person reads it: one blank for any white space, no soft hyphens, words that a line end cut are
 * joined ("impo-" + "sition"), footnote marks dropped.
 */
export function cleanText(traced: TracedText): TracedText {
  const clean: TracedText = { text: '', at: [], mark: [] };
  const units: string[] = [];
  const gap = /\s+|[\u00ad\u200b\u2060\ufeff]|\[\^[^\]\s]+\]/g;
  let from = 0;
  for (const match of traced.text.matchAll(gap)) {
    copy(traced, from, match.index, clean, units);
    from = match.index + match[0].length;
    if (!/^\s/.test(match[0])) continue;
    if (endsInHyphen(match[0], units, traced.text[from])) {
      if (!HYPHENATED.test(units.slice(-12, -1).join(''))) drop(clean, units);
    } else if (units.length > 0 && units.at(-1) !== ' ') {
      units.push(' ');
      clean.at.push(match[0][0] === ' ' ? (traced.at[match.index] ?? -1) : -1);
      clean.mark.push(traced.mark[match.index] ?? 0);
    }
  }
  copy(traced, from, traced.text.length, clean, units);
  clean.text = units.join('');
  return trim(clean);
}

function copy(from: TracedText, start: number, end: number, to: TracedText, units: string[]): void {
  for (let i = start; i < end; i++) {
    units.push(from.text[i] as string);
    to.at.push(from.at[i] ?? -1);
    to.mark.push(from.mark[i] ?? 0);
  }
}

function drop(clean: TracedText, units: string[]): void {
  units.pop();
  clean.at.pop();
  clean.mark.pop();
}

function endsInHyphen(gap: string, units: readonly string[], next: string | undefined): boolean {
  if (!/[\r\n]/.test(gap) || units.at(-1) !== '-' || next === undefined || !/[a-z]/.test(next)) return false;
  const before = units.slice(-12, -1).join('');
  return /[a-z]$/.test(before);
}

export interface Separated {
  live: TracedText;
  struck: TracedText[];
  comments: TracedText[];
}

/** Takes struck words and comments out of a text. */
export function separateInert(traced: TracedText): Separated {
  const separated: Separated = { live: { ...nothing, at: [], mark: [] }, struck: [], comments: [] };
  const inert = Mark.struck | Mark.comment;
  let from = 0;
  while (from < traced.text.length) {
    const mark = (traced.mark[from] ?? 0) & inert;
    let to = from + 1;
    while (to < traced.text.length && ((traced.mark[to] ?? 0) & inert) === mark) to++;
    const part = slice(traced, from, to);
    if (mark === 0) append(separated.live, part);
    else if ((mark & Mark.comment) !== 0) separated.comments.push(part);
    else separated.struck.push(part);
    from = to;
  }
  return separated;
}
