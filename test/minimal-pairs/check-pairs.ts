import { describe, expect, it } from 'vitest';
import { outlineOf, policy, readAgreement, readingsOf } from '../metamorphic/agreements.js';
import { exceptionsOf } from '../metamorphic/exceptions.js';
import { DENIALS, withDenials } from './denials.js';
import { applyPair, PAIRS, statedIn } from './pairs.js';

/**
 * Agreements, and the same with the words that state elements taken away, weakened or put where they bind nobody. What
 * the engine states today is its own yardstick; whether it states all that it should is for the corpora.
 */
export function checkPairs(files: readonly string[]): void {
  describe.each(files)('%s', (file) => {
    const source = readAgreement(file);
    const stated = statedIn(outlineOf(source, file));

    for (const [name, { falls }] of Object.entries(PAIRS)) {
      const changed = applyPair(name, source, file, stated);
      if (changed === undefined) continue;
      it(name, () => {
        const after = statedIn(outlineOf(changed, file));
        const left = falls(stated).filter((element) => after.has(element));
        const expected = exceptionsOf(name, file).map(({ element }) => element);
        const quotes = left.map((element) => `${element}: ${after.get(element)?.[0]?.quote}`);
        expect(left.sort(), quotes.join('\n')).toEqual(expected.sort());
      });
    }

    it('with denials every requirement is contradicted', () => {
      const { verdicts } = readingsOf(withDenials(source, file), file);
      const others = Object.keys(verdicts).filter((id) => verdicts[id] !== 'contradicted');
      expect(others).toEqual([]);
      expect(Object.keys(DENIALS)).toEqual(policy.requirements.map(({ id }) => id));
    });
  });
}
