import { describe, expect, it } from 'vitest';
import { scanMender } from '../../src/evidence/mend-scan.js';
import { tokenize } from '../../src/evidence/tokens.js';
import { Lexicon } from '../../src/policy/lexicon.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';

const lexicon = new Lexicon({
  words: {
    label: '',
    phrases: ['sergeant shall finish complaint', 'annual review', 'sro', 'writing', 'student|modern police'],
    except: [],
  },
});
const mended = (text: string): string | undefined =>
  scanMender(
    readMarkdown(text),
    lexicon,
  )?.(tokenize(text))
    .map(({ word }) => word)
    .join(' ');

describe('a scanned text', () => {
  it.each([
    ['The schoo1 sergeant sha11 rest.', 'the schoo1 sergeant shall rest .'],
    ['The p0lice sha11 fmish the cornplaint.', 'the police shall finish the complaint .'],
    ['It sha11 be in wr iting for the S RO.', 'it shall be in writing for the sro .'],
    ['The stu den ts sha11.', 'the students shall .'],
  ])('%s', (text, read) => {
    expect(mended(text)).toBe(read);
  });

  it('keeps names and what it does not know', () => {
    expect(mended('Mr. Garrow sha11 see 28A.320 and grade 10.')).toBe(
      'mr . garrow shall see 28a.320 and grade 10 .',
    );
  });

  it('keeps the places of the words in the text', () => {
    const text = 'sha11 review stu dents';
    const tokens = scanMender(readMarkdown(text), lexicon)?.(tokenize(text)) ?? [];
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['sha11', 'review', 'stu dents']);
  });
});

describe('a text that is not scanned', () => {
  it.each(['The office shall meet in room 12.', 'See RCW 28A.320.1242 on the 1st of May, K12.'])(
    '%s',
    (text) => {
      expect(mended(text)).toBeUndefined();
    },
  );
});
