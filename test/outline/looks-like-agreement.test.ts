import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { looksLikeAgreement } from '../../src/outline/describe-agreement.js';
import { toolsOf } from '../../src/policy/policy-tools.js';
import { readDocument } from '../../src/readers/index.js';

const { lexicon } = toolsOf(loadBuiltInPolicy());
const ROOT = new URL('../../', import.meta.url);
const accepts = (text: string, file = 'draft.md'): boolean =>
  looksLikeAgreement(readDocument(text, file), lexicon);
const acceptsFile = (path: string): boolean => accepts(readFileSync(new URL(path, ROOT), 'utf8'), path);

describe('agreements on staff', () => {
  it.each([
    ...readdirSync(new URL('test/corpora/agreements/', ROOT)).map(
      (name) => `test/corpora/agreements/${name}`,
    ),
    ...readdirSync(new URL('examples/', ROOT)).map((name) => `examples/${name}`),
  ])('%s', (path) => {
    expect(acceptsFile(path)).toBe(true);
  });

  it.each([
    ['by its heading', '# Contract for Guards\n\nTwo guards stand at the door.'],
    ['by what it calls itself', 'This Memorandum of Understanding begins in May. Officers attend.'],
    ['by what the parties do', 'The parties hereby agree that a deputy attends.'],
    ['by its front matter', '---\ntitle: Agreement on officers\n---\n\nOfficers attend.'],
    ['a letter', 'Dear Chief,\n\nWe agree that your officers attend.'],
  ])('%s', (_, text) => {
    expect(accepts(text)).toBe(true);
  });
});

describe('other texts', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'docs/policy-4311.txt',
    'docs/adding.md',
    'docs/architecture.md',
  ])('%s', (path) => {
    expect(acceptsFile(path)).toBe(false);
  });

  it.each([
    [
      'an agreement on something else',
      '# Agreement on Buses\n\nThis agreement is between two schools. Buses leave at eight.',
    ],
    [
      'a text on staff that is no agreement',
      '# Officers at School\n\nOfficers help students and tell teachers.',
    ],
    [
      'a policy on agreements',
      '# Policy on Agreements\n\nAn agreement may name officers. Agreements will be posted.',
    ],
    [
      'a heading on the policy for agreements',
      '# Procedure for the Contract with Guards\n\nGuards are counted.',
    ],
  ])('%s', (_, text) => {
    expect(accepts(text)).toBe(false);
  });
});
