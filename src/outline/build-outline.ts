import type { Evidence, Outline, OutlineEvidence } from '../model/outline.js';
import type { Policy } from '../model/policy.js';

export type OutlineHead = Omit<Outline, 'policy' | 'requirements'>;

/** Orders evidence by requirement and element. Every element of the policy has its place, with or without evidence. */
export function buildOutline(evidence: readonly Evidence[], policy: Policy, head: OutlineHead): Outline {
  const requirements: Outline['requirements'] = {};
  for (const { id, elements } of policy.requirements) {
    const outlined: Outline['requirements'][string] = {};
    for (const { key } of elements) {
      const own = evidence.filter(({ requirement, element }) => requirement === id && element === key);
      outlined[key] = { stated: strip(own, 'stated'), denied: strip(own, 'denied') };
    }
    requirements[id] = outlined;
  }
  return { policy: policy.id, ...head, requirements };
}

/** Best evidence first: what stands whole in one sentence before what had to borrow words, then in reading order. */
function strip(evidence: readonly Evidence[], stance: Evidence['stance']): OutlineEvidence[] {
  return evidence
    .filter((one) => one.stance === stance)
    .toSorted((a, b) => borrowed(a) - borrowed(b) || a.place.line - b.place.line)
    .map(({ quote, place, section, reason }) => ({ quote, place, section, reason }));
}

const borrowed = ({ reason }: Evidence): number =>
  Object.values(reason.slots).filter(({ inherited }) => inherited === 'previous' || inherited === 'heading')
    .length;
