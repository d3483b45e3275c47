import { describe, expect, it } from 'vitest';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import type { PolicyElement, Requirement } from '../../src/model/policy.js';
import { auditPassage } from '../../src/passage.js';

/**
 * Every element in every place where its words bind nobody. Nothing here may be `stated`: a tick would be a false pass.
 * The sentences are those that state the element by the requirement's own examples, so each trap would spring if the
 * engine looked for words alone.
 */
const policy = loadBuiltInPolicy();

type Trap = (sentence: string, requirement: Requirement, element: PolicyElement) => string;

const lower = (sentence: string): string =>
  /^(?:The|A|An|Each|Any|No|Every|Families|Parents|Guards|Officers|Deputies|Teachers|Students|Principals)\b/.test(
    sentence,
  )
    ? sentence[0]?.toLowerCase() + sentence.slice(1)
    : sentence;
const bare = (sentence: string): string => lower(sentence).replace(/\.$/, '');

const STAFF =
  /\b(?:school resource officers?|safety and security staff|school security officers?|security (?:officers?|staff|guards?)|SROs?|officers?|deput(?:y|ies)|guards?|liaison officers?)\b/gi;

const TRAPS: Record<string, Trap> = {
  'heading only': (sentence) => `## ${sentence}`,
  'heading of the requirement over nothing': (_, { title }, { asks }) => `## ${title}\n\n### ${asks}\n`,
  'placeholder body': (_, { title }, { asks }) => `## ${title}\n\n[insert ${asks}]`,
  'to be determined': (_, { title }, { asks }) => `## ${title}\n\n${asks}: to be determined by the parties.`,
  blank: (_, { title }, { asks }) => `## ${title}\n\n${asks}: ______________`,
  recital: (sentence) => `WHEREAS, ${bare(sentence)};`,
  'recital section': (sentence) =>
    `## Recitals\n\nA. ${sentence}\n\n## 1. Term\n\nThis Agreement begins on September 1.`,
  citation: (sentence) => `RCW 28A.320.1242 requires that an agreement say that ${bare(sentence)}.`,
  'quoted policy': (sentence) => `Policy 4311 says, for the reader's information:\n\n> "${sentence}"`,
  'promise to comply': (_, { citations }, { asks }) =>
    `The parties shall comply with ${citations.join(' and ')} on ${asks}.`,
  hope: (sentence) => `The parties hope that ${bare(sentence)}.`,
  consideration: (sentence) => `The parties may in future consider whether ${bare(sentence)}.`,
  intention: (sentence) => `It is the intent of the parties to discuss a rule by which ${bare(sentence)}.`,
  'drafting note': (sentence) => `[Note to drafter: ${sentence}]`,
  comment: (sentence) => `Text.\n\n<!-- ${sentence} -->`,
  code: (sentence) => `Proposed text:\n\n\`\`\`\n${sentence}\n\`\`\``,
  struck: (sentence) => `~~${sentence}~~`,
  'struck by tag': (sentence) => `<del>${sentence}</del>`,
  unchecked: (sentence) => `- [ ] ${sentence}`,
  'exhibit not attached': (_, _requirement, { asks }) =>
    `Exhibit Z, which is not attached, sets out ${asks}.`,
};

/**
 * Single sentences only: a table or list cannot be put into the middle of another sentence, and behind a semicolon
 * the words would stand on their own again.
 */
const sentences = (element: PolicyElement): string[] =>
  element.examples.stated.filter((text) => !/[\n;]/.test(text));

const stateOf = (text: string, requirement: Requirement, element: PolicyElement) => {
  const item = auditPassage(text, 'law-enforcement', policy).find(({ id }) => id === requirement.id);
  return item?.elements.find(({ key }) => key === element.key);
};

for (const [name, trap] of Object.entries(TRAPS))
  describe(`trap: ${name}`, () => {
    for (const requirement of policy.requirements)
      for (const element of requirement.elements)
        it(`${requirement.id} ${element.key}`, () => {
          for (const sentence of sentences(element)) {
            const text = trap(sentence, requirement, element);
            const found = stateOf(text, requirement, element);
            expect(found?.state, `${text}\n${JSON.stringify(found?.evidence[0]?.reason)}`).not.toBe('stated');
          }
        });
  });

describe('trap: other subject', () => {
  // D asks about the agreement itself and not about the staff: there another document takes its place.
  for (const requirement of policy.requirements.filter(({ id }) => !/^[DE]/.test(id) || id === 'E.6'))
    for (const element of requirement.elements)
      it(`${requirement.id} ${element.key}`, () => {
        const told = sentences(element).filter((sentence) => sentence.match(STAFF));
        expect(told.length).toBeGreaterThan(0);
        for (const sentence of told) {
          const text = sentence.replace(STAFF, 'custodians');
          const found = stateOf(text, requirement, element);
          expect(found?.state, `${text}\n${JSON.stringify(found?.evidence[0]?.reason)}`).not.toBe('stated');
        }
      });
  for (const requirement of policy.requirements.filter(({ id }) => id.startsWith('D')))
    for (const element of requirement.elements)
      it(`${requirement.id} ${element.key}`, () => {
        for (const sentence of sentences(element).filter((text) => /agreement|contract/i.test(text))) {
          const text = sentence.replace(
            /\b(?:(?:this|the) )?(?:agreement|contract)\b/gi,
            'the insurance policy',
          );
          const found = stateOf(text, requirement, element);
          expect(found?.state, `${text}\n${JSON.stringify(found?.evidence[0]?.reason)}`).not.toBe('stated');
        }
      });
});
