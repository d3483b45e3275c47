import type { AuditError } from '../model/audit-error.js';
import { visible } from '../reporters/visible.js';

/** A line that says what is wrong, and one that says what to do about it. */
export function describeProblem({ message, place, hint }: AuditError): string {
  const where = [place.file, place.line, place.line && place.column]
    .filter((part) => part !== undefined)
    .join(':');
  // Some messages name the file themselves, for those who print nothing but the message.
  const named = place.file !== undefined && message.startsWith(`${place.file} `);
  const what = named
    ? `${where}${message.slice(place.file?.length)}`
    : where
      ? `${where}: ${message}`
      : message;
  const lines = [`audit4311: ${visible(what)}`];
  if (hint) lines.push(`  ${visible(hint)}`);
  return `${lines.join('\n')}\n`;
}

/** For what must not happen: whoever mends the program needs the stack. */
export function apologise(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    'audit4311: sorry, the program made a mistake of its own; nothing is wrong with your command.',
    '  Please report it with the lines below and, if you may share it, the agreement.',
    ...stack.split('\n').map((line) => visible(line.trimEnd()) && `  ${visible(line)}`),
    '',
  ].join('\n');
}
