/** Labels that number paragraphs and items: `4.2`, `(a)`, `A-3.`, `Section 4.` */

export interface LabelMatch {
  /** As printed, without the blank after it. */
  label: string;
  /** Units of the line that the label takes, white space and dashes after it included. */
  length: number;
  style: LabelStyle;
}

/** Labels of one style number one level. `word` is `Section 4`, `decimal2` is `4.2`, `sub-alpha` is `(a)`. */
export type LabelStyle =
  | 'word'
  | 'number'
  | `decimal${number}`
  | 'upper'
  | 'upper-roman'
  | 'coded'
  | 'sub-alpha'
  | 'sub-roman'
  | 'sub-number'
  | 'sub-box';

const FORMS: readonly [RegExp, LabelStyle][] = [
  [
    /^(?:ARTICLE|SECTION|PART|PARAGRAPH|CLAUSE|Article|Section|Sec\.|Part|Paragraph|Clause|Art\.) (?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])(?:, (?:Paragraph|Section) [A-Z0-9]+)?(?:\([a-z0-9]\))*(?:[.:]|(?= ?[—–-] )|(?= )|$)/,
    'word',
  ],
  [/^§+ ?\d+(?:\.\d+)*(?:\([a-z0-9]+\))*\.?/, 'word'],
  [/^\d{1,3}(?:\.\d{1,3})+(?:\([a-z0-9]{1,4}\))*(?:[.):]|(?=\s|$))/, 'decimal2'],
  [/^[A-Z]-\d{1,3}[.)]?(?=\s|$)/, 'coded'],
  [/^\d{1,3}\.(?:\([a-z]\))?(?=\s|$)/, 'number'],
  [/^\(\d{1,3}\)(?=\s|$)|^\d{1,3}\)(?=\s|$)/, 'sub-number'],
  [/^(?:[IVX]{2,6}|[IVX])\.(?=\s|$)/, 'upper-roman'],
  [/^(?:\([A-Z]\)|[A-Z][.)])(?=\s|$)/, 'upper'],
  [/^(?:\([ivx]{1,5}\)|[ivx]{1,5}[.)])(?=\s|$)/, 'sub-roman'],
  [/^(?:\(([a-z])\1?\)|[a-z][.)])(?=\s|$)/, 'sub-alpha'],
];

/** The label at the start of a line, if one stands there. */
export function matchLabel(line: string): LabelMatch | undefined {
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(indent);
  for (const [form, style] of FORMS) {
    const found = form.exec(rest)?.[0];
    if (found === undefined) continue;
    const after = /^\s*(?:[—–-]\s+)?/.exec(rest.slice(found.length))?.[0].length ?? 0;
    // "Section 4 of this Agreement ends …" is a sentence.
    if (
      style === 'word' &&
      after < 2 &&
      !/[.:]$/.test(found) &&
      /^\s*\p{Ll}/u.test(rest.slice(found.length))
    ) {
      return undefined;
    }
    return {
      label: found.trim().replace(/:$/, ''),
      length: indent + found.length + after,
      style: refine(found, style),
    };
  }
  return undefined;
}

function refine(label: string, style: LabelStyle): LabelStyle {
  if (style !== 'decimal2') return style;
  if (/\([a-z0-9]{1,4}\)/.test(label)) return 'sub-alpha';
  return `decimal${(label.match(/\d+/g) ?? []).length}`;
}

/** Whether the style numbers parts of a sentence or paragraph rather than paragraphs. */
export function isSubLabel(style: LabelStyle): boolean {
  return style.startsWith('sub-');
}

/** Whether `next` comes right after `label`: 4.2 after 4.1, (d) after (c), II. after I. */
export function isSuccessor(label: string, next: string): boolean {
  const before = lastPart(label);
  const after = lastPart(next);
  if (before === undefined || after === undefined || before.stem !== after.stem) return false;
  return after.values.some((value) => before.values.includes(value - 1));
}

function lastPart(label: string): { stem: string; values: number[] } | undefined {
  const match = /^(.*?)([A-Za-z]+|\d+)([.):]*)$/.exec(label);
  if (match?.[2] === undefined) return undefined;
  return { stem: `${match[1]}…${match[3]}`, values: valuesOf(match[2]) };
}

function valuesOf(word: string): number[] {
  if (/^\d+$/.test(word)) return [Number(word)];
  const values = word.length === 1 ? [word.toLowerCase().charCodeAt(0) - 96] : [];
  return /^[ivxlc]+$/i.test(word) ? [...values, romanValue(word.toUpperCase())] : values;
}

function romanValue(word: string): number {
  const units: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return [...word].reduce((sum, letter, index) => {
    const value = units[letter] ?? 0;
    return sum + (value < (units[word[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
