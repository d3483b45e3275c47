import type { Policy, PolicyElement, Requirement } from '../../src/model/policy.js';

const element = (key: string): PolicyElement => ({
  key,
  kind: 'duty',
  asks: `how ${key} is done`,
  frames: [],
  examples: { stated: [], denied: [], absent: [], negation: [] },
});

/** A policy of one requirement with two elements. */
export const policyOf = (rest: Partial<Requirement> = {}): Policy => ({
  id: '9000',
  title: 'Test policy',
  revision: 'one',
  sha256: 'e'.repeat(64),
  groups: [{ letter: 'A', title: 'Duties' }],
  notices: [],
  requirements: [
    {
      id: 'A.1',
      key: 'parts',
      title: 'Two parts',
      level: 'required',
      needs: 'all',
      asks: 'The agreement must state two parts.',
      binds: 'agreement',
      citations: ['Policy 9000, A.1'],
      elements: [element('one'), element('two')],
      modelClause: 'Model clause.',
      ...rest,
    },
  ],
  words: {},
  entities: [],
  subject: { staff: 'staff', other: 'other' },
});
