import type { AgreementResult, FailedAgreement, Report } from '../model/checklist.js';
import type { AuditError } from '../model/audit-error.js';
import type { Policy } from '../model/policy.js';
import type { ExitCode } from './context.js';

export function buildReport(
  agreements: AgreementResult[],
  { policy, version, asOf }: { policy: Policy; version: string; asOf: string },
): Report {
  const { id, title, revision, sha256, groups } = policy;
  const count = (verdict: AgreementResult['verdict']): number =>
    agreements.filter((agreement) => agreement.verdict === verdict).length;
  return {
    tool: { name: 'audit4311', version },
    policy: { id, title, revision, sha256, groups },
    asOf,
    agreements,
    summary: { pass: count('pass'), fail: count('fail'), error: count('error') },
  };
}

/** The result of a file that could not be audited. `sha256` is '' where not even its bytes could be read. */
export function failedAgreement(file: string, sha256: string, error: AuditError): FailedAgreement {
  const { code, message, place, hint } = error;
  return {
    file,
    sha256,
    verdict: 'error',
    error: {
      code,
      message,
      ...(place.line !== undefined && { line: place.line }),
      ...(place.column !== undefined && { column: place.column }),
      ...(hint && { hint }),
    },
  };
}

/** `problems`: what was asked for and could not even be found. */
export function exitCodeOf({ summary }: Report, problems: number): ExitCode {
  if (summary.error > 0 || problems > 0) return 2;
  return summary.fail > 0 ? 1 : 0;
}
