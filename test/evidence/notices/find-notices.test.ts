import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/evidence/find-evidence.js';
import { loadBuiltInPolicy } from '../../../src/io/builtin-policy.js';
import { readMarkdown } from '../../../src/readers/markdown/read-markdown.js';

const policy = loadBuiltInPolicy();
const noticesOf = (text: string): string[] =>
  findEvidence(readMarkdown(text), policy).notices.map(
    ({ code, line, message }) => `${code} ${line} ${message}`,
  );

describe('a statute', () => {
  it.each([
    ['An agreement is required by RCW 28A.320.124(2).', 'RCW 28A.320.124(2) is the yearly notice'],
    ['See RCW 28A.320.1422.', 'RCW 28A.320.1422 looks like a slip for RCW 28A.320.1242'],
    ['See RCW 28.320.124.', 'looks like a slip for RCW 28A.320.124'],
    ['See RCW 28A.32o.l24.', 'looks like a slip for RCW 28A.320.124'],
    ['See RCW 28A.230.124.', 'looks like a slip for RCW 28A.320.124'],
  ])('is noticed in: %s', (text, message) => {
    expect(noticesOf(text).join()).toContain(message);
  });

  it.each([
    'Each fall the District informs families as RCW 28A.320.124(2) says.',
    'Under RCW 28A.320.1242 the parties enter into this agreement.',
    'See RCW 28A.320.140, RCW 28A.600.015 and RCW 9A.16.020.',
  ])('is not noticed in: %s', (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe('an exhibit', () => {
  it('that is named but not attached is noticed once', () => {
    expect(noticesOf('Fees stand in Exhibit B.\n\nSee Exhibit B.')).toEqual([
      'exhibit 1 Exhibit B is named but is not in this file: what it says was not read',
    ]);
  });

  it('that stands in the file is not', () => {
    expect(noticesOf('Fees stand in Exhibit B.\n\n## Exhibit B. Fees\n\nNone.')).toEqual([]);
  });
});

describe('names', () => {
  it('of two districts are noticed with both lines', () => {
    const [notice] = noticesOf(
      'Made by Harrow Bay School District.\n\nThe Stone Creek School District pays.',
    );
    expect(notice).toContain(
      'names 3 Stone Creek School District is named here and Harrow Bay School District on line 1',
    );
  });

  it('of one party in two spellings of its kind are not', () => {
    expect(
      noticesOf(
        'Made by the Harrow Bay School District No. 3.\n\nHARROW BAY School District pays. The School District.',
      ),
    ).toEqual([]);
  });
});

describe('a term', () => {
  it.each([
    ['The term of this Agreement is three (3) years.', 'longer than a year'],
    ['This Agreement is effective from July 1, 2026 through June 30, 2028.', 'longer than a year'],
    [
      'This Agreement shall begin on September 1, 2026.\n\nAdopted by the Board of Directors on October 12, 2026.',
      'begins on 2026-09-01, before the adoption on 2026-10-12 (line 3)',
    ],
  ])('is noticed: %s', (text, message) => {
    expect(noticesOf(text).join()).toContain(message);
  });

  it.each([
    'The term of this Agreement is one year, from 1 September 2026 through 31 August 2027.',
    'This Agreement shall begin on 9/1/2026.\n\nAdopted by the Board of Directors on 2026-08-12.',
    'Records of the agreement are kept for six years.',
  ])('is not: %s', (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe('other wording', () => {
  const OLD = 'gangs, and drug activities affecting schools';
  it.each([
    [
      `“School resource officer” means a sworn officer who works in schools to address crime and disorder problems, ${OLD}.`,
      'definition',
    ],
    ['Guards serve only after school hours, at games and dances.', 'scope'],
    ['The School Resource Officer is an employee of the District.', 'scope'],
  ])('is noticed: %s', (text, code) => {
    expect(noticesOf(text)[0]?.split(' ')[0]).toBe(code);
  });

  it.each([
    `“School resource officer” means a sworn officer who works in schools to build positive relationships with students and address crime and disorder problems, ${OLD}.`,
    'The School Resource Officer is not an employee of the District.',
    'Officers are at no time employees of the District.',
  ])('is not: %s', (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe('a clause that was taken out', () => {
  const CLAUSE = 'The SRO shall not take part in formal school discipline.';
  it.each([
    [`~~${CLAUSE}~~`, 'these words are struck out; they would have stated A.1'],
    [`<!-- ${CLAUSE} -->`, 'these words stand in a comment; they would have stated A.1'],
  ])('is noticed: %s', (text, message) => {
    expect(noticesOf(`The SRO works here.\n\n${text}`).join()).toContain(`withheld 3 ${message}`);
  });

  it('is not noticed where another clause states it', () => {
    expect(noticesOf(`${CLAUSE}\n\n~~${CLAUSE}~~`)).toEqual([]);
  });
});
