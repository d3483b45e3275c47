import { describe, expect, it } from 'vitest';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { auditPassage } from '../../src/passage.js';

const policy = loadBuiltInPolicy();
const EXPECTED = { stated: 'stated', denied: 'denied', absent: 'absent', negation: 'stated' } as const;

/** `ONLY=A.1 npx vitest run test/policy/examples.test.ts` looks at one requirement. */
const only = process.env.ONLY;

// Four cases per element: what states it, what denies it, what only looks like it, and what states it with a negation.
for (const requirement of policy.requirements.filter(({ id }) => !only || id === only))
  describe(`${requirement.id} ${requirement.key}`, () => {
    for (const element of requirement.elements)
      for (const [kind, state] of Object.entries(EXPECTED))
        for (const text of element.examples[kind as keyof typeof EXPECTED])
          it(`${element.key} is ${state} (${kind}): ${text.replaceAll('\n', ' ⏎ ').slice(0, 120)}`, () => {
            const item = auditPassage(text, 'law-enforcement', policy).find(
              ({ id }) => id === requirement.id,
            );
            const found = item?.elements.find(({ key }) => key === element.key);
            expect(found?.state, JSON.stringify(found?.evidence[0]?.reason ?? found?.nearest)).toBe(state);
          });
  });
