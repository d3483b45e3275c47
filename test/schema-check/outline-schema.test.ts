import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/model/policy.js';
import { buildOutlineSchema } from '../../src/schema-check/outline-schema.js';
import { policyOf } from '../checklist/two-part-policy.js';

interface Node {
  [key: string]: Node;
}

const schemaOf = (rest: Partial<Requirement> = {}): Node => buildOutlineSchema(policyOf(rest)) as Node;
const part = (of: string, how: string): object => ({ description: of, $ref: `#/$defs/${how}` });
const requirementOf = (schema: Node): Node | undefined =>
  schema.properties?.requirements?.properties?.['A.1'];

describe('the schema of outlines', () => {
  it('says what it is and what an outline has', () => {
    const { $defs: _, ...schema } = schemaOf();
    expect(schema).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: '9000.outline.schema.json',
      title: 'What an agreement must state under Policy 9000: Test policy',
      $comment: 'Generated from the policy by `npm run generate`; do not edit.',
      type: 'object',
      required: ['policy', 'kind', 'requirements'],
      properties: {
        policy: { const: '9000' },
        kind: { enum: ['law-enforcement', 'security-company'] },
        kindFrom: { type: 'string' },
        title: { type: 'string' },
        parties: {
          type: 'object',
          properties: { district: { type: 'string' }, provider: { type: 'string' } },
        },
        requirements: {
          type: 'object',
          required: ['A.1'],
          properties: { 'A.1': requirementOf(schema as Node) },
          additionalProperties: false,
        },
      },
    });
  });

  it('asks for every element of a requirement that is required', () => {
    expect(requirementOf(schemaOf({ citations: ['One', 'Two'] }))).toEqual({
      title: 'A.1 Two parts',
      description: 'The agreement must state two parts.',
      $comment: 'One; Two',
      type: 'object',
      required: ['one', 'two'],
      properties: {
        one: part('how one is done', 'statedNotDenied'),
        two: part('how two is done', 'statedNotDenied'),
      },
      additionalProperties: false,
    });
  });

  it('asks for any element where one is enough', () => {
    expect(requirementOf(schemaOf({ needs: 'any' }))).toMatchObject({
      properties: { one: part('how one is done', 'notDenied'), two: part('how two is done', 'notDenied') },
      anyOf: [
        { properties: { one: { $ref: '#/$defs/stated' } } },
        { properties: { two: { $ref: '#/$defs/stated' } } },
      ],
    });
  });

  it.each(['all', 'any'] as const)('only forbids to deny what is advisory and needs %s', (needs) => {
    const requirement = requirementOf(schemaOf({ level: 'advisory', needs }));
    expect(requirement).toMatchObject({ properties: { one: part('how one is done', 'notDenied') } });
    expect(requirement).not.toHaveProperty('anyOf');
  });

  it('says in the words of a kind of provider what is asked of it', () => {
    const asks = { 'security-company': 'The guards must do two parts.' };
    const schema = schemaOf({ forKind: asks });
    expect(schema.allOf).toEqual([
      {
        if: { type: 'object', properties: { kind: { const: 'security-company' } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: `then` is the JSON Schema keyword
        then: {
          type: 'object',
          properties: {
            requirements: {
              type: 'object',
              properties: {
                'A.1': { ...requirementOf(schema), description: 'The guards must do two parts.' },
              },
            },
          },
        },
      },
    ]);
    expect(schemaOf()).not.toHaveProperty('allOf');
  });

  it('has words for a kind only where the requirement has them', () => {
    const policy = policyOf({ forKind: { 'security-company': 'Guards.' } });
    const [first] = policy.requirements;
    const other = { ...(first as Requirement), id: 'A.2', forKind: { 'law-enforcement': 'Officers.' } };
    const schema = buildOutlineSchema({ ...policy, requirements: [first as Requirement, other] }) as Node;
    const asked = (schema.allOf as unknown as Node[]).map(
      (rule) => rule.then?.properties?.requirements?.properties ?? {},
    );
    expect(asked.map((one) => Object.keys(one))).toEqual([['A.1'], ['A.2']]);
  });

  it('defines evidence, and what is stated or denied', () => {
    const evidence = { type: 'array', items: { $ref: '#/$defs/evidence' } };
    const some = { ...evidence, minItems: 1 };
    const none = { ...evidence, maxItems: 0 };
    const element = { type: 'object', required: ['stated', 'denied'] };
    expect(schemaOf().$defs).toEqual({
      stated: { ...element, properties: { stated: some, denied: evidence } },
      notDenied: { ...element, properties: { stated: evidence, denied: none } },
      statedNotDenied: { ...element, properties: { stated: some, denied: none } },
      evidence: {
        type: 'object',
        required: ['quote', 'place', 'section'],
        properties: {
          quote: { type: 'string', minLength: 1 },
          section: { type: 'array', items: { type: 'string' } },
          place: {
            type: 'object',
            required: ['line', 'column', 'endLine', 'endColumn'],
            additionalProperties: { type: 'integer', minimum: 1 },
          },
        },
      },
    });
  });
});
