import type { Report } from '../../model/checklist.js';
import type { Reporter } from '../reporter.js';
import { visible } from '../visible.js';
import { renderAgreement } from './agreement.js';
import { createPage, hang, type Page } from './page.js';
import { resultReason, resultWord } from './result-line.js';

/** The checklist that a person reads. */
export const textReporter: Reporter = {
  name: 'text',
  description: 'a checklist to read',
  render(report, options) {
    const page = createPage(options);
    const paragraphs = options.quiet ? [renderTable(report, page)] : renderReport(report, page);
    return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  },
};

function renderReport(report: Report, page: Page): string[][] {
  const { agreements, policy, asOf } = report;
  const rule = [page.paint.dim('─'.repeat(page.width))];
  return [
    [
      ...hang(page, '', `Checklist for Policy ${visible(policy.id)}, ${visible(policy.title)}`),
      `As of ${asOf}`,
    ],
    ...agreements.flatMap((agreement) => [rule, ...renderAgreement(agreement, report, page)]),
    rule,
    ...(agreements.length > 1 ? [renderTable(report, page), renderTotals(report, page)] : []),
    renderClosing(report, page),
  ];
}

/** The result of each agreement on a line of its own. */
function renderTable({ agreements }: Report, page: Page): string[] {
  return agreements.flatMap((agreement) => {
    const { plain, painted } = resultWord(agreement, page);
    const lead = plain.padEnd(5);
    const [first = '', ...rest] = hang(
      page,
      `${lead}  `,
      `${visible(agreement.file)}: ${resultReason(agreement)}`,
    );
    return [first.replace(plain, painted), ...rest];
  });
}

function renderTotals({ agreements, summary }: Report, page: Page): string[] {
  const counts = [
    `${summary.pass} passed`,
    `${summary.fail} failed`,
    ...(summary.error > 0 ? [`${summary.error} could not be audited`] : []),
  ];
  return hang(page, '', `${agreements.length} agreements: ${counts.join(', ')}`);
}

function renderClosing({ agreements }: Report, page: Page): string[] {
  const more = agreements.some(({ verdict }) => verdict !== 'error') && !page.verbose;
  return [
    ...(more ? hang(page, '', 'For quotes and model wording in full, add --verbose.') : []),
    ...hang(page, '', 'This list says what the text states; the legal conclusion is the reader’s.'),
  ];
}
