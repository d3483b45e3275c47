import { describe, expect, it } from 'vitest';
import type { Engine } from '../../bench/accuracy/prediction.js';
import type { Sample } from '../../bench/accuracy/sample.js';
import { type Score, scoreSamples } from '../../bench/accuracy/score.js';
import { spokenAccuracy, totalElements, totalVerdicts } from '../../bench/accuracy/totals.js';
import { makeChecklist, makeEvidence, makeSample, scriptedEngine, type States } from './tiny-corpus.js';

const ban = 'A.1.prohibition';
const rules = 'A.2.school-rules';
const law = 'A.2.enforce-law';

function scorePassages(samples: Sample[], engine: Engine): Score {
  const score = scoreSamples(samples, engine).passages;
  if (score === undefined) throw new Error('no passages were scored');
  return score;
}

/** One passage with these labels, one answer. */
function scoreOne(labels: States, answer: States, more: Partial<Sample> = {}): Score {
  return scorePassages([makeSample('one', labels, more)], scriptedEngine({ one: answer }));
}

describe('element counts', () => {
  it('counts a right tick for precision and recall', () => {
    expect(scoreOne({ [ban]: 'stated' }, { [ban]: 'stated' }).elements[ban]).toEqual({
      stated: { labelled: 1, predicted: 1, correct: 1 },
      denied: { labelled: 0, predicted: 0, correct: 0 },
      scored: 1,
      review: 0,
    });
  });

  it('counts a miss against recall alone', () => {
    const { both } = totalElements(scoreOne({ [ban]: 'denied' }, {}));
    expect(both).toEqual({ labelled: 1, predicted: 0, correct: 0 });
  });

  it('counts a false tick on an element that the passage does not list', () => {
    const score = scoreOne({ [ban]: 'stated' }, { [ban]: 'stated', 'E.2.statement': 'stated' });
    expect(score.elements['E.2.statement']?.stated).toEqual({ labelled: 0, predicted: 1, correct: 0 });
    expect(totalElements(score).both).toEqual({ labelled: 1, predicted: 2, correct: 1 });
  });

  it('counts stated for denied as wrong for both', () => {
    const score = scoreOne({ [ban]: 'denied' }, { [ban]: 'stated' });
    expect(totalElements(score).both).toEqual({ labelled: 1, predicted: 1, correct: 0 });
    expect(score.elementErrors).toMatchObject([{ element: ban, expected: 'denied', got: 'stated' }]);
  });

  it('skips an element that may be read either way, and the verdict that hangs on it', () => {
    const score = scoreOne(
      { [rules]: 'stated', [law]: 'stated' },
      { [law]: 'stated' },
      { either: new Set([rules]) },
    );
    expect(score.elements[rules]?.scored).toBe(0);
    expect(score.elements[law]?.stated.correct).toBe(1);
    expect(score.requirements['A.2']?.scored).toBe(0);
    expect(score.requirements['A.1']?.scored).toBe(1);
    expect(score.elementErrors).toEqual([]);
  });

  it('counts elements in review', () => {
    const engine: Engine = () => ({
      checklist: makeChecklist({}, (element) => {
        element.review = element.key === 'prohibition';
      }),
    });
    const score = scorePassages([makeSample('one', {})], engine);
    expect(totalElements(score)).toMatchObject({ review: 1, scored: 31 });
  });
});

describe('verdict counts', () => {
  const met: States = { [rules]: 'stated', [law]: 'stated' };

  it.each<[string, States, States, object]>([
    ['met for missing', {}, met, { falsePasses: 1, falseFails: 0, correct: 0 }],
    ['met for partial', { [law]: 'stated' }, met, { falsePasses: 1, falseFails: 0, correct: 0 }],
    ['met for contradicted', { ...met, [law]: 'denied' }, met, { falsePasses: 1, falseFails: 0, correct: 0 }],
    ['partial for met', met, { [law]: 'stated' }, { falsePasses: 0, falseFails: 1, correct: 0 }],
    ['partial for missing', {}, { [law]: 'stated' }, { falsePasses: 0, falseFails: 0, correct: 0 }],
    ['met for met', met, met, { falsePasses: 0, falseFails: 0, correct: 1, silent: 0 }],
    ['missing for missing', {}, {}, { falsePasses: 0, falseFails: 0, correct: 1, silent: 1 }],
  ])('%s', (_, labels, answer, expected) => {
    expect(scoreOne(labels, answer).requirements['A.2']).toMatchObject(expected);
  });

  it('takes the verdict that the engine shows, not one worked out from its elements', () => {
    const engine: Engine = () => ({
      checklist: makeChecklist({}).map((item) => (item.id === 'A.1' ? { ...item, verdict: 'met' } : item)),
    });
    expect(scorePassages([makeSample('one', {})], engine).requirements['A.1']?.falsePasses).toBe(1);
  });

  it('keeps advisory items and silent passages out of the headline figures', () => {
    const score = scoreOne({ [ban]: 'stated' }, { 'E.2.statement': 'stated' });
    expect(totalVerdicts(score, ['required'])).toMatchObject({ scored: 10, falsePasses: 0, falseFails: 1 });
    const all = totalVerdicts(score, ['required', 'advisory']);
    expect(all).toMatchObject({ scored: 16, falsePasses: 1, falseFails: 1, correct: 14 });
    expect(spokenAccuracy(all)).toEqual({ correct: 0, total: 2 });
  });
});

describe('evidence and kind of agreements', () => {
  function scoreEvidence(...evidence: ReturnType<typeof makeEvidence>[]): Score | undefined {
    const sample = makeSample(
      'one.md',
      { [ban]: 'stated' },
      { part: 'agreements', lines: { [ban]: [4, 6] } },
    );
    const engine: Engine = () => ({
      checklist: makeChecklist({ [ban]: 'stated' }, (element) => {
        if (element.state === 'stated') element.evidence = evidence;
      }),
      kind: 'security-company',
    });
    return scoreSamples([sample], engine).agreements;
  }

  it.each([
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 0],
  ])('a quote at line %i of labelled lines 4 to 6 counts %i', (line, correct) => {
    expect(scoreEvidence(makeEvidence('stated', line))?.evidence).toEqual({ correct, total: 1 });
  });

  it('takes a quote that spans the labelled lines', () => {
    expect(scoreEvidence({ ...makeEvidence('stated', 1), endLine: 9 })?.evidence.correct).toBe(1);
  });

  it('does not take evidence of the other stance', () => {
    expect(scoreEvidence(makeEvidence('denied', 5))?.evidence.correct).toBe(0);
  });

  it('counts a wrong kind of provider', () => {
    expect(scoreEvidence()?.kind).toEqual({ correct: 0, total: 1 });
  });
});

describe('an engine that fails', () => {
  it('counts as silent, is named, and spares the other texts', () => {
    const engine: Engine = ({ id }) => {
      if (id === 'bad') throw new RangeError('out of words');
      return { checklist: makeChecklist({ [ban]: 'stated' }) };
    };
    const labels: States = { [ban]: 'stated' };
    const score = scorePassages([makeSample('bad', labels), makeSample('good', labels)], engine);
    expect(score.failures).toEqual([{ id: 'bad', message: 'RangeError: out of words' }]);
    expect(score.elements[ban]?.stated).toEqual({ labelled: 2, predicted: 1, correct: 1 });
  });

  it('names elements that its checklist lacks', () => {
    const engine: Engine = () => ({ checklist: makeChecklist({}).filter(({ id }) => id !== 'B.2') });
    expect(scorePassages([makeSample('one', {})], engine).unknown).toEqual(['B.2.process']);
  });
});
