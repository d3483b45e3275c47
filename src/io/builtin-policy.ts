import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../model/policy.js';
import { loadPolicy } from '../policy/load-policy.js';

const ROOT = new URL('../../policies/', import.meta.url);

/** Loads a policy that comes with the program from `policies/<id>/`, with the word groups of `policies/common/`. */
export function loadBuiltInPolicy(id = '4311'): Policy {
  const policy: [string, string] = readText(`${id}/policy.yaml`);
  const requirements = readFolder(`${id}/requirements/`);
  const words = [...readFolder('common/'), ...readFolder(`${id}/words/`)];
  const hash = createHash('sha256');
  for (const [name, text] of [policy, ...requirements, ...words]) hash.update(`${name}\0${text}\0`);
  const schema = JSON.parse(readFileSync(new URL('../schemas/policy.schema.json', ROOT), 'utf8')) as object;
  return loadPolicy({ policy, requirements, words, sha256: hash.digest('hex') }, schema);
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
