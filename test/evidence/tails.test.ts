import { describe, expect, it } from 'vitest';
import { tailOf } from '../../src/evidence/tails.js';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import type { ElementResult } from '../../src/model/checklist.js';
import { auditPassage } from '../../src/passage.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';

const LIST = 'The officer shall:\n\n- attend meetings;\n- greet students;\n\n';
const tail = (text: string): string => tailOf(readMarkdown(text), 1);

describe('the tail of a list', () => {
  it.each([
    [`${LIST}but only when the Chief agrees.`, 'but only when the Chief agrees.'],
    [`${LIST}None of the foregoing is required.`, 'None of the foregoing is required.'],
    [
      'The officer shall:\n\n- attend meetings;\n- greet students; but none of this is required.',
      'but none of this is required.',
    ],
  ])('is found in %j', (text, words) => {
    expect(tail(text)).toBe(words);
  });

  it.each([`${LIST}The officer reports monthly.`, LIST, `${LIST}## 3. Term`])(
    'is not found in %j',
    (text) => {
      expect(tail(text)).toBe('');
    },
  );
});

describe('items before a tail', () => {
  const policy = loadBuiltInPolicy();
  const ban = (after: string): ElementResult | undefined =>
    auditPassage(
      `The officer shall not:\n\n- impose suspensions;\n- take part in expulsions;\n\n${after}`,
      'law-enforcement',
      policy,
    ).find(({ id }) => id === 'A.1')?.elements[0];

  it('are stated where it takes nothing back', () => {
    expect(ban('each of which is the work of the principal.')?.state).toBe('stated');
  });

  it('must be read by a person where it may take them back', () => {
    expect(ban('unless the principal asks for help with them.')).toMatchObject({
      state: 'absent',
      review: true,
    });
  });
});
