import type { ChecklistItem, ElementResult, ReportEvidence, ReportNearest } from '../../model/checklist.js';
import { visible } from '../visible.js';
import { hang, type Page } from './page.js';
import { placeWords, quoteWords } from './quote.js';

/** Columns that everything under the line of a requirement is moved to the right. */
export const INDENT = '      ';

/** The words that state a requirement which is met: each quote once, however many elements rest on it. */
export function renderProof(item: ChecklistItem, page: Page): string[] {
  const stated = item.elements.filter(({ state }) => state === 'stated');
  const quotes = new Set(stated.map(({ evidence }) => keyOf(evidence[0])));
  if (page.verbose && quotes.size > 1) return stated.flatMap((element) => renderStated(element, page));
  const shown = new Set<string>();
  return stated.flatMap(({ evidence: [best] }) => {
    if (!best || shown.has(keyOf(best))) return [];
    shown.add(keyOf(best));
    return renderQuote(best, page, INDENT);
  });
}

/** What is denied, what is missing and, shortest, what is there, in a requirement that is not met. */
export function renderGaps(item: ChecklistItem, page: Page): string[] {
  const seen = new Set<string>();
  const of = (state: ElementResult['state']): ElementResult[] =>
    item.elements.filter((element) => element.state === state);
  // Its message names what is not documented, and what else than the text may show it.
  const silent = item.binds === 'process' && item.verdict === 'missing';
  return [
    ...(silent ? hang(page, INDENT, visible(item.message)) : []),
    ...of('denied').flatMap((element) => renderDenied(element, page)),
    ...of('absent').flatMap((element, index) => [
      ...(silent ? [] : hang(page, `${INDENT}${lackLabel(item, index)}`, visible(element.asks))),
      ...renderNearestOnce(element, page, seen),
    ]),
    ...of('stated').flatMap((element) => renderStated(element, page)),
  ];
}

/** Where one element is enough, two lines "Missing" would ask for too much. */
function lackLabel({ needs, verdict }: ChecklistItem, index: number): string {
  return needs === 'any' && verdict === 'missing' && index > 0 ? 'Or instead: ' : 'Missing: ';
}

/** Passages that the program could not judge: shown even where nothing else is. */
export function renderReviews(item: ChecklistItem, page: Page): string[] {
  return item.elements.flatMap(({ review, nearest }) =>
    review && nearest ? renderNearest(nearest, true, page) : [],
  );
}

function renderStated({ asks, evidence: [best] }: ElementResult, page: Page): string[] {
  const label = `${INDENT}Stated: `;
  if (!best) return hang(page, label, visible(asks));
  if (!page.verbose) return hang(page, label, `${visible(asks)} (${placeWords(best)})`);
  return [...hang(page, label, visible(asks)), ...renderQuote(best, page, `${INDENT}  `)];
}

function renderDenied({ asks, evidence }: ElementResult, page: Page): string[] {
  const denials = evidence.filter(({ stance }) => stance === 'denied');
  return [
    ...hang(page, `${INDENT}Denied: `, visible(asks)),
    ...denials
      .slice(0, page.verbose ? denials.length : 1)
      .flatMap((best) => renderQuote(best, page, `${INDENT}  `)),
  ];
}

/** The passage that came nearest to an absent element; one that has been shown is only named again. */
function renderNearestOnce({ nearest, review }: ElementResult, page: Page, seen: Set<string>): string[] {
  if (!nearest) return [];
  const again = seen.has(keyOf(nearest));
  seen.add(keyOf(nearest));
  if (!again || review) return renderNearest(nearest, review, page);
  return hang(page, `${INDENT}  `, `The same ${placeWords(nearest)}: ${visible(nearest.why)}`);
}

function renderNearest(nearest: ReportNearest, review: boolean, page: Page): string[] {
  const place = placeWords(nearest);
  const indent = `${INDENT}  `;
  const quote = quoteWords(nearest.quote, page.verbose);
  if (review) {
    return [
      ...hang(
        page,
        indent,
        page.paint.yellow(`Please read ${place}: the program cannot decide whether it is stated there.`),
      ),
      ...hang(page, `${indent}${place}  `, quote),
      ...hang(page, `${indent}Doubtful: `, visible(nearest.why)),
    ];
  }
  return [
    ...hang(page, indent, `Nearest, ${place}: ${quote}`),
    ...hang(page, `${indent}Not enough: `, visible(nearest.why)),
  ];
}

function renderQuote(evidence: ReportEvidence, page: Page, indent: string): string[] {
  const focus = evidence.reason.slots.does?.words ?? evidence.reason.cue;
  const section = evidence.section.map(visible).join(' › ');
  return [
    ...hang(page, `${indent}${placeWords(evidence)}  `, quoteWords(evidence.quote, page.verbose, focus)),
    ...(page.verbose && section ? hang(page, `${indent}under  `, page.paint.dim(section)) : []),
  ];
}

function keyOf(passage: { line: number; column: number; quote: string } | undefined): string {
  return passage ? `${passage.line}:${passage.column}:${passage.quote}` : '';
}
