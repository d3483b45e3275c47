import { describe, expect, it } from 'vitest';
import { listErrors } from '../../bench/accuracy/errors.js';
import { scoreSamples } from '../../bench/accuracy/score.js';
import { makeSample, scriptedEngine } from './tiny-corpus.js';

const samples = [
  makeSample(
    'x.md',
    { 'A.1.prohibition': 'denied' },
    { part: 'agreements', lines: { 'A.1.prohibition': [2, 2] } },
  ),
  makeSample('p-1', { 'B.2.process': 'stated' }),
  makeSample('w-1', {}, { part: 'wording.tuning', trap: 'recital' }),
  makeSample('secret', { 'C.plan': 'stated' }, { part: 'wording.heldOut' }),
];
const scores = scoreSamples(
  samples,
  scriptedEngine({ 'x.md': { 'A.1.prohibition': 'stated' }, 'w-1': { 'C.plan': 'stated' } }),
);

describe('listErrors', () => {
  it('shows each error with the text and what the engine made of it', () => {
    expect(listErrors(scores, [], false)).toBe(
      [
        '== errors: agreements',
        'x.md  A.1.prohibition  denied → stated',
        '    text: [2–2] Second line.',
        '    took: line 1 “Quote at 1.” [frame made-up; duty “shall”]',
        'x.md  A.1  contradicted → met  FALSE PASS',
        '',
        '== errors: passages',
        'p-1  B.2.process  stated → absent',
        '    text: Text of p-1.⏎Second line.',
        '    near: names no actor — “Second line.”',
        '',
        '== errors: wording.tuning',
        'w-1  C.plan  absent → stated (trap: recital)',
        '    text: Text of w-1.⏎Second line.',
        '    took: “Quote at 1.” [frame made-up; duty “shall”]',
        '',
        '== errors: wording.heldOut: 1, not listed (--held-out lists them)',
      ].join('\n'),
    );
  });

  it('lists the held-out third only when asked', () => {
    expect(listErrors(scores, [], false)).not.toContain('secret');
    expect(listErrors(scores, [], true)).toContain('secret  C.plan  stated → absent');
  });

  it('restricts the list to the chosen elements', () => {
    const list = listErrors(scores, ['B.2', 'C.completed'], false);
    expect(list).toContain('p-1  B.2.process');
    expect(list).not.toContain('x.md');
    expect(list).not.toContain('w-1');
  });
});
