import { expect, it } from 'vitest';
import { agreementsIn, readAgreement } from './agreements.js';
import { EXCEPTIONS } from './exceptions.js';
import { PAIRS } from '../minimal-pairs/pairs.js';
import { applyRelation, RELATIONS } from './relations.js';

const files = [...agreementsIn('agreements'), ...agreementsIn('first-contact')];

it('covers every labelled agreement', () => {
  expect(files.length).toBeGreaterThanOrEqual(42);
});

it('has no exception for what is never tried', () => {
  const idle = EXCEPTIONS.filter(({ relation, file }) => {
    if (relation === 'other words') return false;
    if (!files.includes(file)) return true;
    return !(relation in PAIRS) && applyRelation(relation, readAgreement(file), file) === undefined;
  });
  expect(idle).toEqual([]);
});

it('says why of every exception', () => {
  expect(EXCEPTIONS.filter(({ why }) => why.length < 20)).toEqual([]);
});

it.each(Object.keys(RELATIONS))('%s changes several agreements', (name) => {
  expect(files.filter((file) => applyRelation(name, readAgreement(file), file)).length).toBeGreaterThan(7);
});
