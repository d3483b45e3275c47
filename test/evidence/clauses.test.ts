import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/evidence/readings.js';
import { lexicon } from './camera-engine.js';

/** Clauses as `kind<parent: words`, with `+` where the subject is that of the parent. */
function clausesOf(text: string): string[] {
  const { clauses, clauseOf, tokens } = readWords(text, { lexicon, mend: undefined });
  return clauses.map(({ kind, parent, sharesSubject }, index) => {
    const words = tokens
      .filter((_, at) => clauseOf[at] === index)
      .map(({ word }) => word)
      .join(' ');
    return `${kind}${parent < 0 ? '' : `<${parent}`}${sharesSubject ? '+' : ''}: ${words}`;
  });
}

const CASES: [name: string, text: string, clauses: string[]][] = [
  [
    'a list of names in a condition does not end it',
    'If a student, a parent, or a teacher is hurt, the officer shall help',
    ['main: , the officer shall help', 'condition<0: if a student , a parent , or a teacher is hurt'],
  ],
  [
    'a list of verbs under one modal is one clause',
    'The officer shall not impose, supervise or recommend discipline',
    ['main: the officer shall not impose , supervise or recommend discipline'],
  ],
  [
    'a second modal begins a clause with the same subject',
    'The officer shall not impose discipline, and shall report',
    ['main: the officer shall not impose discipline ,', 'main<0+: and shall report'],
  ],
  [
    'a second subject begins a clause of its own',
    'The officer shall not suspend, but the principal may',
    ['main: the officer shall not suspend ,', 'main<0: but the principal may'],
  ],
  [
    'joined subjects are one clause',
    'No teacher or administrator may ask',
    ['main: no teacher or administrator may ask'],
  ],
  [
    'a semicolon divides sentences',
    'The officer shall attend; the principal shall decide',
    ['main: the officer shall attend', 'main<0: ; the principal shall decide'],
  ],
  [
    'a semicolon in a list divides nothing',
    'The officer shall attend meetings; games',
    ['main: the officer shall attend meetings ; games'],
  ],
  [
    'a colon before a sentence divides',
    'Duties: the officer shall attend',
    ['main: duties', 'main<0: : the officer shall attend'],
  ],
  [
    'a colon before a noun divides nothing',
    'Duties: attendance at games',
    ['main: duties : attendance at games'],
  ],
  [
    'a condition in front ends at the comma before the main clause',
    'If a student fights, the officer shall step in',
    ['main: , the officer shall step in', 'condition<0: if a student fights'],
  ],
  [
    'a restriction in front ends at the modal turned before its subject',
    'Only where a student is in danger may a teacher ask',
    ['main: may a teacher ask', 'restriction<0: only where a student is in danger'],
  ],
  [
    'an exception at the end',
    'The officer shall not act unless the principal asks',
    ['main: the officer shall not act', 'exception<0: unless the principal asks'],
  ],
  [
    'an exception between commas',
    'The officer shall, except in an emergency, ask first',
    ['main: the officer shall , , ask first', 'exception<0: except in an emergency'],
  ],
  [
    'two openers together are one clause',
    'The officer shall report except when the principal is away',
    ['main: the officer shall report', 'exception<0: except when the principal is away'],
  ],
  [
    'only with',
    'Officers act only with the approval of the board and the sheriff',
    ['main: officers act', 'restriction<0: only with the approval of the board and the sheriff'],
  ],
  [
    'a main clause behind a restriction',
    'The board will not adopt it until parents have been heard, and the principal shall tell them',
    [
      'main: the board will not adopt it',
      'restriction<0: until parents have been heard ,',
      'main<0: and the principal shall tell them',
    ],
  ],
  [
    'a relative clause ends before the verb of the main clause',
    'An officer who sees misconduct shall report it',
    ['main: an officer shall report it', 'relative<0: who sees misconduct'],
  ],
  [
    'a relative clause between commas',
    'The officer, who is a deputy, shall report it',
    ['main: the officer , , shall report it', 'relative<0: who is a deputy'],
  ],
  [
    'a subordinate clause ends with its parenthesis',
    'The officer shall report (unless the principal is away) to the city',
    ['main: the officer shall report ( ) to the city', 'exception<0: unless the principal is away'],
  ],
];

describe('clauses', () => {
  it.each(CASES)('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('give every word to one clause', () => {
    for (const [, text] of CASES) {
      const { tokens, clauses, clauseOf } = readWords(text, { lexicon, mend: undefined });
      expect(clauseOf).toHaveLength(tokens.length);
      for (const clause of clauseOf) expect(clauses[clause]).toBeDefined();
    }
  });
});
