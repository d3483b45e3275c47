import { mapChunks } from './chunks.js';

/** Boxes and lines to write on are not read aloud. */
const NOT_READ = /_{3,}|\[[ xX]?\]|☐|☑|~~|\[\^|<|\\\|/;

/** The rows of a table read aloud, a paragraph each: every cell behind the words over its column. */
export const tablesAsProse = (source: string): string => mapChunks(source, ['table'], readAloud);

function readAloud(table: string): string {
  const [header = [], rule = [], ...rows] = table.trimEnd().split('\n').map(cellsOf);
  const faithful =
    !NOT_READ.test(table) &&
    header.every((cell) => cell !== '') &&
    rule.every((cell) => /^:?-+:?$/.test(cell)) &&
    rows.every((row) => row.length === header.length && row.every((cell) => cell !== ''));
  return faithful ? rows.map((row) => sentenceOf(header, row)).join('\n\n') : table;
}

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const sentenceOf = (header: readonly string[], row: readonly string[]): string => {
  const parts = row.map((cell, column) => `${header[column]}: ${cell.replace(/[.;]$/, '')}`);
  return `${parts.join('; ')}.`;
};
