import { AuditError } from '../model/audit-error.js';

/** What the operating system's error codes mean to a person, with what to do about it. */
const MEANINGS: Record<string, { code: string; what: string; hint: string }> = {
  ENOENT: {
    code: 'not-found',
    what: 'there is no such file or folder',
    hint: 'Check the spelling of the path.',
  },
  ENOTDIR: {
    code: 'not-found',
    what: 'a part of the path is not a folder',
    hint: 'Check the spelling of the path.',
  },
  EACCES: {
    code: 'no-permission',
    what: 'permission denied',
    hint: 'Ask for access to it, or copy it elsewhere.',
  },
  EPERM: {
    code: 'no-permission',
    what: 'permission denied',
    hint: 'Ask for access to it, or copy it elsewhere.',
  },
  EISDIR: { code: 'is-a-folder', what: 'it is a folder, not a file', hint: 'Name a file.' },
  ELOOP: {
    code: 'link-loop',
    what: 'its links lead in a circle',
    hint: 'Name the file that the links should lead to.',
  },
  ENAMETOOLONG: {
    code: 'not-found',
    what: 'the name is too long to be a file name',
    hint: 'Check the spelling of the path.',
  },
  ENOSPC: {
    code: 'disk-full',
    what: 'no space is left on the disk',
    hint: 'Free some space, or write elsewhere.',
  },
  EROFS: { code: 'no-permission', what: 'it cannot be written to', hint: 'Write elsewhere.' },
  EMFILE: {
    code: 'too-many-files',
    what: 'too many files are open',
    hint: 'Close other programs and try again.',
  },
  EIO: {
    code: 'read-error',
    what: 'the disk reported an error',
    hint: 'Copy the file elsewhere and try again.',
  },
};

/** Turns an error of the file system into an `AuditError`; any other error comes back as it is. */
export function describeIoError(error: unknown, file: string, doing: 'read' | 'written' = 'read'): unknown {
  if (error instanceof AuditError || !(error instanceof Error)) return error;
  const meaning = MEANINGS[(error as NodeJS.ErrnoException).code ?? ''];
  if (!meaning) return error;
  return new AuditError(meaning.code, `cannot be ${doing}: ${meaning.what}`, { file }, meaning.hint);
}
