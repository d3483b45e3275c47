import { isCapitals, isRunIn, countWords } from '../heading-shape.js';
import { matchLabel } from '../labels.js';
import { Mark, slice, type TracedText, trim } from '../traced-text.js';

export interface RunIn {
  label: string | undefined;
  heading: TracedText;
  rest: TracedText;
}

/**
 * Takes a run-in heading (`**Scope.** Brightwater supplies …`, `D. DUTIES. Officers shall …`) off a paragraph.
 * @param labelled whether a label stood before and has been taken off
 */
export function readRunIn(passage: TracedText, labelled = false): RunIn | undefined {
  const text = trim(passage);
  const label = matchLabel(text.text);
  const from = label?.length ?? 0;
  const end = emphasisEnd(text, from) ?? capitalsEnd(text.text, from, labelled || from > 0);
  if (end === undefined || end <= from) return undefined;
  const heading = trim(slice(text, from, end));
  const rest = trim(slice(text, end));
  if (!/[\p{L}\p{N}]/u.test(rest.text) || !isRunIn(heading.text)) return undefined;
  return { label: label?.label, heading, rest };
}

/** End of the emphasised words that begin at `from`, a closing mark right after them included. */
function emphasisEnd(text: TracedText, from: number): number | undefined {
  if (((text.mark[from] ?? 0) & Mark.emphasis) === 0) return undefined;
  let end = from;
  while (end < text.text.length && isEmphasised(text, end)) end++;
  return /[.:?]/.test(text.text[end] ?? '') && !/[.:?]\s*$/.test(text.text.slice(from, end)) ? end + 1 : end;
}

/** A line break inside the emphasis carries no mark of its own. */
function isEmphasised(text: TracedText, index: number): boolean {
  return ((text.mark[index] ?? 0) & Mark.emphasis) !== 0 || text.text[index] === '\n';
}

/** End of a lead in capitals with a full stop or colon (`PURPOSE.`), which needs a label or two words. */
function capitalsEnd(text: string, from: number, labelled: boolean): number | undefined {
  const lead = /^[^.:?]{3,80}[.:](?=\s)/.exec(text.slice(from))?.[0];
  if (lead === undefined || !isCapitals(lead) || /[()"“”\d_]|\b(?:NO|INC|CO|LTD|ST|MR|MS|DR)\.$/.test(lead))
    return undefined;
  return labelled || countWords(lead) >= 2 ? from + lead.length : undefined;
}
