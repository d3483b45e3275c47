import type { Policy } from '../model/policy.js';
import { compileOutlineSchema, type OutlineValidator } from '../schema-check/check-outline.js';
import { buildOutlineSchema } from '../schema-check/outline-schema.js';
import { Lexicon } from './lexicon.js';

/** What is compiled from a policy once and then used for every agreement. */
export interface PolicyTools {
  /** All word groups. */
  lexicon: Lexicon;
  /** Only the groups that tell what a document is and who its parties are. */
  headLexicon: Lexicon;
  /** Only the groups that name people and bodies. */
  entityLexicon: Lexicon;
  validate: OutlineValidator;
}

/** Groups of `policies/common/agreement.yaml`, and the staff that an agreement is about. */
const HEAD = /^(?:agreement|kind|party)\.|^staff$/;
const compiled = new WeakMap<Policy, PolicyTools>();

export function toolsOf(policy: Policy): PolicyTools {
  const known = compiled.get(policy);
  if (known) return known;
  const lexicon = new Lexicon(policy.words);
  const tools = {
    lexicon,
    headLexicon: lexicon.only(Object.keys(policy.words).filter((name) => HEAD.test(name))),
    entityLexicon: lexicon.only(policy.entities),
    validate: compileOutlineSchema(buildOutlineSchema(policy)),
  };
  compiled.set(policy, tools);
  return tools;
}
