import type { Frame, Policy, PolicyElement, Requirement } from '../model/policy.js';
import type { Hits } from '../policy/lexicon.js';

/** A frame with the element that it speaks for, and what a sentence must hold before the frame can lie on it. */
export interface IndexedFrame {
  requirement: Requirement;
  element: PolicyElement;
  frame: Frame;
  /** Place among all frames of the policy. */
  order: number;
  /** Per slot that nothing outside of the sentence can fill: the groups of which the sentence must hold one. */
  needs: string[][];
}

/** The frames of a policy by the groups of their anchors, so that a sentence meets only those that may fit it. */
class FrameIndex {
  private readonly byAnchor = new Map<string, IndexedFrame[]>();

  constructor({ requirements }: Policy) {
    let order = 0;
    for (const requirement of requirements)
      for (const element of requirement.elements)
        for (const frame of element.frames) {
          const indexed = { requirement, element, frame, order, needs: needsOf(frame) };
          order += 1;
          for (const group of frame.slots.does?.groups ?? []) {
            const known = this.byAnchor.get(group);
            if (known) known.push(indexed);
            else this.byAnchor.set(group, [indexed]);
          }
        }
  }

  /** Frames whose anchor is among the hits, in the order of the policy. */
  anchored(hits: Hits): IndexedFrame[] {
    const found = new Set<IndexedFrame>();
    for (const group of hits.keys()) for (const one of this.byAnchor.get(group) ?? []) found.add(one);
    return [...found].sort((a, b) => a.order - b.order);
  }
}

/** Whether every slot that the sentence itself must fill has a hit in it. */
export const mayFit = ({ needs }: IndexedFrame, hits: Hits): boolean =>
  needs.every((groups) => groups.some((group) => hits.has(group)));

function needsOf({ slots, within }: Frame): string[][] {
  if (within === 'block') return [];
  return Object.entries(slots)
    .filter(([name, { optional, inherit }]) => name !== 'who' && !optional && inherit.length === 0)
    .map(([, { groups }]) => groups);
}

const indexes = new WeakMap<Policy, FrameIndex>();

/** The index of a policy, built once. */
export function frameIndexOf(policy: Policy): FrameIndex {
  const known = indexes.get(policy) ?? new FrameIndex(policy);
  indexes.set(policy, known);
  return known;
}
