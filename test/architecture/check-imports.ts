import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { EDGE, IMPURE, MAY_IMPORT, PACKAGE_HOMES } from './import-rules.js';

const IMPORT =
  /(?:^|[;\s}])(?:import|export)\s+(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|(?<![\w$.])import\s*\(\s*['"]([^'"]+)['"]/g;

/**
 * What is wrong with the imports of one source file, one line for each fault.
 * @param path relative to `src/`, with `/`
 */
export function checkFile(path: string, source: string): string[] {
  const code = withoutComments(source);
  const own = Object.keys(MAY_IMPORT).find((place) => holds(place, path));
  if (own === undefined) return [`${path}: give this place a line in MAY_IMPORT`];
  const faults = importsOf(code).map((name) => faultOf(path, own, name));
  if (!EDGE.includes(own)) {
    for (const [what, pattern] of Object.entries(IMPURE)) if (pattern.test(code)) faults.push(`uses ${what}`);
  }
  return faults.filter((fault) => fault !== undefined).map((fault) => `${path} ${fault}`);
}

/** The modules that a source text names in `import … from`, `export … from` and `import()`. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORT)].map(([, still, late]) => still ?? late ?? '');
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?:^|(?<=\s))\/\/.*$/gm, '');
}

function faultOf(path: string, own: string, name: string): string | undefined {
  if (name.startsWith('.')) return innerFault(path, own, name);
  if (isBuiltin(name)) return EDGE.includes(own) ? undefined : `imports ${name}, which only the edge may`;
  const owner = packageOf(name);
  const rule = PACKAGE_HOMES[owner];
  if (!rule) return `imports ${owner}: give this package a line in PACKAGE_HOMES`;
  if (holds(rule.home, path) || rule.also?.[path]) return undefined;
  return `imports ${owner}, whose home is ${rule.home}`;
}

function innerFault(path: string, own: string, name: string): string | undefined {
  const target = posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts');
  const allowed = [own, ...(MAY_IMPORT[own] ?? [])];
  return allowed.some((place) => holds(place, target)) ? undefined : `imports ${target}`;
}

const holds = (place: string, path: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : place === path;

const isBuiltin = (name: string): boolean =>
  name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? name);

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
