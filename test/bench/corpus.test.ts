import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCorpus, readAgreementLabels, refuseFaults } from '../../bench/accuracy/corpus.js';
import { elementIds, labelledRequirements } from '../../bench/accuracy/elements.js';
import { labelOf, setNames } from '../../bench/accuracy/sample.js';
import { isHeldOut } from '../../bench/accuracy/split.js';
import { verdictOf } from '../../bench/accuracy/verdict.js';
import { makeSample } from './tiny-corpus.js';

const folder = fileURLToPath(new URL('../corpora', import.meta.url));
const samples = loadCorpus(folder, setNames);

describe('the corpus', () => {
  it('is whole', () => {
    const size = (prefix: string) => samples.filter(({ part }) => part.startsWith(prefix)).length;
    expect([size('agreements'), size('passages'), size('wording')]).toEqual([24, 570, 5439]);
  });

  it('labels every element of an agreement, with the verdicts that the table of the guide gives', () => {
    for (const { file, verdicts } of readAgreementLabels(folder)) {
      const sample = samples.find(({ id }) => id === file) ?? makeSample(file, {});
      const computed = labelledRequirements
        .filter(({ level }) => level === 'required')
        .map((requirement) => {
          const states = elementIds(requirement).map((id) => labelOf(sample, id));
          return [requirement.id, verdictOf(states, requirement.needs)] as const;
        });
      expect(Object.fromEntries(computed), file).toEqual(verdicts);
      expect(Object.keys(sample.labels)).toHaveLength(31);
    }
  });

  it('gives evidence lines inside the file for what is stated or denied, and for nothing else', () => {
    for (const { id, part, text, labels, lines } of samples) {
      if (part !== 'agreements') continue;
      const spoken = Object.keys(labels).filter((element) => labels[element] !== 'absent');
      expect(Object.keys(lines).sort(), id).toEqual(spoken.sort());
      const count = text.split('\n').length;
      for (const [first, last] of Object.values(lines)) {
        expect(first >= 1 && first <= last && last <= count, `${id} ${first}–${last}`).toBe(true);
      }
    }
  });
});

describe('the held-out third', () => {
  it('follows the first byte of the digest of the id', () => {
    // sha256('abc') begins with ba (186), sha256('') with e3 (227), sha256('b') with 3e (62).
    expect(['abc', '', 'b'].map(isHeldOut)).toEqual([false, false, true]);
  });

  it('is about a third', () => {
    const wording = samples.filter(({ part }) => part.startsWith('wording'));
    const share = wording.filter(({ part }) => part === 'wording.heldOut').length / wording.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });
});

describe('refuseFaults', () => {
  it.each([
    ['an unknown element', [makeSample('a', { 'A.1.prohibiton': 'stated' })]],
    ['an unknown element read either way', [makeSample('a', {}, { either: new Set(['A.9.x']) })]],
    ['a repeated id', [makeSample('a', {}), makeSample('a', {})]],
  ])('refuses %s', (_, faulty) => {
    expect(() => refuseFaults(faulty)).toThrow(/^corpus: /);
  });
});
