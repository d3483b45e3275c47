import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/model/outline.js';
import type { Requirement } from '../../src/model/policy.js';
import { checkOutline, compileOutlineSchema } from '../../src/schema-check/check-outline.js';
import { buildOutlineSchema } from '../../src/schema-check/outline-schema.js';
import { policyOf } from '../checklist/two-part-policy.js';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const reason = { frame: 'f', slots: {}, force: 'duty', cue: '', exception: '', open: [] };
const words = (many: number) =>
  Array.from({ length: many }, () => ({ quote: 'Q.', place, section: [], reason }));

/** How many words state and deny the parts `one` and `two`. */
function findings(one: [number, number], two: [number, number], rest: Partial<Requirement> = {}): string[] {
  const id = rest.id ?? 'A.1';
  const outline = outlineOf({
    [id]: {
      one: { stated: words(one[0]), denied: words(one[1]) },
      two: { stated: words(two[0]), denied: words(two[1]) },
    },
  });
  const validate = compileOutlineSchema(buildOutlineSchema(policyOf(rest)));
  return checkOutline(outline, validate).map(
    ({ requirement, element, problem }) => `${requirement} ${element} ${problem}`,
  );
}

const outlineOf = (requirements: Outline['requirements']): Outline => ({
  policy: '9000',
  kind: 'law-enforcement',
  kindFrom: '',
  title: '',
  parties: { district: '', provider: '' },
  requirements,
});

describe('what the schema finds', () => {
  it('is nothing where all is stated', () => {
    expect(findings([1, 0], [2, 0])).toEqual([]);
  });

  it('is led back to the element', () => {
    expect(findings([0, 0], [1, 1])).toEqual(['A.1 one absent', 'A.1 two denied']);
    expect(findings([0, 1], [1, 0])).toEqual(['A.1 one absent', 'A.1 one denied']);
  });

  it('is said once, though several rules say it', () => {
    const twice = { forKind: { 'law-enforcement': 'Officers must.' } };
    expect(findings([0, 0], [1, 0], twice)).toEqual(['A.1 one absent']);
  });

  it('names the elements of which none is stated where any is enough', () => {
    const any = { needs: 'any' } as const;
    expect(findings([0, 0], [1, 0], any)).toEqual([]);
    expect(findings([0, 0], [0, 0], any)).toEqual(['A.1 one absent', 'A.1 two absent']);
  });

  it('knows ids with the marks of a JSON pointer in them', () => {
    expect(findings([0, 0], [1, 0], { id: 'A/1~2' })).toEqual(['A/1~2 one absent']);
  });

  it.each([
    [
      'words that are no words',
      {
        requirements: {
          'A.1': { one: { stated: 'yes', denied: [] }, two: { stated: words(1), denied: [] } },
        },
      },
      '/requirements/A.1/one/stated',
    ],
    [
      'denials that are none',
      {
        requirements: {
          'A.1': { one: { stated: words(1), denied: 'no' }, two: { stated: words(1), denied: [] } },
        },
      },
      '/requirements/A.1/one/denied',
    ],
    ['another policy', { policy: 'other' }, '/policy'],
    ['another kind', { kind: 'club' }, '/kind'],
    ['missing requirements', { requirements: {} }, '/requirements'],
    ['a missing element', { requirements: { 'A.1': {} } }, '/requirements/A.1'],
    [
      'an empty quote',
      {
        requirements: {
          'A.1': {
            one: { stated: [{ quote: '', place, section: [], reason }], denied: [] },
            two: { stated: words(1), denied: [] },
          },
        },
      },
      '/requirements/A.1/one/stated/0/quote',
    ],
  ])('is a bug for an outline of %s', (_, change, path) => {
    const validate = compileOutlineSchema(buildOutlineSchema(policyOf()));
    const outline = { ...outlineOf({}), ...change } as Outline;
    const message = new RegExp(`^the outline does not fit its schema: ${path} \\w`);
    expect(() => checkOutline(outline, validate)).toThrow(message);
  });
});
