import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonReporter } from '../../src/reporters/json.js';
import { evidence, failing, report } from './fixture-report.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
const options = { color: true, width: 80, verbose: false, quiet: false };

describe('the JSON reporter', () => {
  it('prints the report unchanged', () => {
    expect(JSON.parse(jsonReporter.render(report, options))).toEqual(report);
  });

  it('keeps to the published schema', () => {
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('leaves no raw control character or direction mark, and loses none', () => {
    const quote = 'a\u001b[2Jb\u009bc\u202ed\ufeffe';
    const text = jsonReporter.render({ ...report, asOf: quote }, options);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\ufeff]/u);
    expect(JSON.parse(text).asOf).toBe(quote);
  });
});

describe('the schema of the report', () => {
  const [first] = failing.checklist;
  const broken: [string, unknown][] = [
    ['an unknown verdict', { ...failing, verdict: 'maybe' }],
    ['an error without its reason', { file: 'a', sha256: '', verdict: 'error' }],
    ['a checklist beside an error', { ...failing, verdict: 'error', error: { code: 'x', message: 'y' } }],
    ['a misspelt property', { ...failing, warning: [] }],
    ['an empty checklist', { ...failing, checklist: [] }],
    [
      'a stated element without evidence',
      { ...failing, checklist: [{ ...first, elements: [{ ...first?.elements[0], evidence: [] }] }] },
    ],
    [
      'an absent element with evidence',
      {
        ...failing,
        checklist: [
          { ...first, elements: [{ ...first?.elements[0], state: 'absent', evidence: [evidence('x', 1)] }] },
        ],
      },
    ],
  ];
  it.each(broken)('refuses %s', (_, agreement) => {
    expect(validate({ ...report, agreements: [agreement] })).toBe(false);
  });
});
