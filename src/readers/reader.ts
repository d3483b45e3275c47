import type { Document, DocumentFormat } from '../model/document.js';

/** One way of writing an agreement. To add one, write a module with a `Reader` and name it in `index.ts`. */
export interface Reader {
  format: DocumentFormat;
  /** File name endings, lower case, with the dot. */
  extensions: readonly string[];
  /** Whether decoded text looks like this format: asked for standard input and unknown endings. */
  recognises(text: string): boolean;
  /**
   * @param source the decoded file, without byte-order mark, newlines as they are
   * @param file its name, for messages only
   * @throws AuditError when the file breaks the rules of the format
   */
  read(source: string, file: string): Document;
}
