import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/outline.js';
import { buildOutline } from '../../src/outline/build-outline.js';
import { policy } from '../cli/fixture-policy.js';

const head = {
  kind: 'law-enforcement' as const,
  kindFrom: 'sro',
  title: 'T',
  parties: { district: 'D', provider: 'P' },
};

function evidence(
  quote: string,
  line: number,
  rest: Partial<Evidence> = {},
  inherited?: 'previous' | 'heading' | 'lead-in',
): Evidence {
  return {
    requirement: 'A.1',
    element: 'part',
    stance: 'stated',
    quote,
    place: { line, column: 1, endLine: line, endColumn: 9 },
    section: ['One'],
    reason: {
      frame: 'f',
      slots: { who: { words: 'officer', label: 'the staff', ...(inherited ? { inherited } : {}) } },
      force: 'duty',
      cue: 'shall',
      exception: '',
      open: [],
    },
    ...rest,
  };
}

const quotes = (list: Evidence[]) =>
  buildOutline(list, policy, head).requirements['A.1']?.part?.stated.map(({ quote }) => quote);

describe('an outline', () => {
  it('has a place for every element, with or without evidence', () => {
    const nothing = { part: { stated: [], denied: [] } };
    expect(buildOutline([], policy, head)).toEqual({
      policy: '4311',
      ...head,
      requirements: { 'A.1': nothing, 'A.2': nothing, B: nothing },
    });
  });

  it('keeps apart what states and what denies, and the evidence of each requirement', () => {
    const { requirements } = buildOutline(
      [
        evidence('yes', 1),
        evidence('no', 2, { stance: 'denied' }),
        evidence('other', 3, { requirement: 'B' }),
      ],
      policy,
      head,
    );
    expect(requirements['A.1']?.part?.stated.map(({ quote }) => quote)).toEqual(['yes']);
    expect(requirements['A.1']?.part?.denied.map(({ quote }) => quote)).toEqual(['no']);
    expect(requirements.B?.part?.stated.map(({ quote }) => quote)).toEqual(['other']);
    expect(requirements['A.2']?.part).toEqual({ stated: [], denied: [] });
  });

  it('drops evidence of an element that the policy does not have', () => {
    expect(quotes([evidence('stray', 1, { element: 'none' })])).toEqual([]);
  });

  it('carries quote, place, section and reason and no more', () => {
    const [one] = [evidence('yes', 4)];
    const { requirement: _, element: __, stance: ___, ...rest } = one as Evidence;
    expect(buildOutline([one as Evidence], policy, head).requirements['A.1']?.part?.stated).toEqual([rest]);
  });

  it('puts first what borrows no words from other sentences, then what stands first', () => {
    expect(
      quotes([
        evidence('late', 9),
        evidence('borrowed', 1, {}, 'previous'),
        evidence('under heading', 2, {}, 'heading'),
        evidence('early', 3),
        evidence('led in', 5, {}, 'lead-in'),
      ]),
    ).toEqual(['early', 'led in', 'late', 'borrowed', 'under heading']);
  });
});
