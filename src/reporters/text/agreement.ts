import type { AgreementResult, AuditedAgreement, FailedAgreement, Report } from '../../model/checklist.js';
import type { ProviderKind } from '../../model/outline.js';
import { visible } from '../visible.js';
import { renderItem } from './item.js';
import { isNote } from './marks.js';
import { hang, type Page, padTo } from './page.js';
import { resultReason, resultWord } from './result-line.js';

const KINDS: Record<ProviderKind, string> = {
  'law-enforcement': 'law enforcement agency',
  'security-company': 'security guard company',
};

/** The whole checklist of one agreement, in paragraphs. */
export function renderAgreement(agreement: AgreementResult, report: Report, page: Page): string[][] {
  if (agreement.verdict === 'error') return [renderFailure(agreement, page)];
  return [
    renderHeader(agreement, page),
    ...renderGroups(agreement, report, page),
    ...renderAdvisory(agreement, page),
    ...renderWarnings(agreement, page),
    renderResult(agreement, page),
  ].filter((paragraph) => paragraph.length > 0);
}

function renderFailure(agreement: FailedAgreement, page: Page): string[] {
  const { message, line, hint } = agreement.error;
  return [
    ...hang(page, '', page.paint.bold(visible(agreement.file))),
    ...renderResult(agreement, page, `could not be audited${line === undefined ? '' : ` (line ${line})`}`),
    ...hang(page, '       ', visible(message)),
    ...(hint ? hang(page, '       ', visible(hint)) : []),
  ];
}

function renderHeader(agreement: AuditedAgreement, page: Page): string[] {
  const { title, file, kind, kindFrom, parties } = agreement;
  const from = kindFrom ? `, from the words “${visible(kindFrom)}”` : '';
  const facts: [string, string][] = [
    ...(title ? [['File', visible(file)] satisfies [string, string]] : []),
    ['Supplied by', `${KINDS[kind]}${from}`],
    ['District', visible(parties.district) || 'not found in the text'],
    ['Provider', visible(parties.provider) || 'not found in the text'],
  ];
  return [
    ...hang(page, '', page.paint.bold(visible(title || file))),
    ...facts.flatMap(([name, value]) => hang(page, `  ${padTo(name, 11)}  `, value)),
  ];
}

function renderGroups({ checklist }: AuditedAgreement, { policy }: Report, page: Page): string[][] {
  return policy.groups.flatMap(({ letter, title }) => {
    const items = checklist.filter(({ id, level }) => level === 'required' && id.startsWith(letter));
    if (items.length === 0) return [];
    return [heading(`${letter}. ${visible(title)}`, page), ...items.map((item) => renderItem(item, page))];
  });
}

/** Conflicts first: they fail the agreement, the notes do not. */
function renderAdvisory({ checklist }: AuditedAgreement, page: Page): string[][] {
  const advisory = checklist.filter(({ level }) => level === 'advisory');
  if (advisory.length === 0) return [];
  const conflicts = advisory.filter(({ verdict }) => verdict === 'contradicted');
  const met = advisory.filter(({ verdict }) => verdict === 'met');
  return [
    [
      ...heading('Conflicts and advisory notes', page),
      ...hang(page, '  ', 'The agreement need not state these. Only words against one of them fail it.'),
    ],
    ...[...conflicts, ...met].map((item) => renderItem(item, page)),
    advisory.filter(isNote).flatMap((item) => renderItem(item, page)),
  ];
}

function renderWarnings(agreement: AuditedAgreement, page: Page): string[][] {
  // Passages to be read stand with their requirement already.
  const warnings = agreement.warnings.filter(({ code }) => code !== 'review');
  if (warnings.length === 0) return [];
  return [
    [
      ...heading('Please look at these as well', page),
      ...warnings.flatMap(({ line, message }) =>
        hang(page, line === undefined ? '  ' : `  line ${line}  `, visible(message)),
      ),
    ],
  ];
}

function renderResult(agreement: AgreementResult, page: Page, reason = resultReason(agreement)): string[] {
  const { plain, painted } = resultWord(agreement, page);
  const [first = '', ...rest] = hang(page, `${plain}  `, reason);
  return [first.replace(plain, painted), ...rest];
}

function heading(text: string, page: Page): string[] {
  return hang(page, '', page.paint.bold.underline(text));
}
