import { Scalar } from 'yaml';
import { align } from '../align.js';
import { countWords } from '../heading-shape.js';
import { join, slice, splitLines, type TracedText, trim, untraced } from '../traced-text.js';

/** The words of a scalar with their places. Line ends of folded text stay, so that its paragraphs can be told. */
export function scalarText(scalar: Scalar, traced: TracedText): TracedText {
  const [start, end] = scalar.range ?? [0, 0];
  if (scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL) {
    return blockText(slice(traced, start, end));
  }
  if (scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE) {
    return align(String(scalar.value), traced, start + 1, Math.max(start + 1, end - 1));
  }
  return join(splitLines(slice(traced, start, end)).map(trim), '\n');
}

/** Drops the header (`>-`) and the indentation that all lines share. */
function blockText(raw: TracedText): TracedText {
  const lines = splitLines(raw).slice(1);
  const indents = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => /^ */.exec(line.text)?.[0].length ?? 0);
  const indent = Math.min(...indents, 99);
  return join(
    lines.map((line) => (line.text.trim() === '' ? untraced('') : slice(line, indent))),
    '\n',
  );
}

/**
 * Whether a value is text to be read as sentences. Others are short answers under their key, read like the cells of
 * a table.
 */
export function isProse(scalar: Scalar, text: string): boolean {
  const words = text.trim();
  if (typeof scalar.value !== 'string') return false;
  if (/\n\s*\n|\n\s*(?:[-*•]|\(?[a-z0-9]{1,3}[.)])\s/.test(words) || countWords(words) > 25) return true;
  if (/~~|<del|<!--|^\|/.test(words)) return true;
  if (/\b(?:Inc|Co|Corp|Ltd|No|St|Dept)\.$/.test(words)) return false;
  return /[.!?;:]["”’)]*$/.test(words) && countWords(words) >= 3;
}

export function isBlank(text: string): boolean {
  return text.trim() === '' || /^(?:null|~)$/.test(text.trim());
}
