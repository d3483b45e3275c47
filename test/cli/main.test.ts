import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { readPackageVersion } from '../../src/io/package-version.js';
import { fakeCore, run } from './run-main.js';

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${readPackageVersion()}\n`, stderr: '' });
  });

  it.each([['--help'], ['check', '--help'], ['explain', '--help'], ['outline', '-h'], ['help', 'check']])(
    'explains itself with examples: %s %s',
    async (...argv) => {
      const { code, stdout, stderr } = await run(argv.filter(Boolean));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Usage: audit4311/);
      expect(stdout).toMatch(/Examples:\n {2}audit4311 /);
    },
  );

  it('prints its help to standard error, and fails, where nothing is asked', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: audit4311/);
  });

  it.each([
    [['chekc', 'a.md'], 'unknown command "chekc"', 'Did you mean check?'],
    [['drafts/a.md'], 'unknown command "drafts/a.md"', 'To audit a file: audit4311 check drafts/a.md'],
    [['check', '--fromat', 'json'], 'unknown option "--fromat"', 'Did you mean --format?'],
    [
      ['check', '-f', 'jsn', 'a'],
      'there is no format "jsn"',
      'Did you mean json? Choose one of: text, json.',
    ],
    [
      ['check'],
      'missing required argument "files"',
      'Run "audit4311 check --help" to see what can be asked.',
    ],
    [
      ['check', 'a', '--kind', 'police'],
      'there is no kind of provider "police"',
      'Choose one of: law-enforcement, security-company.',
    ],
    [['outline', 'a', '-f', 'text'], 'there is no format "text"', 'Choose one of: json, yaml.'],
    [
      ['explain', 'a', 'b'],
      'too many arguments for "explain". Expected 1 argument but got 2.',
      'Run "audit4311 explain --help" to see what can be asked.',
    ],
  ])('answers %j with what to do', async (argv, message, hint) => {
    expect(await run(argv)).toEqual({ code: 2, stdout: '', stderr: `audit4311: ${message}\n  ${hint}\n` });
  });

  it('makes control characters of its arguments visible', async () => {
    expect((await run(['\u001b[31mx'])).stderr).toContain('"\\u{1b}[31mx"');
  });
});

describe('output that cannot be written', () => {
  async function runInto(code: string) {
    let stderr = '';
    const error = Object.assign(new Error(`write ${code}`), { code });
    const exit = await main(
      {
        argv: ['explain'],
        cwd: '/',
        env: {},
        stdin: (async function* () {})(),
        stdout: { write: (_, done) => done?.(error) },
        stderr: {
          write(text, done) {
            stderr += text;
            done?.();
          },
        },
        now: () => new Date(),
      },
      async () => fakeCore,
    );
    return { exit, stderr };
  }

  it('ends quietly where the reader has gone away', async () => {
    expect(await runInto('EPIPE')).toEqual({ exit: 0, stderr: '' });
  });

  it('is an error where the disk is full', async () => {
    const { exit, stderr } = await runInto('ENOSPC');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^audit4311: .*no space is left/);
  });
});
