import type { CommanderError } from 'commander';
import { AuditError } from '../model/audit-error.js';
import { commandNames } from './program.js';

/** Says commander's errors in the program's own form: message and hint. */
export function usageProblem(error: CommanderError, argv: string[]): AuditError {
  const [first = '', suggestion = ''] = error.message.replace(/^error: /, '').split('\n');
  return new AuditError('usage', first.replaceAll("'", '"'), {}, hintFor(error, suggestion, argv));
}

function hintFor(error: CommanderError, suggestion: string, argv: string[]): string {
  if (suggestion) return suggestion.replace(/^\((.*)\)$/, '$1');
  const [word = ''] = argv;
  if (error.code === 'commander.unknownCommand' && /[./\\]/.test(word)) {
    return `To audit a file: audit4311 check ${word}`;
  }
  return `Run "audit4311 ${commandNames.includes(word) ? `${word} ` : ''}--help" to see what can be asked.`;
}
