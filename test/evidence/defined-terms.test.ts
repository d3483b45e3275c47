import { describe, expect, it } from 'vitest';
import { defineTerms } from '../../src/evidence/defined-terms.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { toolsOf } from '../../src/policy/policy-tools.js';
import { policy } from './camera-engine.js';

const { lexicon, entityLexicon } = toolsOf(policy);
const termsOf = (text: string) => defineTerms(readMarkdown(text), policy, entityLexicon);

/** The entity groups of words in a document that begins with `text`. */
function groupsOf(text: string, words: string): string[] {
  const hits = lexicon.extend(termsOf(text)).find(words.toLowerCase().split(' '));
  return policy.entities.filter((group) =>
    hits.get(group)?.some(({ from, to }) => from === 0 && to === words.split(' ').length),
  );
}

describe("a document's own names", () => {
  it.each([
    ['in parentheses', 'The City sends a police officer ("Pathfinder").', 'pathfinder', 'staff'],
    ['with an article', 'The City sends a police officer (the "Pathfinder").', 'pathfinder', 'staff'],
    [
      'in curly quotation marks',
      'The City sends a police officer (the “Pathfinder”).',
      'pathfinder',
      'staff',
    ],
    ['hereinafter', 'The City sends two deputies (hereinafter “the Pathfinders”).', 'pathfinders', 'staff'],
    ['two of them', 'The City sends a police officer ("Pathfinder" or "PF").', 'pf', 'staff'],
    [
      'of several words',
      'The City sends a police officer ("Campus Pathfinder").',
      'campus pathfinder',
      'staff',
    ],
    ['for a body', 'Between Acme Security Company ("Acme") and the school district.', 'acme', 'provider'],
    [
      'for the body named last',
      'Made by the City of Elm and Elm School District ("Elmer").',
      'elmer',
      'district',
    ],
    ['that mean', '"Pathfinder" means a deputy who works at a school.', 'pathfinder', 'staff'],
    ['that shall mean', 'The term "Pathfinder" shall mean the police officer.', 'pathfinder', 'staff'],
    [
      'that mean what another name says',
      '"Safety Officer" or "Pathfinder" means an individual sent to a school.',
      'pathfinder',
      'staff',
    ],
    [
      'that something is called',
      'Each officer, referred to as the "Pathfinder", wears a badge.',
      'pathfinder',
      'staff',
    ],
    [
      'that something is hereafter called',
      'The deputies hereafter "Pathfinders" wear badges.',
      'pathfinders',
      'staff',
    ],
  ])('%s', (_, text, words, group) => {
    expect(groupsOf(text, words)).toEqual([group]);
    expect(groupsOf('Nothing is defined.', words)).toEqual([]);
  });

  it.each([
    ['of no person or body', 'The radio set ("Pathfinder") is kept in the car.', 'pathfinder'],
    ['in a comment', '<!-- a police officer ("Pathfinder") -->', 'pathfinder'],
    ['in struck words', '~~The City sends a police officer ("Pathfinder").~~', 'pathfinder'],
    ['without quotation marks', 'The City sends a police officer (Pathfinder).', 'pathfinder'],
    [
      'longer than a name',
      'An officer ("one of the people whom we all like best") comes.',
      'one of the people whom we all like best',
    ],
  ])('%s are none', (_, text, words) => {
    expect(groupsOf(text, words)).toEqual([]);
  });

  it('leave a name that says itself who is meant in its own group', () => {
    expect(groupsOf('The City sends a police officer (the "Principal").', 'principal')).toEqual([
      'school-official',
    ]);
  });

  it('are none where nothing is defined', () => {
    expect(termsOf('The officer attends.')).toEqual({});
  });
});
