import type { Span } from '../model/document.js';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Endings after which a full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:No|Nos|Sec|Secs|Art|Ch|Para|Par|Ex|Exh|Dept|St|Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Det|Supt|Inc|Co|Corp|Ltd|Dist|vs|v|cf|e\.g|i\.e|etc|approx|min|max|U\.S|a\.m|p\.m)\.\s*$/u;
/** A label at the very beginning ("4.", "A."), and an initial in a name ("J. Smith", "M. T. Castellanos"). */
const LABEL_ONLY = /^\s*(?:\d+[A-Z]?|[A-Z]|[ivx]+)\.\s*$/u;
const INITIAL =
  /(?:^|[\s(“"])(?!(?:Exhibit|Appendix|Schedule|Attachment|Section|Part|Annex|Team|Group|Tier|Option)\s)(?:\p{Lu}[\p{L}.]*\s+|)\p{Lu}\.\s*$/u;
const ENDS_UPPER_ONLY = /\b(?:Inc|Co|Corp|Ltd|etc|a\.m|p\.m)\.\s*$/u;

/** Sentences of a text as spans, trailing white space left out. Legal abbreviations do not end a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { segment, index } of SEGMENTER.segment(text)) {
    open = open
      ? { start: open.start, end: index + segment.length }
      : { start: index, end: index + segment.length };
    if (goesOn(text.slice(open.start, open.end), text.slice(open.end))) continue;
    spans.push(trim(text, open));
    open = undefined;
  }
  if (open) spans.push(trim(text, open));
  return spans.filter((span) => span.end > span.start).flatMap((span) => splitAtSemicolonLabels(text, span));
}

function goesOn(sentence: string, rest: string): boolean {
  if (rest.trim() === '') return false;
  if (ABBREVIATION.test(sentence)) return !(ENDS_UPPER_ONLY.test(sentence) && /^\s*\p{Lu}/u.test(rest));
  if (LABEL_ONLY.test(sentence) || (INITIAL.test(sentence) && /^\s*\p{Lu}[\p{L}.]*(?:\s|[,’'.])/u.test(rest)))
    return !/\b(?:Exhibit|Appendix|Schedule|Attachment|Section|Part|Annex)\s+\p{Lu}\.\s*$/u.test(sentence);
  return /^\s*\p{Ll}/u.test(rest) && !/[?!]["”’)]*\s*$/u.test(sentence);
}

/** Sections run together in one paragraph ("13.1 Assignment … 13.2 Governing law …") begin a sentence each. */
function splitAtSemicolonLabels(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  for (const label of text.slice(span.start, span.end).matchAll(/(?<=[.;]\s)(?=\d+\.\d+\s+\p{Lu})/gu)) {
    const at = span.start + label.index;
    spans.push(trim(text, { start, end: at }));
    start = at;
  }
  spans.push(trim(text, { start, end: span.end }));
  return spans.filter(({ start: from, end }) => end > from);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  return { start, end };
}
