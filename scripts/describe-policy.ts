import type { Policy, PolicyElement, Requirement } from '../src/model/policy.js';

const STATES: Record<keyof PolicyElement['examples'], string> = {
  stated: 'States it',
  negation: 'States it, with a negation in it',
  denied: 'Denies it',
  absent: 'Only looks like it',
};

/** The page of a policy in `docs/policies/`: what each requirement asks, with wording that passes and that fails. */
export function describePolicy(policy: Policy): string {
  const parts = [
    '<!-- Generated from policies/ by `npm run generate`; do not edit. -->',
    `# Policy ${policy.id}: ${policy.title}`,
    `Revision: ${policy.revision}.`,
    'Required items must all be met. Advisory items only fail an agreement that contradicts them.',
    ...policy.requirements.map(describeRequirement),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeRequirement(requirement: Requirement): string {
  const { id, title, level, needs, asks, citations, elements, modelClause } = requirement;
  return [
    `## ${id} ${title}`,
    `${level === 'required' ? 'Required' : 'Advisory'}${needs === 'any' ? ', one element is enough' : ''}. ${citations.join(' · ')}`,
    asks,
    ...elements.map(describeElement),
    'Model wording (a suggestion for counsel):',
    quote(modelClause),
  ].join('\n\n');
}

function describeElement({ key, asks, examples }: PolicyElement): string {
  const groups = Object.entries(STATES).map(([state, heading]) => {
    const list = examples[state as keyof typeof STATES].map((text) => `- ${text.replaceAll('\n', '\n  ')}`);
    return `${heading}:\n\n${list.join('\n')}`;
  });
  return [`### \`${key}\`: ${asks}`, ...groups].join('\n\n');
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
