import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { readDocument } from '../../src/readers/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('schemas/keyed-draft.schema.json'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const source = read('examples/keyed-draft.yaml');

/** The faults of the example after a change to it, as path and keyword. */
function faultsAfter(change: (draft: Record<string, Record<string, unknown>>) => void): string[] {
  const draft = parse(source);
  change(draft);
  validate(draft);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the schema of keyed drafts', { timeout: 60_000 }, () => {
  it('accepts the example', () => {
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it('knows the requirements of the policy by their keys and numbers', () => {
    const clauses: Record<string, { description: string }> = schema.properties.clauses.properties;
    const { requirements } = loadBuiltInPolicy();
    expect(Object.keys(clauses)).toEqual(requirements.map(({ key }) => key));
    for (const { id, key, level } of requirements) {
      const start = level === 'advisory' ? `${id} (advisory) ` : `${id} `;
      expect(clauses[key]?.description.startsWith(start), key).toBe(true);
    }
  });

  it('has an example that uses every key', () => {
    expect(Object.keys(parse(source).clauses)).toEqual(Object.keys(schema.properties.clauses.properties));
  });

  it.each([
    ['a mistyped key', { clauses: { complaint: 'Families may complain.' } }, '/clauses additionalProperties'],
    ['an empty clause', { clauses: { training: '' } }, '/clauses/training minLength'],
    ['a clause without words', { clauses: { training: null } }, '/clauses/training type'],
    ['a party without a name', { parties: { provider: ' ' } }, '/parties/provider pattern'],
    ['a date in words', { term: { begins: 'in fall' } }, '/term/begins pattern'],
  ] as const)('refuses %s', (_, change, fault) => {
    const faults = faultsAfter((draft) => {
      for (const [key, values] of Object.entries(change)) Object.assign(draft[key] ?? {}, values);
    });
    expect(faults).toContain(fault);
  });

  it('has a form that is read as it says: keys head their clauses, the staff get their name, notes bind nobody', () => {
    const { blocks, meta } = readDocument(source, 'keyed-draft.yaml');
    expect(meta['parties.district']).toBe('Cedar Shoal School District');
    expect(
      blocks.find(({ text }) => text.startsWith('"Campus Safety Officer" means an unarmed')),
    ).toBeDefined();
    const clause = blocks.find(({ text }) => text.includes('shall not become involved'));
    expect(clause?.section.at(-1)).toBe('formal discipline');
    expect(blocks.find(({ text }) => text.startsWith('Ask the risk pool'))?.inert).toBe('drafting-note');
  });
});
