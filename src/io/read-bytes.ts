import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { AuditError } from '../model/audit-error.js';
import { describeIoError } from './describe-io-error.js';

/** Far above any agreement; the parser's time grows faster than the text. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** The bytes of a regular file of a sensible size, or an `AuditError`. `file` is the name shown to the user. */
export async function readFileBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    await refuseSpecialFile(path, file);
    const handle = await open(path, 'r');
    try {
      refuseTooLarge((await handle.stat()).size, file);
      const bytes = await handle.readFile();
      refuseTooLarge(bytes.length, file);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw describeIoError(error, file);
  }
}

/** All bytes of a stream such as standard input. Stops reading as soon as it is too large. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array | string>,
  file: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    refuseTooLarge(size, file);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Fingerprint of the bytes as they came, so that a report can be tied to the exact file. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Opening a FIFO would wait for ever, so the kind of file is looked at first. */
async function refuseSpecialFile(path: string, file: string): Promise<void> {
  const info = await stat(path);
  if (info.isFile()) return;
  if (info.isDirectory()) {
    throw new AuditError(
      'is-a-folder',
      `cannot be read: it is a folder, not a file`,
      { file },
      'Name a file.',
    );
  }
  throw new AuditError(
    'not-a-regular-file',
    `cannot be read: it is a pipe or a device, not a regular file`,
    { file },
    'Save the text in a file, or give it on standard input and name "-".',
  );
}

function refuseTooLarge(size: number, file: string): void {
  if (size <= MAX_BYTES) return;
  throw new AuditError(
    'too-large',
    `cannot be read: it is larger than ${MAX_BYTES / 1024 / 1024} MB`,
    { file },
    'Give the agreement alone, without scans or attachments.',
  );
}
