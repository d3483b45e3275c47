import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLARITY, type Polarity } from '../../src/evidence/polarity.js';
import { auditPassage } from '../../src/passage.js';
import { loadPolicy } from '../../src/policy/load-policy.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The code block that follows a mark such as `<!-- example: policy -->`. */
function exampleOf(name: string): string {
  const found = read('docs/adding.md').match(
    new RegExp(`<!-- example: ${name} -->\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\``),
  );
  return found?.[1] ?? '';
}

describe('docs/adding.md', { timeout: 60_000 }, () => {
  const words = readdirSync(new URL('policies/common/', root)).map((name): [string, string] => [
    name,
    read(`policies/common/${name}`),
  ]);
  const policy = loadPolicy(
    {
      policy: ['policy.yaml', exampleOf('policy')],
      requirements: [['A.1.yaml', exampleOf('requirement')]],
      words,
      sha256: '',
    },
    JSON.parse(read('schemas/policy.schema.json')),
  );
  const examples = policy.requirements[0]?.elements[0]?.examples;
  const cases = Object.entries(examples ?? {}).flatMap(([kind, texts]) =>
    (texts as string[]).map((text): [string, string] => [kind === 'negation' ? 'stated' : kind, text]),
  );

  it.each(cases)('has a requirement whose example is %s: %s', (state, text) => {
    const [item] = auditPassage(text, 'law-enforcement', policy);
    expect(item?.elements[0]?.state, JSON.stringify(item?.elements[0])).toBe(state);
  });
});

describe('docs/architecture.md', () => {
  const CELLS: Record<Polarity, string> = {
    states: 'states',
    denies: 'denies',
    nothing: '–',
    exception: 'by its exception',
    review: 'a person reads it',
  };

  it('shows the table of polarity as it is', () => {
    const text = read('docs/architecture.md');
    const [, table = ''] = text.split(/<!-- \/?polarity -->/);
    const [head = [], , ...rows] = table
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const kinds = head.slice(1) as (keyof typeof POLARITY)[];
    expect(kinds).toEqual(Object.keys(POLARITY));
    const expected = Object.keys(POLARITY.duty).map((force) => [
      `\`${force}\``,
      ...kinds.map((kind) => CELLS[POLARITY[kind][force as keyof typeof POLARITY.duty]]),
    ]);
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });
});
