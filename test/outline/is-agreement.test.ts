import { describe, expect, it } from 'vitest';
import { looksLikeAgreement } from '../../src/outline/describe-agreement.js';
import { readMarkdown } from '../../src/readers/markdown/read-markdown.js';
import { lexicon } from '../evidence/camera-engine.js';

const isOne = (text: string): boolean => looksLikeAgreement(readMarkdown(text), lexicon);

describe('an agreement on staff', () => {
  it.each([
    ['speaks of itself and names the staff', 'This Agreement is made. The officer attends.'],
    ['bears the name in a heading', '# Interlocal Agreement\n\nThe officer attends.'],
    ['bears the name in its front matter', '---\ntitle: Interlocal Agreement\n---\n\nThe officer attends.'],
    ['names who sends the staff', 'This Agreement is made with Acme Security Company.'],
    ['says so in different paragraphs', 'The officer attends.\n\nText.\n\nThis Agreement ends.'],
  ])('%s', (_, text) => {
    expect(isOne(text)).toBe(true);
  });

  it.each([
    ['names no staff', 'This Agreement is made. The bus comes.'],
    ['does not speak of itself', 'The officer attends.'],
    ['only names an agreement in its text', 'The officer reads an interlocal agreement.'],
    ['is headed by another thing', '# Contract Routing Form\n\nThe officer attends.'],
    ['is empty', ''],
  ])('is none where it %s', (_, text) => {
    expect(isOne(text)).toBe(false);
  });
});
