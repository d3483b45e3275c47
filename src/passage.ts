import { buildChecklist } from './checklist/build-checklist.js';
import { findEvidence } from './evidence/find-evidence.js';
import type { ChecklistItem } from './model/checklist.js';
import type { ProviderKind } from './model/outline.js';
import type { Policy } from './model/policy.js';
import { buildOutline } from './outline/build-outline.js';
import { toolsOf } from './policy/policy-tools.js';
import { readMarkdown } from './readers/markdown/read-markdown.js';
import { checkOutline } from './schema-check/check-outline.js';

/** Audits a few sentences as if they were all of an agreement: for examples and benchmarks. */
export function auditPassage(text: string, kind: ProviderKind, policy: Policy): ChecklistItem[] {
  const { validate } = toolsOf(policy);
  const { evidence, nearest } = findEvidence(readMarkdown(text), policy);
  const outline = buildOutline(evidence, policy, {
    kind,
    kindFrom: '',
    title: '',
    parties: { district: '', provider: '' },
  });
  return buildChecklist(outline, checkOutline(outline, validate), nearest, policy);
}
