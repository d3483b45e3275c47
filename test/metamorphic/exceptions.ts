import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Exception {
  relation: string;
  file: string;
  /** `A.1.prohibition`. */
  element: string;
  becomes: string;
  why: string;
}

export const EXCEPTIONS = parse(readFileSync(new URL('exceptions.yaml', import.meta.url), 'utf8'), {
  merge: true,
}) as Exception[];

export const exceptionsOf = (relation: string, file: string): Exception[] =>
  EXCEPTIONS.filter((one) => one.relation === relation && one.file === file);
