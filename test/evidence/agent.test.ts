import { describe, expect, it } from 'vitest';
import { antecedentOf, findAgent } from '../../src/evidence/agent.js';
import { wordsOf } from '../../src/evidence/reading.js';
import { readMarked } from './camera-engine.js';

/** Who does the word in *stars*: names, `<pronoun>`, or `open`. */
function agentOf(marked: string): string {
  const { reading, mentions, at } = readMarked(marked);
  const agent = findAgent(reading, mentions, at);
  if (agent.kind === 'open') return 'open';
  if (agent.kind === 'pronoun') return `<${reading.tokens[agent.at]?.word}>`;
  return agent.mentions.map((mention) => wordsOf(reading, mention)).join(' + ');
}

describe('the agent of a word', () => {
  it.each([
    ['the name before it', 'The officer shall *suspend* no one', 'officer'],
    ['the name behind "only by"', 'Students are *suspended* only by the principal', 'principal'],
    ['the name behind "by"', 'Students are *suspended* by the principal', 'principal'],
    [
      'all names joined behind "by"',
      'A panel is *formed* by the district, the sheriff and two parents',
      'district + sheriff + parents',
    ],
    ['all names joined before it', 'Neither the officer nor the city shall *impose* it', 'city + officer'],
    ['no name under a preposition', 'At the request of the principal the officer shall *attend*', 'officer'],
    [
      'the head of a phrase and not its complement',
      'The sergeant of the department *evaluates* it',
      'sergeant',
    ],
    ['no owner', "The officer's conduct is *reviewed*", 'open'],
    ['nobody behind another preposition', 'Complaints are *filed* with the district', 'open'],
    ['the subject of its own clause', 'The officer acts when the principal *asks*', 'principal'],
    [
      'the subject of the main clause and not of the condition',
      'If a teacher asks, the officer shall *act*',
      'officer',
    ],
    ['the subject that a second clause shares', 'The officer shall attend, and shall *report*', 'officer'],
    ['no subject over a semicolon', 'The officer shall attend; the principal shall *decide*', 'principal'],
    [
      'no subject of the main clause before another subject',
      'The officer attends but the principal may *decide*',
      'principal',
    ],
    ['a pronoun', 'He shall *attend*', '<he>'],
    ['a pronoun nearer than a name', 'The officer says that she will *attend*', '<she>'],
    ['a name nearer than a pronoun', 'It is the officer that the city must *send*', 'city'],
    ['the relative of its clause', 'The board, which *votes* on it, meets', '<which>'],
    ['nobody whom "not" sets aside', 'The principal, not the officer, *decides*', 'principal'],
    [
      'the first subject where verbs follow on each other',
      'The principal tells the officer and *imposes* discipline',
      'principal',
    ],
    ['the longest name', 'The school resource officer shall *attend*', 'school resource officer'],
  ])('is %s', (_, marked, agent) => {
    expect(agentOf(marked)).toBe(agent);
  });
});

describe('mentions', () => {
  it('stand in order, none inside of another', () => {
    const { reading, mentions } = readMarked('The school resource officer and the school district *meet*');
    expect(mentions.map((mention) => wordsOf(reading, mention))).toEqual([
      'school resource officer',
      'school district',
    ]);
    expect(mentions.map(({ groups }) => groups)).toEqual([['staff'], ['district']]);
  });

  it('carry each group that names the same words', () => {
    const { mentions } = readMarked('An educator *asks*');
    expect(mentions.map(({ groups }) => groups)).toEqual([['school-official', 'teacher']]);
  });
});

describe('what a pronoun stands for', () => {
  it('is the first name that acts', () => {
    const { reading, mentions, at } = readMarked(
      'At the call of the principal, the officer shall tell the city what *he* saw',
    );
    const [antecedent] = antecedentOf(reading, mentions, at.from);
    expect(antecedent && wordsOf(reading, antecedent)).toBe('officer');
  });

  it('is nothing without a name before it', () => {
    const { reading, mentions, at } = readMarked('When *he* comes, the officer shall sign');
    expect(antecedentOf(reading, mentions, at.from)).toEqual([]);
  });
});
