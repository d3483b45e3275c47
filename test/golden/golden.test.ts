import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

/**
 * Every folder beside this file is a case: `command` holds the words after the program's name, run in the
 * repository's root; `expected.txt` holds what came of it. UPDATE_GOLDEN=1 writes `expected.txt` anew.
 */
const here = new URL('./', import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const update = process.env.UPDATE_GOLDEN === '1';

const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('golden', () => {
  it.each(cases)('%s', async (name) => {
    const folder = new URL(`${name}/`, here);
    const command = readFileSync(new URL('command', folder), 'utf8').trim();
    const expected = new URL('expected.txt', folder);
    const actual = await runCommand(command);
    if (update) writeFileSync(expected, actual);
    expect(existsSync(expected), `${name}/expected.txt is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });
});

/** Exit code, standard output and standard error, as a person can read and compare them. */
async function runCommand(command: string): Promise<string> {
  const output = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof output) => ({
    columns: 80,
    write(text: string, done?: () => void) {
      output[name] += text;
      done?.();
    },
  });
  const code = await main({
    argv: splitWords(command),
    stdin: (async function* () {})(),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    cwd: root,
    env: {},
    now: () => new Date(2026, 10, 23, 12),
  });
  return `exit code: ${code}\n--- standard output ---\n${output.stdout}--- standard error ---\n${output.stderr}`;
}

/** Splits at blanks; words between double quotes stay together. */
function splitWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
