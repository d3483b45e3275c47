import type { Policy, Requirement } from '../../src/model/policy.js';

function requirement(id: string, key: string, rest: Partial<Requirement> = {}): Requirement {
  return {
    id,
    key,
    title: `Title of ${key}`,
    level: 'required',
    needs: 'all',
    asks: `The agreement must state ${key}.`,
    binds: 'agreement',
    citations: [`Policy 1, ${id}`],
    elements: [
      {
        key: 'part',
        kind: 'duty',
        asks: `how ${key} works`,
        frames: [],
        examples: {
          stated: ['Stated one.', '- a list\n- of two', 'Stated three.'],
          denied: ['Denied one.'],
          absent: ['Absent one.'],
          negation: [],
        },
      },
    ],
    modelClause: `The parties shall state ${key}.\nThey shall do so in writing.`,
    ...rest,
  };
}

/** A small policy by hand, for tests that must not change with the real one. */
export const policy: Policy = {
  id: '4311',
  title: 'Test policy',
  revision: 'one',
  sha256: 'e'.repeat(64),
  groups: [
    { letter: 'A', title: 'Duties' },
    { letter: 'B', title: 'Training' },
  ],
  requirements: [
    requirement('A.1', 'formal-discipline'),
    requirement('A.2', 'complaints', { level: 'advisory' }),
    requirement('B', 'training', { needs: 'any' }),
  ],
  words: {},
  entities: [],
  notices: [],
  subject: { staff: 'staff', other: 'other' },
};
