import { readFileSync } from 'node:fs';

/** The version in package.json, which lies two folders above both `src/io` and `dist/io`. */
export function readPackageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
