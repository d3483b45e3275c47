import { isCapitalTitle, isNumberedTitle } from '../heading-shape.js';
import { isSubLabel, isSuccessor, matchLabel } from '../labels.js';
import { join, Mark, splitLines, type TracedText } from '../traced-text.js';
import { readRunIn } from './run-in.js';

const BOX = /^\s*(?:[☐☑☒❑❒□✔✓✅]|\[[ xX]\]\s)/u;
const DOT_LEADER = /\.{4,}\s*\d{1,3}\s*$/;

/**
 * Cuts a paragraph where a line begins something of its own that Markdown does not know: a label, a check box, a
 * run-in heading, a title.
 */
export function groupLines(paragraph: TracedText): TracedText[] {
  const groups: TracedText[][] = [];
  let label = '';
  let before = '';
  const lines = splitLines(paragraph);
  const labels = lines.map((line) => matchLabel(liveText(line))?.label);
  const width = Math.max(...lines.map((line) => liveText(line).trim().length));
  for (const [index, line] of lines.entries()) {
    const text = liveText(line);
    const group = groups.at(-1);
    if (group === undefined || beginsGroup(line, text, before, label, width) || beginsSeries(labels, index)) {
      groups.push([line]);
      label = matchLabel(text)?.label ?? label;
    } else group.push(line);
    if (text.trim() !== '') before = text.trim();
  }
  return groups.map((group) => join(group, '\n'));
}

export function hasDotLeader(text: string): boolean {
  return DOT_LEADER.test(text);
}

function beginsGroup(line: TracedText, text: string, before: string, label: string, width: number): boolean {
  if (text.trim() === '') return false;
  if (BOX.test(text) || hasDotLeader(text) || hasDotLeader(before)) return true;
  if (endsTitle(before, text, width)) return true;
  if (beginsWithLabel(text, before, label)) return true;
  const runIn = readRunIn(line)?.heading.text;
  // After a full stop a wrapped line may begin with emphasis by chance, but not before a colon.
  return runIn !== undefined && (runIn.endsWith(':') || /[.:;?!]["”’)]*$/.test(before));
}

/** Whether the line before is a title of its own and this line is no part of it. */
function endsTitle(before: string, text: string, width: number): boolean {
  if (isCapitalTitle(before) && before.length > 3) return !isCapitalTitle(text.trim());
  const label = matchLabel(before);
  if (label === undefined || isSubLabel(label.style) || isWrapped(before, text, width)) return false;
  return isNumberedTitle(before.slice(label.length)) && /^\s*[\p{Lu}(“"[_]/u.test(text);
}

/** Titles are short. */
const LONG_LINE = 40;

/** Whether a line ends for want of room: it is long, its words are not a title's, and the next word would not fit. */
function isWrapped(before: string, text: string, width: number): boolean {
  const next = /^\S+/.exec(text.trim())?.[0] ?? '';
  const small = before.match(/(?<=\s)\p{Ll}{4,}/gu) ?? [];
  return before.length >= LONG_LINE && small.length > 0 && before.length + 1 + next.length > width;
}

/** A wrapped line may begin with "4.2" or "(a)" by chance: the line before must be finished, or be its sibling. */
function beginsWithLabel(text: string, before: string, last: string): boolean {
  const found = matchLabel(text);
  if (found === undefined) return false;
  if (last !== '' && isSuccessor(last, found.label)) return true;
  if (!isSubLabel(found.style) && !/^["“*'‘[(]*[\p{Lu}_]/u.test(text.slice(found.length))) return false;
  return /(?:[.:;?!—–]["”’)]*|[,;] (?:and|or|and\/or)|[—–-])$/.test(before) || before === '';
}

/** Whether the label of this line has its successor at the start of a later line. */
function beginsSeries(labels: readonly (string | undefined)[], index: number): boolean {
  const label = labels[index];
  return (
    label !== undefined &&
    labels.some((next, i) => i > index && next !== undefined && isSuccessor(label, next))
  );
}

function liveText(line: TracedText): string {
  let text = '';
  for (let i = 0; i < line.text.length; i++) {
    if (((line.mark[i] ?? 0) & (Mark.struck | Mark.comment)) === 0) text += line.text[i];
  }
  return text;
}
