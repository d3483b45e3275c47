import type { ElementExamples, Policy, PolicyElement, Requirement } from '../model/policy.js';
import { hang, type Page, padTo } from '../reporters/text/page.js';
import { visible } from '../reporters/visible.js';

/** How many examples of each sort are shown unless all are asked for. */
const FEW = 2;

/** What the examples of each sort show, in the order in which they are read. */
const SORTS: Record<keyof ElementExamples, string> = {
  stated: 'Wording that passes',
  negation: 'Passes too, although it contains a “no” or “not”',
  absent: 'Wording that fails, because it says too little',
  denied: 'Wording that fails, because it says the opposite',
};

/** One line per requirement, by group. */
export function listRequirements(
  policy: Policy,
  requirements: readonly Requirement[],
  page: Page,
): string[][] {
  return policy.groups.flatMap(({ letter, title }) => {
    const members = requirements.filter(({ id }) => id.startsWith(letter));
    if (members.length === 0) return [];
    return [
      [
        ...hang(page, '', page.paint.bold.underline(`${letter}. ${title}`)),
        ...members.flatMap(({ id, key, title: name }) =>
          hang(page, `  ${padTo(id, 3)}  `, `${name} (${key})`),
        ),
      ],
    ];
  });
}

export function describeRequirement(requirement: Requirement, page: Page): string[][] {
  const { id, key, title, level, asks, citations, elements, modelClause } = requirement;
  const standing =
    level === 'required'
      ? 'Required: an agreement that does not state it fails.'
      : 'Advisory: the agreement need not state it, but fails if it says the opposite.';
  return [
    [
      ...hang(page, `${id}  `, page.paint.bold(title)),
      ...hang(page, '', page.paint.dim(`${standing} Key: ${key}`)),
    ],
    [...heading('What the policy asks', page), ...hang(page, '  ', visible(asks))],
    [
      ...heading('Where it stands', page),
      ...citations.flatMap((citation) => hang(page, '  ', visible(citation))),
    ],
    [
      ...heading(partsHeading(requirement), page),
      ...elements.flatMap(({ asks: part }, index) => hang(page, `  ${index + 1}. `, visible(part))),
    ],
    ...elements.flatMap((element, index) => describeElement(element, index + 1, page)),
    [...heading('Model wording (a suggestion for counsel)', page), ...block(modelClause, '  | ', page)],
  ];
}

function partsHeading({ elements, needs }: Requirement): string {
  if (elements.length === 1) return 'What must be stated';
  return needs === 'all'
    ? 'What must be stated: all of these'
    : 'What must be stated: one of these is enough';
}

function describeElement({ asks, examples }: PolicyElement, part: number, page: Page): string[][] {
  const sorts = (Object.keys(SORTS) as (keyof ElementExamples)[]).filter((sort) => examples[sort].length > 0);
  if (sorts.length === 0) return [];
  return [
    [
      ...heading(`Examples for ${part}, ${visible(asks)}`, page),
      ...sorts.flatMap((sort) => [
        ...hang(page, '  ', `${SORTS[sort]}:`),
        ...examples[sort]
          .slice(0, page.verbose ? undefined : FEW)
          .flatMap((example) => block(example, '    - ', page)),
      ]),
    ],
  ];
}

/** Wording that may run over several lines, such as a list or a table. Only a bar is repeated on each line. */
function block(text: string, mark: string, page: Page): string[] {
  const inner = { ...page, width: page.width - mark.length };
  const lines = text
    .trim()
    .split('\n')
    .flatMap((line) => hang(inner, '', visible(line)));
  const others = mark.includes('|') ? mark : ' '.repeat(mark.length);
  return lines.map((line, index) => `${index === 0 ? mark : others}${line}`.trimEnd());
}

function heading(text: string, page: Page): string[] {
  return hang(page, '', page.paint.bold(text));
}
