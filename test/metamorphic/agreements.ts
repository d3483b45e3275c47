import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { outlineText } from '../../src/audit.js';
import { buildChecklist } from '../../src/checklist/build-checklist.js';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import type { Outline } from '../../src/model/outline.js';
import { toolsOf } from '../../src/policy/policy-tools.js';
import { checkOutline } from '../../src/schema-check/check-outline.js';

const CORPORA = new URL('../corpora/', import.meta.url);

export const policy = loadBuiltInPolicy();

/** Paths of the labelled agreements in `agreements/` or `first-contact/`, in order. */
export function agreementsIn(folder: 'agreements' | 'first-contact'): string[] {
  return readdirSync(new URL(folder, CORPORA), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /^(?:\d\d-.*|agreement-.*)\.(?:md|yaml)$/.test(basename(path)))
    .sort();
}

export const readAgreement = (path: string): string => readFileSync(new URL(path, CORPORA), 'utf8');

export const outlineOf = (source: string, file: string): Outline =>
  outlineText(source, { file, policy, sha256: '', asOf: '2026-01-01' });

export interface Readings {
  /** `A.1` → met. */
  verdicts: Record<string, string>;
  /** `A.1.prohibition` → stated. */
  states: Record<string, string>;
}

export function readingsOf(source: string, file: string): Readings {
  const outline = outlineOf(source, file);
  const checklist = buildChecklist(outline, checkOutline(outline, toolsOf(policy).validate), [], policy);
  const states = checklist.flatMap(({ id, elements }) =>
    elements.map(({ key, state }) => [`${id}.${key}`, state]),
  );
  return {
    verdicts: Object.fromEntries(checklist.map(({ id, verdict }) => [id, verdict])),
    states: Object.fromEntries(states),
  };
}
