import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../model/policy.js';
import { loadPolicy, type PolicyFiles } from '../policy/load-policy.js';

const ROOT = new URL('../../policies/', import.meta.url);
/** Where `npm run build` puts policies that are read and checked already. Beside the source there are none. */
const COMPILED = new URL('../policies/', import.meta.url);

/** Loads a policy that comes with the program from `policies/<id>/`, with the word groups of `policies/common/`. */
export function loadBuiltInPolicy(id = '4311'): Policy {
  const files = readPolicyFiles(id);
  return readCompiled(id, files.sha256) ?? loadFiles(files);
}

/** The same, always from its files. */
export function compileBuiltInPolicy(id: string): Policy {
  return loadFiles(readPolicyFiles(id));
}

/** The policy as `npm run build` left it, unless its files have been changed since. */
function readCompiled(id: string, sha256: string): Policy | undefined {
  const compiled = new URL(`${id}.json`, COMPILED);
  if (!existsSync(compiled)) return undefined;
  const policy = JSON.parse(readFileSync(compiled, 'utf8')) as Policy;
  return policy.sha256 === sha256 ? policy : undefined;
}

function loadFiles(files: PolicyFiles): Policy {
  const schema = JSON.parse(readFileSync(new URL('../schemas/policy.schema.json', ROOT), 'utf8')) as object;
  return loadPolicy(files, schema);
}

function readPolicyFiles(id: string): PolicyFiles {
  const policy: [string, string] = readText(`${id}/policy.yaml`);
  const requirements = readFolder(`${id}/requirements/`);
  const words = [...readFolder('common/'), ...readFolder(`${id}/words/`)];
  const hash = createHash('sha256');
  for (const [name, text] of [policy, ...requirements, ...words]) hash.update(`${name}\0${text}\0`);
  return { policy, requirements, words, sha256: hash.digest('hex') };
}

function readFolder(folder: string): [string, string][] {
  if (!existsSync(new URL(folder, ROOT))) return [];
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readText(folder + name));
}

function readText(path: string): [string, string] {
  return [
    `policies/${path}`,
    readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8').replaceAll('\r\n', '\n'),
  ];
}
