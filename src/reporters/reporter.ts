import type { Report } from '../model/checklist.js';

export interface RenderOptions {
  /** Whether to colour the text with ANSI escapes. Nothing may be told by colour alone. */
  color: boolean;
  /** Columns to fill. */
  width: number;
  /** Quotes and model wording whole instead of shortened. */
  verbose: boolean;
  /** For each element, how the words were read. */
  trace?: boolean;
  /** Only the result of each agreement. */
  quiet: boolean;
}

/**
 * Turns a report into one string. To add a format, write an object of this type and put it into the list in
 * `index.ts`: the choices of `--format`, the help and the error for an unknown format follow from that list.
 *
 * A reporter is pure: the same report and options give the same string. What it quotes was written by others,
 * so it must make control characters harmless in the way of its format.
 */
export interface Reporter {
  /** The word after `--format`. */
  name: string;
  /** What it is for, to be read after the name in the help. */
  description: string;
  /** The whole output, with a line break at the end. */
  render(report: Report, options: RenderOptions): string;
}
