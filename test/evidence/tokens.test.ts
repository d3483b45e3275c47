import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/evidence/tokens.js';

const words = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');
const marked = (text: string, mark: 'possessive' | 'capital'): string[] =>
  tokenize(text)
    .filter((token) => token[mark])
    .map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['folds case', 'The SRO Shall', 'the sro shall'],
    ['folds compatible letters', 'a conﬁdential ﬁle', 'a confidential file'],
    ['keeps letters of other alphabets', 'Señor Núñez', 'señor núñez'],
    ['splits at hyphens and dashes', 'non-renewal – and—so', 'non renewal – and — so'],
    ['keeps marks that end or divide', 'a, b; c: d. (e) f|g ?!', 'a , b ; c : d . ( e ) f | g ? !'],
    ['drops quotation marks', '“quoted” "words"', 'quoted words'],
    ['keeps the numbers of statutes whole', 'RCW 28A.320.1242(1)', 'rcw 28a.320.1242 ( 1 )'],
    ['leaves a full stop outside of the word', 'It ends at 4. So.', 'it ends at 4 . so .'],
    [
      'opens contractions of not',
      "won't can't cannot shan't doesn't isn't",
      'will not can not can not shall not does not is not',
    ],
    ['opens contractions of verbs', "they'll we've we're he'd", 'they will we have we are he would'],
    ['reads an apostrophe s behind a pronoun as is', "it's there's who's", 'it is there is who is'],
    ['reads curly apostrophes as straight ones', 'won’t the officer’s', 'will not the officer'],
    [
      'reads an apostrophe s behind a noun as possession',
      "the principal's decision",
      'the principal decision',
    ],
    ['reads a plural possessive', "the parents' rights", 'the parents rights'],
    ['finds nothing in nothing', ' \n\t ', ''],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('tells possessives from contractions', () => {
    expect(marked("the officer's and the parents' and it's and won't", 'possessive')).toEqual([
      'officer',
      'parents',
    ]);
  });

  it('tells words with a capital', () => {
    expect(marked('The board of Directors Won’t', 'capital')).toEqual(['the', 'directors', 'will', 'not']);
  });

  it('places each token where it stands in the text', () => {
    const text = 'The SRO’s role (won’t) end: 28A.320.';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'SRO’s',
      'role',
      '(',
      'won’t',
      'won’t',
      ')',
      'end',
      ':',
      '28A.320',
      '.',
    ]);
  });
});
