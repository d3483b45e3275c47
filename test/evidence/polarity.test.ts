import { expect, it } from 'vitest';
import { POLARITY } from '../../src/evidence/polarity.js';

const forcesThat = (kind: keyof typeof POLARITY, polarity: string): string[] =>
  Object.entries(POLARITY[kind]).flatMap(([force, says]) => (says === polarity ? [force] : []));

it.each([
  ['duty', ['duty', 'plain', 'restricted'], ['ban', 'denial', 'exemption']],
  ['entitlement', ['duty', 'plain', 'restricted', 'permission'], ['ban', 'denial']],
  ['prohibition', ['ban', 'denial'], ['duty', 'plain', 'permission', 'discretion']],
  ['liberty', ['exemption'], ['duty', 'ban', 'restricted']],
] as const)('forces that state or deny a %s', (kind, states, denies) => {
  expect(forcesThat(kind, 'states').sort()).toEqual([...states].sort());
  expect(forcesThat(kind, 'denies').sort()).toEqual([...denies].sort());
  expect(forcesThat(kind, 'review')).toEqual(['doubt']);
  expect(forcesThat(kind, 'exception')).toEqual(kind === 'prohibition' ? ['restricted'] : []);
});
