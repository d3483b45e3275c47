import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { RenderOptions } from '../reporter.js';

/** What the parts of the text need to know of the paper they are written on. */
export interface Page {
  width: number;
  verbose: boolean;
  trace: boolean;
  paint: ChalkInstance;
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

export function createPage({ width, verbose, trace = false, color }: Omit<RenderOptions, 'quiet'>): Page {
  return {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)),
    verbose,
    trace,
    paint: new Chalk({ level: color ? 1 : 0 }),
  };
}

/** From this width on, continued lines stand under the text; below it they are indented a little only. */
const ROOMY = 64;

/** Wraps running text after a label (blanks at its start are an indent) and indents the continued lines. */
export function hang(page: Page, label: string, text: string): string[] {
  if (page.width >= ROOMY) {
    const indent = stringWidth(label);
    return wrap(text, page.width - indent, label, ' '.repeat(indent));
  }
  const indent = ' '.repeat(label.length - label.trimStart().length);
  const extra = label.trim() === '' ? '' : '  ';
  return wrap(label.trimStart() + text, page.width - indent.length - extra.length, indent, indent + extra);
}

function wrap(text: string, columns: number, first: string, others: string): string[] {
  return wrapAnsi(text, columns, { hard: true })
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line.trimEnd());
}

/** True where there is room to line up columns. */
export function isRoomy(page: Page): boolean {
  return page.width >= ROOMY;
}

/** Fills up with blanks to a number of columns, which is not the number of characters in every script. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
