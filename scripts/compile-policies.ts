import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { compileBuiltInPolicy } from '../src/io/builtin-policy.js';

/** Reads and checks the policies once and writes them beside the built program, which then need not do it at each start. */
const policies = new URL('../policies/', import.meta.url);
const target = new URL('../dist/policies/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const { name } of readdirSync(policies, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  if (name !== 'common')
    writeFileSync(new URL(`${name}.json`, target), JSON.stringify(compileBuiltInPolicy(name)));
