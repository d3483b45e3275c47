import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/evidence/tokens.js';
import type { WordGroup } from '../../src/model/policy.js';
import { Lexicon, overlaps } from '../../src/policy/lexicon.js';
import { WordGroupError } from '../../src/policy/phrases.js';

type Groups = Record<string, string[] | { phrases: string[]; except: string[] }>;

const lexiconOf = (groups: Groups): Lexicon =>
  new Lexicon(
    Object.fromEntries(
      Object.entries(groups).map(([name, group]): [string, WordGroup] => [
        name,
        { label: '', ...(Array.isArray(group) ? { phrases: group, except: [] } : group) },
      ]),
    ),
  );

/** Words of each hit of a group. */
function hits(lexicon: Lexicon, text: string, group: string): string[] {
  const words = tokenize(text).map(({ word }) => word);
  return (lexicon.find(words).get(group) ?? []).map(({ from, to }) => words.slice(from, to).join(' '));
}

const find = (phrase: string, text: string): string[] => hits(lexiconOf({ g: [phrase] }), text, 'g');

describe('one phrase', () => {
  it.each([
    ['suspend', 'Officers suspended no one by suspending.', ['suspended', 'suspending']],
    ['=sole', 'Soles are sole.', ['sole']],
    ['evaluat*', 'An evaluation was evaluated; value.', ['evaluation', 'evaluated']],
    ['hand|mete out', 'He metes out and hands out.', ['metes out', 'hands out']],
    ['formal? rule', 'Formal rule or rule.', ['formal rule', 'rule', 'rule']],
    ['take part', 'She takes any part; takes a small part; part takes.', ['takes any part']],
    ['take ~ part', 'She takes one two three part.', ['takes one two three part']],
    ['take ~ part', 'She takes one two three four part.', []],
    ['take ~1 part', 'She takes one part, takes one two part.', ['takes one part']],
    ['take ~ part', 'She takes; part. She takes: part. She takes | part. She takes. Part', []],
    ['take ~ part', 'She takes, with joy, part.', []],
    ['take ~5 part', 'She takes, with joy, part.', ['takes , with joy , part']],
    ['take ~ of part', 'She takes some of the part.', ['takes some of the part']],
    ['now , then', 'Now, then. Now then.', ['now , then']],
    ['ask officer', 'Ask an officer.', ['ask an officer']],
    ['ask', 'the the', []],
    ['ask first', 'He must ask', []],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });
});

describe('groups', () => {
  it('at one place only the longest member counts', () => {
    const lexicon = lexiconOf({ staff: ['officer', 'officer in charge', 'officer in'] });
    expect(hits(lexicon, 'the officer in charge', 'staff')).toEqual(['officer in charge']);
  });

  it('finds members at several places in order', () => {
    const lexicon = lexiconOf({ staff: ['guard', 'officer'] });
    expect(hits(lexicon, 'officer, guard, officer', 'staff')).toEqual(['officer', 'guard', 'officer']);
  });

  it('an exception takes away each member that it overlaps, and no other', () => {
    const lexicon = lexiconOf({
      staff: { phrases: ['officer', 'guard'], except: ['hearing officer', 'guard against'] },
    });
    expect(hits(lexicon, 'The hearing officer and the officer guard against a guard', 'staff')).toEqual([
      'officer',
      'guard',
    ]);
  });

  it('an exception of one group leaves another group alone', () => {
    const lexicon = lexiconOf({
      staff: { phrases: ['officer'], except: ['hearing officer'] },
      person: ['officer'],
    });
    expect(hits(lexicon, 'the hearing officer', 'person')).toEqual(['officer']);
  });

  it('refers to groups that are defined later and that refer to others', () => {
    const lexicon = lexiconOf({
      rule: ['impose <sanction>'],
      sanction: ['<long|short>'],
      long: ['long ~ suspension'],
      short: ['fine'],
    });
    expect(hits(lexicon, 'impose a fine or impose long term suspension', 'rule')).toEqual([
      'impose a fine',
      'impose long term suspension',
    ]);
  });

  it('begins a phrase with a group, and takes its exceptions over', () => {
    const lexicon = lexiconOf({
      duty: ['<staff> shall'],
      staff: { phrases: ['officer'], except: ['hearing officer'] },
    });
    expect(hits(lexicon, 'the officer shall, the hearing officer shall', 'duty')).toEqual(['officer shall']);
  });

  it('takes the longest way through a phrase', () => {
    const lexicon = lexiconOf({ g: ['<a|b> end?'], a: ['one'], b: ['one two'] });
    expect(hits(lexicon, 'one two end', 'g')).toEqual(['one two end']);
  });

  it('has no entry for a group without hits', () => {
    expect(lexiconOf({ a: ['one'], b: ['two'] }).find(['one'])).toEqual(
      new Map([['a', [{ from: 0, to: 1 }]]]),
    );
  });
});

