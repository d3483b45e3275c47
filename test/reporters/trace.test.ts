import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/model/outline.js';
import { createPage } from '../../src/reporters/text/page.js';
import { renderTrace } from '../../src/reporters/text/trace.js';
import { element, evidence as quote, nearest } from './fixture-report.js';

const page = createPage({ width: 100, verbose: false, color: false, trace: true });
const complaints = {
  id: 'A.5',
  key: 'complaints',
  title: 'Complaints',
  level: 'required',
  verdict: 'partial',
  message: '',
  remedy: '',
} as const;
const traceOf = (...elements: ReturnType<typeof element>[]): string =>
  renderTrace({ ...complaints, citations: [], elements }, page)
    .map((line) => line.trim())
    .join('\n');

describe('a trace', () => {
  it('names the way of saying it, the words of each part and the force', () => {
    const text = traceOf(
      element('to-school', 'where to complain', { evidence: [quote('It shall not.', 7)] }),
    );
    expect(text).toContain('How it was read: where to complain');
    expect(text).toContain('line 7, stated, as: staff-not-discipline');
    expect(text).toContain('“discipline” for discipline');
    expect(text).toContain('force: it forbids, by “shall not”');
  });

  it('tells what stopped the nearest words and what they leave open', () => {
    const text = traceOf(
      element('to-school', 'where to complain', { nearest: nearest('A parent may.', 9, 'names no place') }),
    );
    expect(text).toContain('line 9, nearest to: family-complains');
    expect(text).toContain('nothing for the school or district as the place to complain');
    expect(text).toContain('stopped: names no place');
  });

  it('says where borrowed words come from, and quotes an exception', () => {
    const evidence = quote('It shall.', 7);
    const reason: Reason = {
      ...evidence.reason,
      exception: 'except in an emergency',
      slots: { who: { words: 'deputy', label: 'the staff', inherited: 'previous' } },
    };
    const text = traceOf(element('a', 'b', { evidence: [{ ...evidence, reason }] }));
    expect(text).toContain('“deputy” for the staff (from a sentence before it)');
    expect(text).toContain('exception: “except in an emergency”');
  });

  it('says so where nothing comes near', () => {
    expect(traceOf(element('a', 'b'))).toContain('no words come near it');
  });
});
