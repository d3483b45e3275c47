import { AuditError } from '../model/audit-error.js';

const LINE_FEED = 0x0a;

/**
 * Bytes of a file as text, without byte-order mark, newlines as they are. UTF-8, or UTF-16 that says so with a
 * byte-order mark.
 * @param file name for messages
 */
export function decodeBytes(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') refuseBinary(bytes, file);
  const text = decode(bytes, encoding, file);
  if (text.trim() === '') {
    throw new AuditError('empty-file', `${file} holds no text.`, { file }, 'Export the agreement again.');
  }
  if (text.includes('\0')) throw binary(file);
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  if (bytes.includes(0)) throw binary(file);
}

function binary(file: string): AuditError {
  return new AuditError(
    'binary-content',
    `${file} is not a text file.`,
    { file },
    'Save the agreement as Markdown or YAML in UTF-8. Word and PDF files must be exported first.',
  );
}

function decode(bytes: Uint8Array, encoding: Encoding, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const place = encoding === 'utf-8' ? { file, line: firstBadLine(bytes) } : { file };
    throw new AuditError(
      'invalid-utf8',
      `${file} holds bytes that are not ${encoding.toUpperCase()}.`,
      place,
      'Save the file in UTF-8 (an older editor may have written it in Windows-1252).',
    );
  }
}

/** Line, from 1, of the first byte that is no UTF-8. A line feed is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
