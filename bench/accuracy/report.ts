import { isSelected, labelledElements, labelledRequirements } from './elements.js';
import type { FloorRow } from './floor.js';
import { type PartName, partNames } from './sample.js';
import type { ElementCount, Score, Scores, StateCount, VerdictCount } from './score.js';
import { sliceNames } from './slices.js';
import { formatRatio, formatShare, renderTable } from './table.js';
import { spokenAccuracy, totalElements, totalVerdicts } from './totals.js';
import { wilsonInterval } from './wilson.js';

const partTitles: Record<PartName, string> = {
  agreements: 'agreements',
  passages: 'passages',
  'wording.tuning': 'wording, tuning',
  'wording.heldOut': 'wording, held out',
};

/** All tables, `only` choosing their rows. Totals are always those of all elements. */
export function reportScores(scores: Scores, only: readonly string[]): string {
  const scored = partNames.flatMap((part) => {
    const score = scores[part];
    return score === undefined ? [] : [{ title: partTitles[part], score, part }];
  });
  return [
    ...scored.map(
      ({ title, score }) => `Elements: ${title} (${score.samples} texts)\n${elementTable(score, only)}`,
    ),
    ...scored
      .filter(({ part }) => part === 'agreements' || part === 'passages')
      .map(({ title, score }) => `Requirements: ${title}\n${requirementTable(score, only)}`),
    `Denials by wording\n${sliceTable(scored)}`,
    `Element totals, with 95 % intervals\n${totalTable(scored)}`,
    `Verdict totals, with 95 % intervals\n${verdictTable(scored)}`,
    scored.map(({ title, score }) => sideLine(title, score)).join('\n'),
  ].join('\n\n');
}

interface TitledScore {
  title: string;
  score: Score;
}

function elementTable(score: Score, only: readonly string[]): string {
  const rows = labelledElements.flatMap((id) => {
    const count = score.elements[id];
    return count === undefined || !isSelected(id, only) ? [] : [elementRow(id, count)];
  });
  return renderTable(
    ['element', 'stated precision', 'stated recall', 'denied precision', 'denied recall', 'review'],
    [...rows, elementRow('all 31', totalElements(score))],
  );
}

function elementRow(name: string, { stated, denied, review }: ElementCount): string[] {
  const shares = [stated, denied].flatMap(({ correct, predicted, labelled }) => [
    formatShare(correct, predicted),
    formatShare(correct, labelled),
  ]);
  return [name, ...shares, String(review)];
}

function requirementTable(score: Score, only: readonly string[]): string {
  const rows = labelledRequirements.flatMap(({ id, level }) => {
    const count = score.requirements[id];
    if (count === undefined || !isSelected(id, only)) return [];
    return [verdictRow(level === 'advisory' ? `${id} (advisory)` : id, count)];
  });
  return renderTable(
    ['requirement', 'false passes', 'false fails', 'accuracy', 'accuracy but silent', 'silent'],
    rows,
  );
}

/** `silent`: labels and engine both find nothing at all. The column before it leaves those out. */
function verdictRow(name: string, count: VerdictCount): string[] {
  const spoken = spokenAccuracy(count);
  return [
    name,
    String(count.falsePasses),
    String(count.falseFails),
    formatShare(count.correct, count.scored),
    formatShare(spoken.correct, spoken.total),
    String(count.silent),
  ];
}

function sliceTable(scored: readonly TitledScore[]): string {
  const rows = scored.flatMap(({ title, score: { slices } }) =>
    sliceNames.flatMap((name) => {
      const count = slices[name];
      return count ? [totalRow(`${title}: ${name}`, count)] : [];
    }),
  );
  return renderTable(['', 'precision', '', 'recall', ''], rows);
}

function totalTable(scored: readonly TitledScore[]): string {
  const rows = scored.flatMap(({ title, score }) => {
    const { stated, denied, both } = totalElements(score);
    return Object.entries({ stated, denied, both }).map(([name, count]) =>
      totalRow(`${title}: ${name}`, count),
    );
  });
  return renderTable(['', 'precision', '', 'recall', ''], rows);
}

function totalRow(name: string, { correct, predicted, labelled }: StateCount): string[] {
  return [
    name,
    formatShare(correct, predicted),
    formatInterval(correct, predicted),
    formatShare(correct, labelled),
    formatInterval(correct, labelled),
  ];
}

function verdictTable(scored: readonly TitledScore[]): string {
  const rows = scored.flatMap(({ title, score }) => [
    verdictTotalRow(`${title}: required`, totalVerdicts(score, ['required'])),
    verdictTotalRow(`${title}: with advisory`, totalVerdicts(score, ['required', 'advisory'])),
  ]);
  return renderTable(
    ['', 'false passes', 'false fails', 'accuracy', '', 'accuracy but silent', '', 'silent'],
    rows,
  );
}

function verdictTotalRow(name: string, count: VerdictCount): string[] {
  const spoken = spokenAccuracy(count);
  return [
    name,
    String(count.falsePasses),
    String(count.falseFails),
    formatShare(count.correct, count.scored),
    formatInterval(count.correct, count.scored),
    formatShare(spoken.correct, spoken.total),
    formatInterval(spoken.correct, spoken.total),
    String(count.silent),
  ];
}

function formatInterval(correct: number, total: number): string {
  const interval = wilsonInterval(correct, total);
  return interval === null ? '' : `[${formatRatio(interval[0])}, ${formatRatio(interval[1])}]`;
}

function sideLine(title: string, score: Score): string {
  const { review, scored } = totalElements(score);
  const parts = [`review ${formatShare(review, scored)}`];
  if (score.evidence.total > 0) {
    parts.push(`evidence on labelled lines ${formatShare(score.evidence.correct, score.evidence.total)}`);
  }
  if (score.kind.total > 0) parts.push(`kind ${formatShare(score.kind.correct, score.kind.total)}`);
  parts.push(`${Math.round(score.milliseconds)} ms`);
  const lines = [`${title}: ${parts.join(' · ')}`];
  if (score.unknown.length > 0) lines.push(`  not in the checklist: ${score.unknown.join(', ')}`);
  for (const { id, message } of score.failures) lines.push(`  ENGINE FAILED on ${id}: ${message}`);
  return lines.join('\n');
}

export function reportFloor(rows: readonly FloorRow[]): string {
  const show = (value: number | null | undefined) => {
    if (value === undefined) return '';
    return value === null ? '–' : String(Math.floor(value * 1e6 + 1e-6) / 1e6);
  };
  return renderTable(
    ['figure', 'now', 'floor', 'status'],
    rows.map(({ name, value, floor, status }) => [
      name,
      show(value),
      show(floor),
      status === 'ok' || status === 'not measured' ? status : status.toUpperCase(),
    ]),
  );
}
