import { expect, it } from 'vitest';
import { renameTerm, staffTerm } from './terms.js';

it.each([
  ['in parentheses', 'A police officer (the "SRO") works.', 'SRO'],
  ['that mean', '"Deputy" means a deputy sheriff.', 'Deputy'],
  ['in the plural', 'Our guards ("Security Officers") work.', 'Security Officer'],
  ['of others', 'The city (the "City") pays.', undefined],
])('finds names %s', (_, text, term) => {
  expect(staffTerm(text)).toBe(term);
});

it('replaces the name alone', () => {
  expect(
    renameTerm('A School Officer ("Officer") helps. Officers and the Officer’s car. The Officer may.'),
  ).toBe('A School Officer ("Yardkeeper") helps. Yardkeepers and the Yardkeeper’s car. The Yardkeeper may.');
});
