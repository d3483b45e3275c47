import type { ElementResult, Verdict } from '../model/checklist.js';
import type { Requirement } from '../model/policy.js';

/** What the report says of each verdict. It tells what the text states and never that it complies with the law. */
const MESSAGES = {
  met: () => 'The agreement states this.',
  partial: (_, elements) => `The agreement states a part of this; missing: ${asksOf(elements, 'absent')}.`,
  missing: ({ binds }, elements) =>
    binds === 'process'
      ? `Not documented in the text: ${asksOf(elements, 'absent')}. Look for other evidence (minutes, a survey, the adoption date).`
      : `The agreement does not state this; missing: ${asksOf(elements, 'absent')}.`,
  contradicted: (_, elements) => `The agreement denies this: ${asksOf(elements, 'denied')}.`,
} satisfies Record<Verdict, (requirement: Requirement, elements: readonly ElementResult[]) => string>;

export function messageOf(
  requirement: Requirement,
  verdict: Verdict,
  elements: readonly ElementResult[],
): string {
  const message = MESSAGES[verdict](requirement, elements);
  const unsure = elements.filter(({ review }) => review).length;
  return unsure > 0 ? `${message} A person must read the words that this program could not decide.` : message;
}

const asksOf = (elements: readonly ElementResult[], state: string): string =>
  elements
    .filter((element) => element.state === state)
    .map(({ asks }) => asks)
    .join('; ');
