import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { auditPassage } from '../../src/passage.js';
import { policy } from './agreements.js';
import { EXCEPTIONS, exceptionsOf } from './exceptions.js';

type Pair = [element: string, state: string, one: string, other: string];

const file = new URL('rewordings.yaml', import.meta.url);
const pairs = parse(readFileSync(file, 'utf8')) as Pair[];

function stateOf(text: string, element: string): string | undefined {
  const elements = auditPassage(text, 'law-enforcement', policy).flatMap((item) =>
    item.elements.map(({ key, state }) => ({ name: `${item.id}.${key}`, state })),
  );
  return elements.find(({ name }) => name === element)?.state;
}

describe('said in other words', () => {
  it('covers forty pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pairs)('%s is %s: %s', (element, state, one, other) => {
    const expected = [one, other].map((text) => exceptionsOf('other words', text)[0]?.becomes ?? state);
    expect([one, other].map((text) => stateOf(text, element))).toEqual(expected);
  });

  it('has no exception for a sentence that is not here', () => {
    const sentences = pairs.flatMap(([, , one, other]) => [one, other]);
    const others = EXCEPTIONS.filter(
      ({ relation, file: sentence }) => relation === 'other words' && !sentences.includes(sentence),
    );
    expect(others).toEqual([]);
  });
});
