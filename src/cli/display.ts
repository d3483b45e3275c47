import { type Command, Option } from 'commander';
import { choiceOption } from './choice.js';
import type { Context } from './context.js';

const WHEN = ['auto', 'always', 'never'] as const;

export interface ColorOptions {
  /** `false` by `--no-color`, else the word after `--color`. */
  color?: false | (typeof WHEN)[number];
}

export function addColorOptions(command: Command): Command {
  return command
    .addOption(choiceOption('--color <when>', 'choice for --color', 'color the output', WHEN))
    .addOption(new Option('--no-color', 'the same as --color never'));
}

/** Flags beat the environment, which beats the question whether somebody is looking at a terminal. */
export function wantsColor({ color }: ColorOptions, context: Context, toFile = false): boolean {
  if (color === false || color === 'never') return false;
  if (color === 'always') return true;
  if (toFile) return false;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = context.env;
  // Node.js itself lets FORCE_COLOR win over NO_COLOR.
  if (force !== undefined) return !['0', 'false'].includes(force);
  if (no) return false;
  return context.stdout.isTTY === true && terminal !== 'dumb';
}

/** Columns for running text: as wide as the window, but never too narrow or too wide to read. */
export function textWidth(context: Context): number {
  const columns = context.stdout.columns || Number(context.env.COLUMNS) || 80;
  return Math.min(100, Math.max(40, columns));
}
