import type { Level } from '../../src/model/policy.js';

export interface LabelledRequirement {
  id: string;
  level: Level;
  needs: 'all' | 'any';
  elements: readonly string[];
}

/**
 * What the corpora label, after the tables of docs/reading-guide.md. Kept apart from the policy that the engine
 * loads: an element lost from the policy must count as missed, not vanish from the score.
 */
export const labelledRequirements: readonly LabelledRequirement[] = [
  { id: 'A.1', level: 'required', needs: 'all', elements: ['prohibition'] },
  { id: 'A.2', level: 'required', needs: 'all', elements: ['school-rules', 'enforce-law'] },
  { id: 'A.3', level: 'required', needs: 'all', elements: ['who-may-ask', 'circumstances'] },
  { id: 'A.4', level: 'required', needs: 'all', elements: ['climate', 'relationships'] },
  {
    id: 'A.5',
    level: 'required',
    needs: 'all',
    elements: ['to-school', 'to-provider', 'investigation', 'response'],
  },
  { id: 'B.1', level: 'required', needs: 'all', elements: ['hiring', 'placement', 'jointly'] },
  { id: 'B.2', level: 'required', needs: 'all', elements: ['process'] },
  { id: 'C', level: 'required', needs: 'any', elements: ['completed', 'plan'] },
  { id: 'D.1', level: 'required', needs: 'all', elements: ['annual', 'review', 'adoption'] },
  { id: 'D.2', level: 'required', needs: 'all', elements: ['parents', 'students', 'community'] },
  {
    id: 'E.1',
    level: 'advisory',
    needs: 'all',
    elements: ['no-enforcement', 'no-inquiry', 'no-notification'],
  },
  { id: 'E.2', level: 'advisory', needs: 'all', elements: ['statement'] },
  { id: 'E.3', level: 'advisory', needs: 'all', elements: ['statement'] },
  { id: 'E.4', level: 'advisory', needs: 'all', elements: ['statement'] },
  { id: 'E.5', level: 'advisory', needs: 'all', elements: ['statement'] },
  { id: 'E.6', level: 'advisory', needs: 'all', elements: ['statement'] },
];

/** `A.1.prohibition`, `C.plan`: the name of an element in labels, tables and options. */
export function elementIds(requirement: LabelledRequirement): string[] {
  return requirement.elements.map((key) => `${requirement.id}.${key}`);
}

/** All 31, in the order of the guide. */
export const labelledElements: readonly string[] = labelledRequirements.flatMap(elementIds);

/** True where `only` is empty or names the id itself or something that holds it: `A`, `A.5`, `A.5.response`. */
export function isSelected(id: string, only: readonly string[]): boolean {
  return only.length === 0 || only.some((name) => id === name || id.startsWith(`${name}.`));
}
