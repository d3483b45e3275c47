import type { Policy, Requirement } from '../model/policy.js';

type Schema = Record<string, unknown>;

/**
 * The JSON Schema that judges an outline under a policy (draft 2020-12). A required element must have evidence that
 * states it (`minItems`), no element may have evidence that denies it (`maxItems: 0`).
 */
export function buildOutlineSchema(policy: Policy): Schema {
  const requirements = policy.requirements;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${policy.id}.outline.schema.json`,
    title: `What an agreement must state under Policy ${policy.id}: ${policy.title}`,
    $comment: 'Generated from the policy by `npm run generate`; do not edit.',
    type: 'object',
    required: ['policy', 'kind', 'requirements'],
    properties: {
      policy: { const: policy.id },
      kind: { enum: ['law-enforcement', 'security-company'] },
      kindFrom: { type: 'string' },
      title: { type: 'string' },
      parties: {
        type: 'object',
        properties: { district: { type: 'string' }, provider: { type: 'string' } },
      },
      requirements: {
        type: 'object',
        required: requirements.map(({ id }) => id),
        properties: Object.fromEntries(
          requirements.map((requirement) => [requirement.id, requirementSchema(requirement)]),
        ),
        additionalProperties: false,
      },
    },
    ...kindRules(requirements),
    $defs: definitions(),
  };
}

function requirementSchema(requirement: Requirement): Schema {
  const { id, title, asks, citations, elements, level, needs } = requirement;
  const must = level === 'required' && needs === 'all';
  return {
    title: `${id} ${title}`,
    description: asks,
    $comment: citations.join('; '),
    type: 'object',
    required: elements.map(({ key }) => key),
    properties: Object.fromEntries(
      elements.map((element) => [
        element.key,
        { description: element.asks, $ref: must ? '#/$defs/statedNotDenied' : '#/$defs/notDenied' },
      ]),
    ),
    ...(level === 'required' && needs === 'any'
      ? { anyOf: elements.map(({ key }) => ({ properties: { [key]: { $ref: '#/$defs/stated' } } })) }
      : {}),
    additionalProperties: false,
  };
}

/** Per kind of provider: what a requirement asks in that kind's words, where the policy says so. */
function kindRules(requirements: readonly Requirement[]): Schema {
  const kinds = [...new Set(requirements.flatMap(({ forKind }) => Object.keys(forKind ?? {})))];
  if (kinds.length === 0) return {};
  return {
    allOf: kinds.map((kind) => ({
      if: { type: 'object', properties: { kind: { const: kind } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is the JSON Schema keyword
      then: {
        type: 'object',
        properties: {
          requirements: {
            type: 'object',
            properties: Object.fromEntries(
              requirements
                .filter(({ forKind }) => forKind?.[kind])
                .map((requirement) => [
                  requirement.id,
                  { ...requirementSchema(requirement), description: requirement.forKind?.[kind] },
                ]),
            ),
          },
        },
      },
    })),
  };
}

function definitions(): Schema {
  const evidence = { type: 'array', items: { $ref: '#/$defs/evidence' } };
  const element = { type: 'object', required: ['stated', 'denied'] };
  return {
    stated: { ...element, properties: { stated: { ...evidence, minItems: 1 }, denied: evidence } },
    notDenied: { ...element, properties: { stated: evidence, denied: { ...evidence, maxItems: 0 } } },
    statedNotDenied: {
      ...element,
      properties: { stated: { ...evidence, minItems: 1 }, denied: { ...evidence, maxItems: 0 } },
    },
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
  };
}
