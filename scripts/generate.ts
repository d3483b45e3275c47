import { mkdirSync, writeFileSync } from 'node:fs';
import { loadBuiltInPolicy } from '../src/io/builtin-policy.js';
import { buildOutlineSchema } from '../src/schema-check/outline-schema.js';
import { describePolicy } from './describe-policy.js';

/** Writes what is generated from the policy: the outline's JSON Schema and the policy's page. CI compares them. */
const policy = loadBuiltInPolicy();
const root = new URL('../', import.meta.url);
const files: Record<string, string> = {
  [`schemas/${policy.id}.outline.schema.json`]: `${JSON.stringify(buildOutlineSchema(policy), null, 2)}\n`,
  [`docs/policies/${policy.id}.md`]: describePolicy(policy),
};
mkdirSync(new URL('docs/policies/', root), { recursive: true });
for (const [path, text] of Object.entries(files)) {
  writeFileSync(new URL(path, root), text);
  console.log(`wrote ${path}`);
}
