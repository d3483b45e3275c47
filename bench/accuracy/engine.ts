import { createHash } from 'node:crypto';
import { auditText } from '../../src/audit.js';
import { loadBuiltInPolicy } from '../../src/io/builtin-policy.js';
import { auditPassage } from '../../src/passage.js';
import type { Engine } from './prediction.js';

/** Any fixed day: no label depends on it, and the figures must not change overnight. */
const asOf = '2026-11-23';

/** The audit as its users run it. The only place of the benchmark that knows the core. */
export function createEngine(): Engine {
  const policy = loadBuiltInPolicy();
  return ({ id, part, kind, text }) => {
    if (part !== 'agreements') return { checklist: auditPassage(text, kind, policy) };
    // The kind is left to the engine, as by default: reading it off the text is part of the work.
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    const audited = auditText(text, { file: id, policy, sha256, asOf });
    return { checklist: audited.checklist, kind: audited.kind };
  };
}