describe("a document's own terms", () => {
  const lexicon = lexiconOf({ staff: ['officer'], rule: ['ask <staff>'] });

  it('join the group and all that refers to it', () => {
    const extended = lexicon.extend({ staff: ['liaison'] });
    expect(hits(extended, 'ask the liaison, ask the officer', 'rule')).toEqual([
      'ask the liaison',
      'ask the officer',
    ]);
  });

  it('leave the lexicon of other documents as it was', () => {
    lexicon.extend({ staff: ['liaison'] });
    expect(hits(lexicon, 'ask the liaison', 'rule')).toEqual([]);
  });
});

it('a part of a lexicon finds its groups and those that they refer to', () => {
  const lexicon = lexiconOf({ staff: ['officer'], rule: ['ask <staff>'], other: ['city'] }).only(['rule']);
  expect(hits(lexicon, 'ask the officer of the city', 'rule')).toEqual(['ask the officer']);
  expect(hits(lexicon, 'ask the officer of the city', 'other')).toEqual([]);
});

describe('groups that cannot be compiled', () => {
  it.each<[string, Groups, Partial<WordGroupError>]>([
    ['a broken phrase', { a: ['ask', 'ask ~'] }, { group: 'a', phrase: 'ask ~' }],
    ['a broken exception', { a: { phrases: ['ask'], except: ['<b'] } }, { group: 'a', phrase: '<b' }],
    ['no such group', { a: ['<b>'], b: ['<c>'] }, { group: 'b', message: "there is no word group 'c'" }],
    ['a name that objects have anyhow', { a: ['<constructor>'] }, { group: 'a' }],
    ['a ring of one', { a: ['go <a>'] }, { message: expect.stringContaining('ring: a → a') as string }],
    [
      'a ring behind others',
      { x: ['<a>'], a: ['<b>'], b: ['<c>'], c: ['<a>'] },
      { message: expect.stringContaining('ring: a → b → c → a') as string },
    ],
    [
      'a ring in an exception',
      { a: { phrases: ['x'], except: ['<b>'] }, b: ['<a>'] },
      { message: expect.stringContaining('ring') as string },
    ],
  ])('%s', (_, groups, expected) => {
    expect(() => lexiconOf(groups)).toThrow(WordGroupError);
    expect(() => lexiconOf(groups)).toThrow(expect.objectContaining(expected));
  });

  it('two ways to one group are no ring', () => {
    expect(() => lexiconOf({ a: ['<b> <c>'], b: ['<d>'], c: ['<d>'], d: ['x'] })).not.toThrow();
  });
});

it('ranges overlap when they share a word', () => {
  expect(overlaps({ from: 0, to: 2 }, { from: 1, to: 3 })).toBe(true);
  expect(overlaps({ from: 0, to: 2 }, { from: 2, to: 3 })).toBe(false);
  expect(overlaps({ from: 2, to: 3 }, { from: 0, to: 2 })).toBe(false);
  expect(overlaps({ from: 0, to: 9 }, { from: 3, to: 4 })).toBe(true);
});
