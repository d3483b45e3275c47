import { buildChecklist, passes, summarise } from './checklist/build-checklist.js';
import { findWarnings } from './checklist/find-warnings.js';
import { findEvidence } from './evidence/find-evidence.js';
import { AuditError } from './model/audit-error.js';
import type { AuditedAgreement } from './model/checklist.js';
import type { DocumentFormat } from './model/document.js';
import type { Outline, ProviderKind } from './model/outline.js';
import type { Policy } from './model/policy.js';
import { buildOutline } from './outline/build-outline.js';
import { describeAgreement, looksLikeAgreement } from './outline/describe-agreement.js';
import { toolsOf } from './policy/policy-tools.js';
import { readDocument } from './readers/index.js';
import { checkOutline } from './schema-check/check-outline.js';

export interface AuditOptions {
  /** Name of the file for messages and for choosing the reader. */
  file: string;
  policy: Policy;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  /** Calendar date of the report, YYYY-MM-DD. */
  asOf: string;
  format?: DocumentFormat;
  /** Kind of provider where the user knows it; else it is read from the text. */
  kind?: ProviderKind;
}

/**
 * The stages in order: read → evidence → outline → schema-check → checklist.
 * @throws AuditError where the file cannot be read as an agreement
 */
export function auditText(source: string, options: AuditOptions): AuditedAgreement {
  const { file, policy, sha256 } = options;
  const { validate } = toolsOf(policy);
  const { document, outline, nearest, placeholders, notices } = outlineDocument(source, options);
  const findings = checkOutline(outline, validate);
  const checklist = buildChecklist(outline, findings, nearest, policy);
  const { kind, kindFrom, title, parties } = outline;
  return {
    file,
    sha256,
    verdict: passes(checklist) ? 'pass' : 'fail',
    format: document.format,
    kind,
    kindFrom,
    title,
    parties,
    checklist,
    warnings: findWarnings(document, checklist, placeholders, notices),
    summary: summarise(checklist),
  };
}

/** The outline that the JSON Schema judges. */
export function outlineText(source: string, options: AuditOptions): Outline {
  return outlineDocument(source, options).outline;
}

function outlineDocument(source: string, { file, policy, format, kind }: AuditOptions) {
  const { headLexicon } = toolsOf(policy);
  const document = readDocument(source, file, format);
  if (!looksLikeAgreement(document, headLexicon))
    throw new AuditError(
      'no-agreement',
      'holds no agreement on school safety or security staff',
      { file },
      'An agreement calls itself one (or a contract or memorandum) and names the officers or guards. Is this the right file?',
    );
  const { evidence, nearest, placeholders, notices } = findEvidence(document, policy);
  return {
    document,
    nearest,
    placeholders,
    notices,
    outline: buildOutline(evidence, policy, describeAgreement(document, headLexicon, kind)),
  };
}
