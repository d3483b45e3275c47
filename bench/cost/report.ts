import { renderTable } from '../accuracy/table.js';
import type { NamedText } from './agreements.js';
import { stages } from './built-program.js';
import { type Round, ratiosOf } from './measure.js';
import { quantile } from './quantile.js';

const LABELS = {
  audit: 'whole audit',
  read: '  read',
  evidence: '  evidence',
  outline: '  outline',
  check: '  schema check, checklist',
};

/** A table of ratios. Milliseconds stand only below it, for they say as much of the machine as of the program. */
export function reportCost(rounds: readonly Round[], texts: readonly NamedText[]): string {
  const ratios = ratiosOf(rounds);
  const rows = (['audit', ...stages] as const).map((part) => [
    LABELS[part],
    ...[0.5, 0.25, 0.75, 0, 1].map((share) => quantile(ratios[part], share).toFixed(2)),
  ]);
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  const parse = quantile(
    rounds.map((round) => round.parse),
    0.5,
  );
  return [
    'Time of the audit in parses of the same text by remark-parse with remark-gfm',
    renderTable(['', 'median', '25 %', '75 %', 'least', 'most'], rows),
    `${texts.length} agreements, ${Math.round(units / 1000)} KB · ${rounds.length} rounds · one parse of all: ${parse.toFixed(0)} ms`,
  ].join('\n');
}
