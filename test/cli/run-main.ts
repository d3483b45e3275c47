import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Core } from '../../src/cli/core.js';
import { main } from '../../src/cli/main.js';
import { AuditError } from '../../src/model/audit-error.js';
import { failing, passing } from '../reporters/fixture-report.js';
import { policy } from './fixture-policy.js';

export interface RunOptions {
  cwd?: string;
  stdin?: string;
  env?: Record<string, string>;
  /** Whether standard output is a terminal. */
  isTTY?: boolean;
  core?: Partial<Core>;
}

export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** What the commands make of each text: `PASS`, `FAIL`, `NONE` and `BUG` stand for agreements. */
export const fakeCore: Core = {
  loadPolicy: () => policy,
  decode: (bytes) => new TextDecoder().decode(bytes),
  audit(source, { file, sha256, kind = 'law-enforcement', format = 'markdown' }) {
    if (source.startsWith('NONE'))
      throw new AuditError('no-agreement', 'holds no agreement', { file }, 'Name another.');
    if (source.startsWith('BUG')) throw new TypeError('cannot read properties of undefined');
    return { ...(source.startsWith('PASS') ? passing : failing), file, sha256, kind, format };
  },
  outline: (_, { kind = 'law-enforcement' }) => ({
    policy: '4311',
    kind,
    kindFrom: '',
    title: 'A \u001b title',
    parties: { district: '', provider: '' },
    requirements: {},
  }),
  extensions: ['.md', '.markdown', '.yaml', '.yml'],
};

/** Runs the program within this process, with a core that needs no real agreement. */
export async function run(argv: string[], options: RunOptions = {}): Promise<RunResult> {
  const { cwd = process.cwd(), stdin = '', env = {}, isTTY = false, core = {} } = options;
  const output = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof output) => ({
    isTTY,
    write(text: string, done?: () => void) {
      output[name] += text;
      done?.();
    },
  });
  const code = await main(
    {
      argv,
      cwd,
      env,
      stdin: (async function* () {
        yield stdin;
      })(),
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      now: () => new Date(2026, 10, 23, 12),
    },
    async () => ({ ...fakeCore, ...core }),
  );
  return { code, ...output };
}

/** A new folder that holds the files given as path → text; it goes away with the test. */
export function makeFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'audit4311-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
