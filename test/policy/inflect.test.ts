import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/policy/inflect.js';

/** Base form → forms that agreements use. */
const FORMS: Record<string, string> = {
  suspend: 'suspend suspends suspended suspending',
  discipline: 'disciplines disciplined disciplining',
  impose: 'imposes imposed imposing',
  refer: 'refers referred referring',
  permit: 'permits permitted permitting',
  plan: 'plans planned planning',
  report: 'reports reported reporting',
  visit: 'visits visited visiting',
  apply: 'applies applied applying',
  employ: 'employs employed employing',
  search: 'searches searched searching',
  discuss: 'discusses discussed discussing',
  veto: 'vetoes vetoed vetoing',
  fix: 'fixes fixed fixing',
  agree: 'agrees agreed agreeing',
  tie: 'ties tied tying',
  family: 'families',
  policy: 'policies',
  child: 'children',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  write: 'writes wrote written writing',
  get: 'gets got gotten getting',
  oversee: 'oversees oversaw overseen overseeing',
  do: 'does did done doing',
  go: 'goes went gone going',
  be: 'am is are was were been being',
};

describe('inflected forms', () => {
  it.each(Object.entries(FORMS))('%s', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it('makes none of another word', () => {
    expect(inflect('file')).not.toContain('filling');
    expect(inflect('fill')).not.toContain('filing');
    expect(inflect('plan')).not.toContain('plane');
    expect(inflect('employ')).not.toContain('emploies');
    expect(inflect('search')).not.toContain('searchd');
  });

  it('leaves words of one or two letters alone but for the s', () => {
    expect(inflect('at')).toEqual(['at', 'ats']);
  });

  it('gives each form once', () => {
    for (const word of Object.keys(FORMS)) expect(new Set(inflect(word)).size).toBe(inflect(word).length);
  });
});
