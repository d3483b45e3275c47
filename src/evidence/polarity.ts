import type { ElementKind } from '../model/policy.js';
import type { Force } from './force.js';

export type Polarity = 'states' | 'denies' | 'nothing' | 'exception' | 'review';

/**
 * What a force says of an element of each kind: the one table that decides stated, denied or nothing.
 * `exception`: a ban with an exception, which is judged by what the exception lets in again.
 */
export const POLARITY: Record<ElementKind, Record<Force, Polarity>> = {
  duty: {
    duty: 'states',
    plain: 'states',
    restricted: 'states',
    permission: 'nothing',
    discretion: 'nothing',
    ban: 'denies',
    denial: 'denies',
    exemption: 'denies',
    hope: 'nothing',
    law: 'nothing',
    supposed: 'nothing',
    habit: 'nothing',
    doubt: 'review',
  },
  entitlement: {
    duty: 'states',
    plain: 'states',
    restricted: 'states',
    permission: 'states',
    discretion: 'nothing',
    ban: 'denies',
    denial: 'denies',
    exemption: 'nothing',
    hope: 'nothing',
    law: 'nothing',
    supposed: 'nothing',
    habit: 'nothing',
    doubt: 'review',
  },
  prohibition: {
    ban: 'states',
    denial: 'states',
    restricted: 'exception',
    exemption: 'nothing',
    duty: 'denies',
    plain: 'denies',
    permission: 'denies',
    discretion: 'denies',
    hope: 'nothing',
    law: 'nothing',
    supposed: 'nothing',
    habit: 'nothing',
    doubt: 'review',
  },
  liberty: {
    exemption: 'states',
    duty: 'denies',
    ban: 'denies',
    restricted: 'denies',
    discretion: 'nothing',
    plain: 'nothing',
    permission: 'nothing',
    denial: 'nothing',
    hope: 'nothing',
    law: 'nothing',
    supposed: 'nothing',
    habit: 'nothing',
    doubt: 'review',
  },
};
