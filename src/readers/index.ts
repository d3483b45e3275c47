import { AuditError } from '../model/audit-error.js';
import type { Document, DocumentFormat } from '../model/document.js';
import { markdownReader } from './markdown/read-markdown.js';
import type { Reader } from './reader.js';
import { settleUnclosedMarks } from './unclosed-marks.js';
import { yamlReader } from './yaml/read-yaml.js';

export { decodeBytes } from './decode.js';
export { placeOf } from './place.js';
export type { Reader } from './reader.js';

/** All readers. Where the content decides, the first that recognises it reads it; Markdown takes anything. */
export const readers: readonly Reader[] = [yamlReader, markdownReader];

/**
 * @param source decoded file
 * @param file name for messages and for the choice by ending
 * @param format chosen by the user, over ending and content
 */
export function readDocument(source: string, file: string, format?: DocumentFormat): Document {
  if (source.trim() === '') {
    throw new AuditError('empty-file', `${file} holds no text.`, { file }, 'Export the agreement again.');
  }
  return settleUnclosedMarks(chooseReader(source, file, format).read(source, file));
}

function chooseReader(source: string, file: string, format: DocumentFormat | undefined): Reader {
  const name = file.toLowerCase();
  const chosen =
    format === undefined
      ? (readers.find((reader) => reader.extensions.some((ending) => name.endsWith(ending))) ??
        readers.find((reader) => reader.recognises(source)))
      : readers.find((reader) => reader.format === format);
  return chosen ?? markdownReader;
}
