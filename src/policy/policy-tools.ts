import type { Policy } from '../model/policy.js';
import { compileOutlineSchema, type OutlineValidator } from '../schema-check/check-outline.js';
import { buildOutlineSchema } from '../schema-check/outline-schema.js';
import { Lexicon } from './lexicon.js';

/** What is compiled from a policy once and then used for every agreement. */
export interface PolicyTools {
  lexicon: Lexicon;
  validate: OutlineValidator;
}

const compiled = new WeakMap<Policy, PolicyTools>();

export function toolsOf(policy: Policy): PolicyTools {
  const known = compiled.get(policy);
  if (known) return known;
  const tools = {
    lexicon: new Lexicon(policy.words),
    validate: compileOutlineSchema(buildOutlineSchema(policy)),
  };
  compiled.set(policy, tools);
  return tools;
}
