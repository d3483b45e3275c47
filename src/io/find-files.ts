import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { AuditError } from '../model/audit-error.js';
import { describeIoError } from './describe-io-error.js';
import { walkFolder } from './walk-folder.js';

/** The argument and path that stand for standard input. */
export const STDIN = '-';

/** A file to audit: where it is, and how it is named to the user. */
export interface FoundFile {
  /** Absolute, or `STDIN`. */
  path: string;
  file: string;
}

export interface FoundFiles {
  files: FoundFile[];
  /** Arguments that led to nothing. The other files are audited all the same. */
  problems: AuditError[];
}

interface Search {
  cwd: string;
  /** Endings, with the dot, of the files that a folder is searched for. */
  extensions: readonly string[];
  problems: AuditError[];
}

/**
 * Files named by paths, folders and globs: in the order of the arguments, by code point within a folder or glob,
 * each file once however it is reached.
 */
export async function findFiles(
  args: string[],
  options: { cwd: string; extensions: readonly string[] },
): Promise<FoundFiles> {
  const search: Search = { ...options, problems: [] };
  const found = new Map<string, FoundFile>();
  for (const arg of args) {
    for (const entry of await expand(arg, search)) {
      const key = await realpath(entry.path).catch(() => entry.path);
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return { files: [...found.values()], problems: search.problems };
}

async function expand(arg: string, search: Search): Promise<FoundFile[]> {
  if (arg === STDIN) return [{ path: STDIN, file: STDIN }];
  const path = resolve(search.cwd, arg);
  try {
    // A name that exists is meant literally, even where it looks like a glob: "[draft] north.md".
    const info = await stat(path);
    return info.isDirectory() ? await expandFolder(arg, path, search) : [{ path, file: slashed(arg) }];
  } catch (error) {
    if (isMissing(error) && isDynamicPattern(arg)) return expandGlob(arg, search);
    report(describeIoError(error, slashed(arg)), search);
    return [];
  }
}

async function expandFolder(arg: string, path: string, search: Search): Promise<FoundFile[]> {
  const before = search.problems.length;
  const paths = await walkFolder(
    path,
    (name) => isReadable(name, search),
    (error) => report(error, search),
  );
  if (paths.length === 0 && search.problems.length === before) {
    report(nothingIn(`the folder ${slashed(arg)} holds no file to audit`, search), search);
  }
  return sorted(paths, arg, search);
}

async function expandGlob(pattern: string, search: Search): Promise<FoundFile[]> {
  const matches = await glob(slashed(pattern), {
    cwd: search.cwd,
    absolute: true,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  // "drafts/*" means the agreements among the files; "drafts/*.txt" means just what it says.
  const named = !['', '.*'].includes(extname(pattern));
  const wanted = matches.filter((path) => named || isReadable(path, search));
  if (wanted.length === 0) report(nothingIn(`no file matches ${slashed(pattern)}`, search), search);
  return sorted(
    wanted.map((path) => resolve(path)),
    pattern,
    search,
  );
}

function nothingIn(message: string, search: Search): AuditError {
  return new AuditError(
    'nothing-found',
    message,
    {},
    `Agreements are files that end in ${search.extensions.join(', ')}.`,
  );
}

function isReadable(name: string, search: Search): boolean {
  return search.extensions.includes(extname(name).toLowerCase());
}

/** By code point: UTF-8 keeps that order, unlike the comparison of JavaScript strings. */
function sorted(paths: string[], arg: string, { cwd }: Search): FoundFile[] {
  return paths
    .map((path) => ({ path, file: slashed(isAbsolute(arg) ? path : relative(cwd, path)) }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)));
}

/** Reports name files alike on every system. */
function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}

function report(error: unknown, search: Search): void {
  if (!(error instanceof AuditError)) throw error;
  search.problems.push(error);
}
