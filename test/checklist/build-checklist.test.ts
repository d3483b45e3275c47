import { describe, expect, it } from 'vitest';
import { buildChecklist, passes, summarise } from '../../src/checklist/build-checklist.js';
import type { Evidence, Nearest } from '../../src/model/outline.js';
import type { Policy } from '../../src/model/policy.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { checkOutline, compileOutlineSchema } from '../../src/schema-check/check-outline.js';
import { buildOutlineSchema } from '../../src/schema-check/outline-schema.js';
import { policyOf } from './two-part-policy.js';

const HEAD = {
  kind: 'law-enforcement' as const,
  kindFrom: '',
  title: '',
  parties: { district: '', provider: '' },
};
const place = (line: number) => ({ line, column: 2, endLine: line + 1, endColumn: 9 });
const reason = { frame: 'f', slots: {}, force: 'duty', cue: 'shall', exception: '', open: [] };

/** `one+` states the element `one`, `two-` denies `two`; each sign is one quote, on lines 1, 2, 3 … */
function itemOf(signs: string, policy: Policy, nearest: Nearest[] = []) {
  const evidence = signs
    .split(' ')
    .filter(Boolean)
    .map(
      (sign, index): Evidence => ({
        requirement: 'A.1',
        element: sign.slice(0, -1),
        stance: sign.endsWith('+') ? 'stated' : 'denied',
        quote: `Quote ${index + 1}.`,
        place: place(index + 1),
        section: ['4. Duties'],
        reason,
      }),
    );
  const outline = buildOutline(evidence, policy, HEAD);
  const findings = checkOutline(outline, compileOutlineSchema(buildOutlineSchema(policy)));
  const [item] = buildChecklist(outline, findings, nearest, policy);
  if (!item) throw new Error('no item');
  return item;
}

const near = (element: string, review = false): Nearest => ({
  requirement: 'A.1',
  element,
  quote: 'Nearly.',
  reason,
  place: place(7),
  section: ['9. Other'],
  why: 'only a hope',
  review,
  score: 1,
});

describe('verdict and message', () => {
  it.each([
    ['one+ two+', {}, 'met', 'The agreement states this.'],
    ['one+', {}, 'partial', 'The agreement states a part of this; missing: how two is done.'],
    ['', {}, 'missing', 'The agreement does not state this; missing: how one is done; how two is done.'],
    ['one+ two-', {}, 'contradicted', 'The agreement denies this: how two is done.'],
    ['one+ one- two+', {}, 'contradicted', 'The agreement denies this: how one is done.'],
    // Any one element is enough (C).
    ['two+', { needs: 'any' }, 'met', 'The agreement states this.'],
    [
      '',
      { needs: 'any' },
      'missing',
      'The agreement does not state this; missing: how one is done; how two is done.',
    ],
    ['one+ two-', { needs: 'any' }, 'contradicted', 'The agreement denies this: how two is done.'],
    // What binds the district's process may be shown by other evidence (D).
    [
      '',
      { binds: 'process' },
      'missing',
      'Not documented in the text: how one is done; how two is done. Look for other evidence (minutes, a survey, the adoption date).',
    ],
    ['one-', { binds: 'process' }, 'contradicted', 'The agreement denies this: how one is done.'],
    // Advisory items.
    [
      '',
      { level: 'advisory' },
      'missing',
      'The agreement does not state this; missing: how one is done; how two is done.',
    ],
    [
      'one+',
      { level: 'advisory' },
      'partial',
      'The agreement states a part of this; missing: how two is done.',
    ],
    ['one-', { level: 'advisory' }, 'contradicted', 'The agreement denies this: how one is done.'],
  ] as const)('%s %o', (signs, rest, verdict, message) => {
    const item = itemOf(signs, policyOf(rest));
    expect({ verdict: item.verdict, message: item.message }).toEqual({ verdict, message });
  });

  it('asks for a person where the engine could not decide', () => {
    expect(itemOf('one+', policyOf(), [near('two', true)]).message).toMatch(
      /two is done\. A person must read/,
    );
    expect(itemOf('one+', policyOf(), [near('two')]).message).not.toMatch(/person/);
  });
});

describe('remedy', () => {
  it.each([
    ['one+ two+', ''],
    ['one+', 'Model clause.'],
    ['', 'Model clause.'],
    ['one-', 'Model clause.'],
  ])('for %s', (signs, remedy) => {
    expect(itemOf(signs, policyOf()).remedy).toBe(remedy);
  });
});

describe('elements', () => {
  it('show where the words stand, those that deny first', () => {
    const [one] = itemOf('one+ one-', policyOf()).elements;
    expect(one).toMatchObject({ state: 'denied', nearest: null, review: false });
    expect(one?.evidence).toEqual([
      { quote: 'Quote 2.', line: 2, column: 2, endLine: 3, section: ['4. Duties'], stance: 'denied', reason },
      { quote: 'Quote 1.', line: 1, column: 2, endLine: 2, section: ['4. Duties'], stance: 'stated', reason },
    ]);
  });

  it('show five quotes at most, the first ones', () => {
    const [one] = itemOf('one+ '.repeat(7), policyOf()).elements;
    expect(one?.evidence.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('show what came nearest only where they are absent', () => {
    const [one, two] = itemOf('one+', policyOf(), [near('one', true), near('two')]).elements;
    expect(one).toMatchObject({ nearest: null, review: false });
    expect(two?.nearest).toEqual({
      quote: 'Nearly.',
      reason,
      line: 7,
      column: 2,
      endLine: 8,
      section: ['9. Other'],
      why: 'only a hope',
    });
  });

  it('do not take what came nearest to another requirement', () => {
    const [one] = itemOf('', policyOf(), [{ ...near('one'), requirement: 'B' }]).elements;
    expect(one?.nearest).toBeNull();
  });
});

describe('the agreement', () => {
  const required = (signs: string) => itemOf(signs, policyOf());
  const advisory = (signs: string) => itemOf(signs, policyOf({ level: 'advisory' }));

  it('passes when every required item is met and no advisory one is contradicted', () => {
    expect(passes([required('one+ two+'), advisory('')])).toBe(true);
    expect(passes([required('one+ two+'), advisory('one+')])).toBe(true);
    expect(passes([required('one+')])).toBe(false);
    expect(passes([required('')])).toBe(false);
    expect(passes([required('one-')])).toBe(false);
    expect(passes([required('one+ two+'), advisory('one-')])).toBe(false);
  });

  it('is summed up over its required items alone', () => {
    const items = [
      required('one+ two+'),
      required('one+'),
      required('one+'),
      required(''),
      required('one-'),
      advisory('one-'),
      advisory(''),
    ];
    expect(summarise(items)).toEqual({ met: 1, partial: 2, missing: 1, contradicted: 1 });
  });
});

describe('a tick without words to show', () => {
  it('is a bug and throws', () => {
    const policy = policyOf();
    expect(() => buildChecklist(buildOutline([], policy, HEAD), [], [], policy)).toThrow(
      'schema and evidence disagree on A.1',
    );
  });
});
