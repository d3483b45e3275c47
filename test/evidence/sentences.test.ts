import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/evidence/sentences.js';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['end at a full stop', 'The SRO shall not suspend.| The principal decides.'],
    ['end at a question or exclamation mark', 'Who decides?| The principal does!| So be it.'],
    ['end behind a closing quotation mark', 'It reads "no more."| Officers obey.'],
    ['do not end behind an abbreviated reference', 'See Sec. 4, Ex. B, Art. II, No. 7 and Ch. 28A.'],
    ['do not end inside of a citation', 'RCW 28A.320.124(1) applies.| So does RCW 28A.400.345.'],
    ['do not end behind a title', 'Sgt. Ortiz and Dr. Lee meet Mr. Smith.'],
    ['do not end behind initials', 'J. R. Smith signs.'],
    ['do not end behind Latin', 'Staff, e.g. guards, i.e. officers, etc. are trained.'],
    ['do not end behind a company in the middle', 'Acme Inc. supplies guards.'],
    ['end behind a company before a capital', 'The guards are sent by Acme Inc.| The district pays.'],
    ['end behind an hour before a capital', 'They leave at 3 p.m.| The rest is free.'],
    ['do not end before a small letter', 'He asked "why." and left.'],
    [
      'begin at section numbers run together',
      '13.1 Assignment is barred.| 13.2 Governing law is that of the state.',
    ],
    ['begin at a section number behind a semicolon', '4.1 Officers attend;| 4.2 Officers report.'],
    ['do not begin at a number in a sentence', 'Officers work 7.5 hours; 2.5 of them are paid.'],
    ['end behind a number that is no label', 'Officers start by June 30.| Custodians keep the recording.'],
    ['end behind the letter of an exhibit', 'See Exhibit A.| Officers attend.'],
    ['do not end behind a district number', 'Made with School Dist. No. 4 today.'],
    ['end without a mark', 'The end'],
  ])('%s', (_, marked) => {
    const sentences = marked.split('|').map((text) => text.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(sentences);
  });

  it('leave white space around them out and keep that within', () => {
    expect(split('  Two  words.  \n End  ')).toEqual(['Two  words.', 'End']);
  });

  it('of nothing are none', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });
});
