import type { Document } from 'yaml';
import { AuditError } from '../model/audit-error.js';

/** Gives the value of a policy file, or refuses it with file, line and expectation. */
export function validateFile<T>(
  _kind: 'policy' | 'requirement' | 'words',
  name: string,
  text: string,
  document: Document.Parsed,
): T {
  const error = document.errors[0];
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    throw new AuditError('bad-policy', error.message.split('\n')[0] ?? 'broken YAML', { file: name, line });
  }
  return document.toJS() as T;
}
