import { type Document as YamlDocument, parseAllDocuments, Parser } from 'yaml';
import { AuditError } from '../../model/audit-error.js';
import { positionIn } from '../place.js';
import type { TracedText } from '../traced-text.js';

/** A comment and where it stands, `#` left out, in the text that was parsed. */
export interface YamlComment {
  start: number;
  end: number;
}

/**
 * All documents of a YAML text, with the offsets of their nodes in it.
 * @param source the whole file, for line and column of a fault
 * @throws AuditError `yaml-syntax` or `yaml-duplicate-key`
 */
export function parseYaml(traced: TracedText, source: string, file: string): YamlDocument.Parsed[] {
  const parsed = parseAllDocuments(traced.text, { logLevel: 'silent', prettyErrors: false });
  const documents = 'empty' in parsed ? [] : parsed;
  for (const document of documents) {
    const error = document.errors[0];
    if (error !== undefined) throw faultOf(error, traced, source, file);
  }
  return documents as YamlDocument.Parsed[];
}

function faultOf(
  error: { code: string; message: string; pos: [number, number] },
  traced: TracedText,
  source: string,
  file: string,
): AuditError {
  const offset = traced.at[Math.min(error.pos[0], traced.at.length - 1)] ?? 0;
  const { line, column } = positionIn(source, Math.max(0, offset));
  const excerpt = source.split(/\r\n|\n|\r/)[line - 1]?.trim() ?? '';
  const duplicate = error.code === 'DUPLICATE_KEY';
  return new AuditError(
    duplicate ? 'yaml-duplicate-key' : 'yaml-syntax',
    `${duplicate ? 'The same key stands here twice' : error.message.split('\n')[0]}: "${excerpt}"`,
    { file, line, column },
    duplicate
      ? 'Give one of them another name: only one of both would be read.'
      : 'Put text that holds a colon, "#" or quote marks under ">" or between double quotes.',
  );
}

/** Comments in order; lines that follow each other are one. */
export function findComments(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  for (const token of new Parser().parse(text)) collectComments(token, comments);
  comments.sort((one, other) => one.start - other.start);
  return mergeLines(comments, text);
}

function collectComments(token: unknown, comments: YamlComment[]): void {
  if (Array.isArray(token)) {
    for (const part of token) collectComments(part, comments);
  } else if (typeof token === 'object' && token !== null) {
    const { type, offset, source } = token as { type?: unknown; offset?: unknown; source?: unknown };
    if (type === 'comment' && typeof offset === 'number' && typeof source === 'string') {
      comments.push({ start: offset, end: offset + source.length });
    } else for (const part of Object.values(token)) collectComments(part, comments);
  }
}

function mergeLines(comments: readonly YamlComment[], text: string): YamlComment[] {
  const merged: YamlComment[] = [];
  for (const comment of comments) {
    const last = merged.at(-1);
    if (last !== undefined && /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, comment.start)))
      last.end = comment.end;
    else merged.push({ ...comment });
  }
  return merged;
}
