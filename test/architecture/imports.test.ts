import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFile, importsOf, withoutComments } from './check-imports.js';
import { MAY_IMPORT, PACKAGE_HOMES } from './import-rules.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const read = (path: string): string => readFileSync(`${src}${path}`, 'utf8');

describe('imports in src/', () => {
  it('keep to the rules', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => checkFile(path, read(path)))).toEqual([]);
  });

  it('make use of every rule', () => {
    for (const place of Object.keys(MAY_IMPORT)) {
      expect(
        files.some((path) => path === place || path.startsWith(place)),
        place,
      ).toBe(true);
    }
    for (const [name, { also = {} }] of Object.entries(PACKAGE_HOMES)) {
      for (const path of Object.keys(also)) {
        const imports = importsOf(withoutComments(read(path)));
        expect(
          imports.some((one) => one === name || one.startsWith(`${name}/`)),
          `${name} in ${path}`,
        ).toBe(true);
      }
    }
  });
});

describe('the check of imports', () => {
  it.each([
    ['evidence/a.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs, which only the edge may'],
    ['readers/a.ts', "import fs from 'fs/promises';", 'imports fs/promises, which only the edge may'],
    ['checklist/a.ts', "import { x } from '../io/read-bytes.js';", 'imports io/read-bytes.ts'],
    ['reporters/text/a.ts', "export { x } from '../../cli/date.js';", 'imports cli/date.ts'],
    [
      'readers/a.ts',
      "import {\n  type A,\n  b,\n} from '../evidence/force.js';",
      'imports evidence/force.ts',
    ],
    [
      'evidence/a.ts',
      "import type { O } from '../outline/build-outline.js';",
      'imports outline/build-outline.ts',
    ],
    ['audit.ts', "const cli = await import('./cli/main.js');", 'imports cli/main.ts'],
    ['model/a.ts', "import '../policy/notation.js';", 'imports policy/notation.ts'],
    ['outline/a.ts', "import { parse } from 'yaml';", 'imports yaml, whose home is readers/yaml/'],
    ['cli/a.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';", 'imports ajv, whose home is schema-check/'],
    ['io/a.ts', "import x from '@a/b/c';", 'imports @a/b: give this package a line in PACKAGE_HOMES'],
    ['evidence/a.ts', 'const home = process.env.HOME;', 'uses process'],
    ['evidence/a.ts', 'const { env } = process;', 'uses process'],
    ['checklist/a.ts', 'const now = Date.now();', 'uses Date.now'],
    ['checklist/a.ts', 'const today = new Date();', 'uses new Date()'],
    ['policy/a.ts', "const page = await fetch('https://example.org');", 'uses fetch'],
    ['model/a.ts', 'const chance = Math.random();', 'uses Math.random'],
  ])('finds the fault in %s: %s', (path, source, fault) => {
    expect(checkFile(path, source)).toEqual([`${path} ${fault}`]);
  });

  it('refuses a place that no rule names', () => {
    expect(checkFile('web/a.ts', '')).toEqual(['web/a.ts: give this place a line in MAY_IMPORT']);
  });

  it.each([
    ['evidence/a.ts', "import type { Hit } from '../policy/lexicon.js';\nimport { b } from './b.js';"],
    ['schema-check/a.ts', "import { Ajv2020 } from 'ajv/dist/2020.js';"],
    ['cli/a.ts', "import { resolve } from 'node:path';\nconst now = new Date();"],
    ['checklist/a.ts', "/** `process` and fetch() */\nif (binds === 'process') return; // Date.now()"],
    ['policy/a.ts', 'const day = new Date(0);'],
  ])('finds none in %s', (path, source) => {
    expect(checkFile(path, source)).toEqual([]);
  });
});
