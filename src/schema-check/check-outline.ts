import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Outline } from '../model/outline.js';

/** What the JSON Schema finds wrong with an outline, led back to requirement and element. */
export interface Finding {
  requirement: string;
  element: string;
  problem: 'absent' | 'denied';
}

export type OutlineValidator = ValidateFunction<Outline>;

export function compileOutlineSchema(schema: object): OutlineValidator {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile<Outline>(schema);
}

/**
 * Lets the schema judge the outline.
 * @throws Error where an error of the schema is none of an element: then outline and schema do not belong together
 */
export function checkOutline(outline: Outline, validate: OutlineValidator): Finding[] {
  if (validate(outline)) return [];
  const findings = new Map<string, Finding>();
  for (const error of validate.errors ?? []) {
    // The errors of the branches say which elements lack; the wrapping keywords add nothing.
    if (error.keyword === 'anyOf' || error.keyword === 'if') continue;
    const finding = findingOf(error);
    findings.set(`${finding.requirement}.${finding.element}.${finding.problem}`, finding);
  }
  return [...findings.values()];
}

function findingOf(error: ErrorObject): Finding {
  const [, section, requirement, element, side] = error.instancePath
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (section === 'requirements' && requirement && element) {
    if (side === 'stated' && error.keyword === 'minItems') return { requirement, element, problem: 'absent' };
    if (side === 'denied' && error.keyword === 'maxItems') return { requirement, element, problem: 'denied' };
  }
  throw new Error(`the outline does not fit its schema: ${error.instancePath} ${error.message}`);
}
