import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist, passes } from '../../src/checklist/build-checklist.js';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import type { Evidence } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { toolsOf } from '../../src/policy/policy-tools.js';
import { checkOutline } from '../../src/schema-check/check-outline.js';

const policy = loadBuiltInPolicy();
const { validate } = toolsOf(policy);
const all = policy.requirements.flatMap(({ id, elements }) => elements.map(({ key }) => ({ id, key })));
const head = {
  kind: 'law-enforcement' as const,
  kindFrom: '',
  title: '',
  parties: { district: '', provider: '' },
};

function evidenceFor(states: readonly string[]): Evidence[] {
  return all.flatMap(({ id, key }, index) =>
    (states[index] ?? '')
      .split('+')
      .filter(Boolean)
      .map((stance) => ({
        requirement: id,
        element: key,
        stance: stance as Evidence['stance'],
        quote: 'The officer shall.',
        place: { line: 1, column: 1, endLine: 1, endColumn: 18 },
        section: [],
        reason: { frame: 'a frame', slots: {}, force: 'duty', cue: 'shall', exception: '', open: [] },
      })),
  );
}

function judge(states: readonly string[], kind: 'law-enforcement' | 'security-company' = 'law-enforcement') {
  const outline = buildOutline(evidenceFor(states), policy, { ...head, kind });
  const valid = validate(outline);
  return { valid, checklist: buildChecklist(outline, checkOutline(outline, validate), [], policy) };
}

const state = fc.oneof(
  { weight: 20, arbitrary: fc.constant('stated') },
  { weight: 1, arbitrary: fc.constantFrom('', 'denied', 'stated+denied') },
);
const states = fc.array(state, { minLength: all.length, maxLength: all.length });
const kinds = fc.constantFrom('law-enforcement' as const, 'security-company' as const);

describe('the JSON Schema is the judge', () => {
  it('an outline is valid exactly when every required item is met and no advisory item is denied', () => {
    fc.assert(
      fc.property(states, kinds, (drawn, kind) => {
        const { valid, checklist } = judge(drawn, kind);
        expect(valid).toBe(passes(checklist));
      }),
      { numRuns: 2000 },
    );
  });

  it('the verdict of each item follows from its elements as the reading guide has it', () => {
    fc.assert(
      fc.property(states, (drawn) => {
        for (const item of judge(drawn).checklist) {
          const stated = item.elements.filter((element) => element.state === 'stated').length;
          const denied = item.elements.some((element) => element.state === 'denied');
          const enough = item.needs === 'any' ? 1 : item.elements.length;
          expect(item.verdict).toBe(
            denied ? 'contradicted' : stated >= enough ? 'met' : stated > 0 ? 'partial' : 'missing',
          );
        }
      }),
    );
  });

  it('passes when all is stated, and fails when any one required element is taken away', () => {
    const stated = all.map(() => 'stated');
    expect(judge(stated).valid).toBe(true);
    all.forEach(({ id }, index) => {
      const requirement = policy.requirements.find((one) => one.id === id);
      if (requirement?.level !== 'required' || requirement.needs === 'any') return;
      expect(judge(stated.with(index, '')).valid, id).toBe(false);
      expect(judge(stated.with(index, 'denied')).valid, id).toBe(false);
    });
  });

  it('refuses an outline that is none', () => {
    const outline = buildOutline([], policy, head);
    expect(() => checkOutline({ ...outline, policy: 'other' }, validate)).toThrow(/does not fit its schema/);
  });
});
