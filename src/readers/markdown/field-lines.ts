import { isMap, parseAllDocuments } from 'yaml';
import { slice, type TracedText } from '../traced-text.js';

const KEY_LINE = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*:(?:[ \t]+\S|[ \t]*$)/;
/** What may stand at the margin beside keys: the items of a list, a comment in small letters. */
const BESIDE = /^(?:- |# \p{Ll}|#\p{Ll})/u;

export interface Part {
  text: TracedText;
  /** Whether the part is `key: value` lines and to be read as YAML. */
  fields: boolean;
}

/** Parts paragraphs of `key: value` lines (`file_with: [principal]`), which Markdown does not know, from the rest. */
export function splitFields(traced: TracedText): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end } of paragraphs(traced.text)) {
    if (!isFields(traced.text.slice(start, end))) continue;
    if (start > from) parts.push({ text: slice(traced, from, start), fields: false });
    parts.push({ text: slice(traced, start, end), fields: true });
    from = end;
  }
  if (from < traced.text.length) parts.push({ text: slice(traced, from), fields: false });
  return parts;
}

/** Stretches of lines between blank ones, outside fences and comments. */
function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const opaque = /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)|<!--[\s\S]*?(?:-->|$(?![\s\S]))/gm;
  const hidden = text.replace(opaque, (match) => match.replace(/[^\n\r]/g, '|'));
  for (const match of hidden.matchAll(/(?:^[^\n]*\S[^\n]*(?:\n|$))+/gm)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isFields(paragraph: string): boolean {
  const lines = paragraph.split(/\r?\n/).filter((line) => line.trim() !== '');
  const margin = lines.filter((line) => !/^\s/.test(line));
  if (!margin.some((line) => KEY_LINE.test(line))) return false;
  if (!margin.every((line) => KEY_LINE.test(line) || BESIDE.test(line))) return false;
  const parsed = parseAllDocuments(paragraph, { logLevel: 'silent', prettyErrors: false });
  return (
    !('empty' in parsed) && parsed.every(({ errors, contents }) => errors.length === 0 && isMap(contents))
  );
}
