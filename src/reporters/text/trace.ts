import type { ChecklistItem, ElementResult } from '../../model/checklist.js';
import type { Reason, SlotFilling } from '../../model/outline.js';
import { visible } from '../visible.js';
import { INDENT } from './elements.js';
import { hang, type Page } from './page.js';
import { placeWords } from './quote.js';

/** What each force means to a reader of contracts. */
const FORCES: Record<string, string> = {
  duty: 'it binds',
  permission: 'it permits',
  plain: 'it says so as a fact',
  ban: 'it forbids',
  denial: 'it says that this is not so',
  exemption: 'it frees from it',
  restricted: 'it forbids, with an exception',
  discretion: 'it leaves it to discretion',
  hope: 'it hopes or considers',
  law: 'it tells what the law or policy says',
  supposed: 'it supposes it in a condition',
  habit: 'it takes it for a habit',
  doubt: 'two negations stand together',
};

/** Where words come from that the quoted sentence itself does not hold. */
const SOURCES: Record<NonNullable<SlotFilling['inherited']>, string> = {
  'lead-in': 'from the words that lead in to it',
  previous: 'from a sentence before it',
  heading: 'from the heading above it',
  header: 'from the head of the table',
};

/** For each element: the way of saying it that was recognized or came nearest, part by part. */
export function renderTrace({ elements }: ChecklistItem, page: Page): string[] {
  return elements.flatMap((element) => [
    ...hang(page, `${INDENT}How it was read: `, visible(element.asks)),
    ...renderReadings(element, page),
  ]);
}

function renderReadings({ evidence, nearest }: ElementResult, page: Page): string[] {
  const indent = `${INDENT}  `;
  if (evidence.length > 0)
    return evidence.flatMap((one) => [
      ...hang(page, indent, `${placeWords(one)}, ${one.stance}, as: ${visible(one.reason.frame)}`),
      ...renderReason(one.reason, page),
    ]);
  if (!nearest) return hang(page, indent, 'no words come near it');
  return [
    ...hang(page, indent, `${placeWords(nearest)}, nearest to: ${visible(nearest.reason.frame)}`),
    ...renderReason(nearest.reason, page),
    ...hang(page, `${indent}  stopped: `, visible(nearest.why)),
  ];
}

function renderReason({ slots, force, cue, exception, open }: Reason, page: Page): string[] {
  const indent = `${INDENT}    `;
  const words = (text: string): string => `“${visible(text)}”`;
  return [
    ...Object.values(slots).flatMap(({ words: filling, label, inherited }) =>
      hang(
        page,
        indent,
        `${words(filling)} for ${visible(label)}${inherited ? ` (${SOURCES[inherited]})` : ''}`,
      ),
    ),
    ...open.flatMap((label) => hang(page, indent, `nothing for ${visible(label)}`)),
    ...hang(page, `${indent}force: `, `${FORCES[force] ?? force}${cue ? `, by ${words(cue)}` : ''}`),
    ...(exception ? hang(page, `${indent}exception: `, words(exception)) : []),
  ];
}
