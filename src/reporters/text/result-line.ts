import type { AgreementResult, AuditedAgreement, Verdict } from '../../model/checklist.js';
import { visible } from '../visible.js';
import type { Page } from './page.js';

const RESULTS = {
  pass: { word: 'PASS', color: 'green' },
  fail: { word: 'FAIL', color: 'red' },
  error: { word: 'ERROR', color: 'redBright' },
} as const satisfies Record<AgreementResult['verdict'], unknown>;

/** `PASS`, `FAIL` or `ERROR`; `plain` has the width that `painted` takes on the screen. */
export function resultWord({ verdict }: AgreementResult, page: Page): { plain: string; painted: string } {
  const { word, color } = RESULTS[verdict];
  return { plain: word, painted: page.paint.bold[color](word) };
}

/** What stands behind the result, in counts over the required items. */
export function resultReason(agreement: AgreementResult): string {
  if (agreement.verdict === 'error') return `could not be audited: ${visible(agreement.error.message)}`;
  const { summary } = agreement;
  const total = summary.met + summary.missing + summary.partial + summary.contradicted;
  const failing = (['missing', 'partial', 'contradicted'] as const satisfies Verdict[])
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${summary[verdict]} ${verdict}`);
  const counts = `${summary.met} of ${total} requirements met${failing.length > 0 ? `: ${failing.join(', ')}` : ''}`;
  return [counts, ...conflicts(agreement)].join('; ');
}

/** An advisory item fails an agreement only by words against it. */
function conflicts({ checklist }: AuditedAgreement): string[] {
  const ids = checklist.filter(({ level, verdict }) => level === 'advisory' && verdict === 'contradicted');
  if (ids.length === 0) return [];
  return [
    `${ids.length} ${ids.length > 1 ? 'conflicts' : 'conflict'} with the policy (${ids.map(({ id }) => id).join(', ')})`,
  ];
}
