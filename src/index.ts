/**
 * The public interface of audit4311. Nothing here touches the file system, the clock, the environment or the network,
 * so that it runs in Node.js, in a worker and in a browser page alike.
 *
 * ```ts
 * import { auditText, loadPolicy } from 'audit4311';
 *
 * const policy = loadPolicy(files, schema); // texts of policies/4311, policies/common and schemas/policy.schema.json
 * const result = auditText(text, { file: 'draft.md', policy, sha256: '…', asOf: '2026-09-01' });
 * console.log(result.verdict, result.checklist);
 * ```
 */

/** Audits one agreement: text in, checklist out. `outlineText` stops before the verdicts. */
export { type AuditOptions, auditText, outlineText } from './audit.js';

/** Builds a policy from the texts of its files; refuses what does not fit with file, line and expectation. */
export { loadPolicy, type PolicyFiles } from './policy/load-policy.js';

/** The JSON Schema (2020-12) that judges an outline under a policy. */
export { buildOutlineSchema } from './schema-check/outline-schema.js';

/** Bytes to text, text to blocks with their places, and the list of formats that can be read. */
export { decodeBytes, readDocument, type Reader, readers } from './readers/index.js';

/** The list of report formats; each turns a whole `Report` into one string. */
export { reporters } from './reporters/index.js';
export type { RenderOptions, Reporter } from './reporters/reporter.js';

/** What a user can mend: `code`, `message`, `place` and `hint`. Anything else that is thrown is a bug. */
export { AuditError, type ErrorPlace } from './model/audit-error.js';

export type * from './model/checklist.js';
export type * from './model/document.js';
export type * from './model/outline.js';
export type * from './model/policy.js';
