import { existsSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { NamedText } from './agreements.js';

export const stages = ['read', 'evidence', 'outline', 'check'] as const;
export type Stage = (typeof stages)[number];

/** The work that is measured. Each function does it once for one text. */
export interface Program {
  /** The measure: the plain parser with all of GFM, as most programs call it. */
  parse(text: NamedText): void;
  /** The whole audit, as its users run it. */
  audit(text: NamedText): void;
  /** The audit's stages one after the other; calls `lap` at the end of each. */
  runStages(text: NamedText, lap: (stage: Stage) => void): void;
}

const asOf = '2026-11-23';

/** The program as `npm run build` leaves it in `dist`: what runs from source through tsx is slower. */
export async function loadBuiltProgram(): Promise<Program> {
  const from = async <Name extends string>(path: Name) => {
    const url = new URL(`../../dist/${path}`, import.meta.url);
    if (!existsSync(url)) throw new Error('dist is missing: run "npm run build" first');
    return import(url.href);
  };
  const { auditText } = (await from('audit.js')) as typeof import('../../src/audit.js');
  const { loadBuiltInPolicy } = (await from(
    'io/builtin-policy.js',
  )) as typeof import('../../src/io/builtin-policy.js');
  const policy = loadBuiltInPolicy();
  const parser = unified().use(remarkParse).use(remarkGfm).freeze();
  return {
    parse: ({ text }) => void parser.parse(text),
    audit: ({ file, text }) => void auditText(text, { file, policy, sha256: '', asOf }),
    runStages: await stagesOf(policy, from),
  };
}

/** The calls of `src/audit.ts`, one stage at a time. */
async function stagesOf(
  policy: import('../../src/model/policy.js').Policy,
  from: (path: string) => Promise<unknown>,
): Promise<Program['runStages']> {
  const { readDocument } = (await from('readers/index.js')) as typeof import('../../src/readers/index.js');
  const { findEvidence } = (await from(
    'evidence/find-evidence.js',
  )) as typeof import('../../src/evidence/find-evidence.js');
  const { describeAgreement, looksLikeAgreement } = (await from(
    'outline/describe-agreement.js',
  )) as typeof import('../../src/outline/describe-agreement.js');
  const { buildOutline } = (await from(
    'outline/build-outline.js',
  )) as typeof import('../../src/outline/build-outline.js');
  const { checkOutline } = (await from(
    'schema-check/check-outline.js',
  )) as typeof import('../../src/schema-check/check-outline.js');
  const { buildChecklist } = (await from(
    'checklist/build-checklist.js',
  )) as typeof import('../../src/checklist/build-checklist.js');
  const { toolsOf } = (await from(
    'policy/policy-tools.js',
  )) as typeof import('../../src/policy/policy-tools.js');
  const { validate, headLexicon } = toolsOf(policy);
  return ({ file, text }, lap) => {
    const document = readDocument(text, file);
    lap('read');
    const { evidence, nearest } = findEvidence(document, policy);
    lap('evidence');
    looksLikeAgreement(document, headLexicon);
    const outline = buildOutline(evidence, policy, describeAgreement(document, headLexicon));
    lap('outline');
    buildChecklist(outline, checkOutline(outline, validate), nearest, policy);
    lap('check');
  };
}
