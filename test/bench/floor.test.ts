import { describe, expect, it } from 'vitest';
import {
  compareFloor,
  type Figure,
  floorHolds,
  measureFigures,
  raiseFloor,
} from '../../bench/accuracy/floor.js';
import { scoreSamples } from '../../bench/accuracy/score.js';
import { makeSample, scriptedEngine } from './tiny-corpus.js';

const passes: Figure = { name: 'passes', bound: 'max', value: 2 };
const recall: Figure = { name: 'recall', bound: 'min', value: 0.75 };

function holds(figures: Figure[], floor: Record<string, number>): boolean {
  return floorHolds(compareFloor(figures, floor));
}

describe('floorHolds', () => {
  it('holds at the floor and on its good side', () => {
    expect(holds([passes, recall], { passes: 2, recall: 0.75 })).toBe(true);
    expect(holds([passes, recall], { passes: 3, recall: 0.5 })).toBe(true);
  });

  it.each<[string, Figure[], Record<string, number>]>([
    ['a share below its floor', [passes, recall], { passes: 2, recall: 0.7501 }],
    ['a count above its limit', [passes, recall], { passes: 1, recall: 0.75 }],
    ['a figure without a floor', [passes, recall], { passes: 2 }],
    ['a floor without a figure', [passes, recall], { passes: 2, recall: 0.75, recal: 0.5 }],
    ['a figure that nothing was counted for', [{ ...recall, value: null }], { recall: 0 }],
  ])('breaks on %s', (_, figures, floor) => {
    expect(holds(figures, floor)).toBe(false);
  });

  it('leaves a set that was not run alone', () => {
    expect(holds([passes, { ...recall, value: undefined }], { passes: 2, recall: 0.9 })).toBe(true);
  });
});

describe('raiseFloor', () => {
  it('raises to the present figures, and to nothing that they would not pass', () => {
    const figures = [passes, { ...recall, value: 2 / 3 }];
    const { floor, kept } = raiseFloor(figures, { passes: 5, recall: 0.1 }, false);
    expect(floor).toEqual({ passes: 2, recall: 0.6666 });
    expect(kept).toEqual([]);
    expect(holds(figures, floor)).toBe(true);
  });

  it('keeps a stricter floor and says so', () => {
    const raised = raiseFloor([passes, recall], { passes: 0, recall: 0.9 }, false);
    expect(raised).toEqual({ floor: { passes: 0, recall: 0.9 }, kept: ['passes', 'recall'] });
  });

  it('lowers when forced', () => {
    const raised = raiseFloor([passes, recall], { passes: 0, recall: 0.9 }, true);
    expect(raised).toEqual({ floor: { passes: 2, recall: 0.75 }, kept: [] });
  });

  it('keeps the floors of sets that were not run', () => {
    const { floor } = raiseFloor([{ ...recall, value: undefined }], { recall: 0.9 }, true);
    expect(floor).toEqual({ recall: 0.9 });
  });
});

describe('measureFigures', () => {
  it('reads each figure off its own part', () => {
    const samples = [
      makeSample(
        'a.md',
        { 'B.2.process': 'stated' },
        { part: 'agreements', lines: { 'B.2.process': [1, 1] } },
      ),
      makeSample('p', { 'B.2.process': 'stated', 'C.plan': 'denied' }),
      makeSample('h', { 'C.plan': 'stated' }, { part: 'wording.heldOut' }),
    ];
    const engine = scriptedEngine({
      'a.md': { 'B.2.process': 'stated', 'A.1.prohibition': 'stated', 'E.3.statement': 'stated' },
      p: { 'B.2.process': 'stated' },
    });
    const figures = measureFigures(scoreSamples(samples, engine));
    expect(Object.fromEntries(figures.map(({ name, value }) => [name, value]))).toEqual({
      'agreements.falsePasses': 1,
      'agreements.verdictAccuracy': 0.9,
      'agreements.evidenceHit': 1,
      'passages.elementPrecision': 1,
      'passages.elementRecall': 0.5,
      'wording.tuning.elementPrecision': undefined,
      'wording.tuning.elementRecall': undefined,
      'wording.heldOut.elementPrecision': null,
      'wording.heldOut.elementRecall': 0,
    });
  });
});
