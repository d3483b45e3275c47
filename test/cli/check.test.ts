import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/checklist.js';
import { makeFolder, run } from './run-main.js';

async function checkJson(argv: string[], options: Parameters<typeof run>[1]) {
  const result = await run(['check', '--format', 'json', ...argv], options);
  return { ...result, report: JSON.parse(result.stdout) as Report };
}

describe('the exit code of check', () => {
  const cwd = (): string => makeFolder({ 'pass.md': 'PASS', 'fail.md': 'FAIL', 'none.md': 'NONE' });
  it.each([
    [['pass.md'], 0],
    [['pass.md', 'fail.md'], 1],
    [['none.md'], 2],
    [['none.md', 'fail.md', 'pass.md'], 2],
    [['pass.md', 'nowhere.md'], 2],
    [['fail.md', 'nowhere/*.md'], 2],
  ])('of %j is %i', async (files, code) => {
    expect((await run(['check', ...files], { cwd: cwd() })).code).toBe(code);
  });
});

describe('check', () => {
  it('reports each file with its fingerprint, the day and the totals', async () => {
    const cwd = makeFolder({ 'a/pass.md': 'PASS', 'a/fail.yaml': 'FAIL' });
    const { report, stderr } = await checkJson(['a'], { cwd });
    expect(report.agreements.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['a/fail.yaml', 'fail'],
      ['a/pass.md', 'pass'],
    ]);
    expect(report.agreements[1]?.sha256).toBe(createHash('sha256').update('PASS').digest('hex'));
    expect(report.asOf).toBe('2026-11-23');
    expect(report.summary).toEqual({ pass: 1, fail: 1, error: 0 });
    expect(stderr).toBe('');
  });

  it('takes the day from --as-of', async () => {
    const { report } = await checkJson(['--as-of', '2024-02-29', '-'], { stdin: 'PASS' });
    expect(report.asOf).toBe('2024-02-29');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', 'today', '2026-1-1', ''])(
    'refuses %j as a date',
    async (date) => {
      const { code, stderr, stdout } = await run(['check', '--as-of', date, 'x.md']);
      expect(stderr).toBe(
        `audit4311: "${date}" is not a date\n  Write year, month and day of a real calendar date: 2026-09-01.\n`,
      );
      expect([code, stdout]).toEqual([2, '']);
    },
  );

  it('audits the other files when one is not to be found', async () => {
    const cwd = makeFolder({ 'pass.md': 'PASS' });
    const { report, stderr } = await checkJson(['nowhere.md', 'pass.md'], { cwd });
    expect(report.summary).toEqual({ pass: 1, fail: 0, error: 0 });
    expect(stderr).toBe(
      'audit4311: nowhere.md: cannot be read: there is no such file or folder\n  Check the spelling of the path.\n',
    );
  });

  it('prints no report where there is nothing to audit', async () => {
    const { code, stdout } = await run(['check', '-f', 'json', '.'], {
      cwd: makeFolder({ 'notes.txt': '' }),
    });
    expect([code, stdout]).toEqual([2, '']);
  });

  it('reports a file that cannot be audited, and says so on standard error', async () => {
    const { report, stderr } = await checkJson(['none.md'], { cwd: makeFolder({ 'none.md': 'NONE' }) });
    expect(report.agreements[0]).toMatchObject({
      file: 'none.md',
      verdict: 'error',
      error: { code: 'no-agreement', message: 'holds no agreement', hint: 'Name another.' },
    });
    expect(stderr).toBe('audit4311: none.md: holds no agreement\n  Name another.\n');
  });

  it('does not say the same twice to a person at a terminal', async () => {
    const { stdout, stderr } = await run(['check', 'none.md'], {
      cwd: makeFolder({ 'none.md': 'NONE' }),
      isTTY: true,
      env: { NO_COLOR: '1' },
    });
    expect(stdout).toContain('holds no agreement');
    expect(stderr).toBe('');
  });

  it('apologises for a bug, with the stack', async () => {
    const { code, stdout, stderr } = await run(['check', '-'], { stdin: 'BUG' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^audit4311: sorry, .*\n.*\n {2}TypeError: cannot read .*\n {2}at /);
  });
});

describe('standard input', () => {
  it('is read for "-", once, under the name given', async () => {
    const { report } = await checkJson(['-', '-', '--stdin-filename', 'draft.md'], { stdin: 'PASS' });
    expect(report.agreements.map(({ file }) => file)).toEqual(['draft.md']);
  });

  it('is read in the format given, or else as its content tells', async () => {
    const formats: unknown[] = [];
    const core = {
      audit: (_: string, { format }: { format?: unknown }) => {
        formats.push(format);
        throw new Error('enough');
      },
    };
    await run(['check', '-', '--format-in', 'yaml'], { core });
    await run(['check', '-'], { core });
    await run(['check', '-', '--format-in', 'yaml', '--stdin-filename', 'a.MD'], { core });
    expect(formats).toEqual(['yaml', undefined, undefined]);
  });
});

describe('--kind', () => {
  it('is handed on', async () => {
    const { report } = await checkJson(['-', '--kind', 'security-company'], { stdin: 'PASS' });
    expect(report.agreements[0]).toMatchObject({ kind: 'security-company' });
  });
});

describe('--output', () => {
  it('writes the report to a file, and nothing to standard output', async () => {
    const cwd = makeFolder({ 'pass.md': 'PASS' });
    const { code, stdout } = await run(['check', 'pass.md', '-f', 'json', '-o', 'r.json'], {
      cwd,
      isTTY: true,
    });
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).summary.pass).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['pass.md', 'r.json']);
  });

  it('never overwrites an agreement that is audited', async () => {
    const cwd = makeFolder({ 'a/pass.md': 'PASS' });
    const { code, stderr } = await run(['check', 'a', '-o', './a/../a/pass.md'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'audit4311: the report would overwrite the agreement a/pass.md\n  Name another file after --output.\n',
    ]);
    expect(readFileSync(join(cwd, 'a/pass.md'), 'utf8')).toBe('PASS');
  });

  it('says where it cannot write', async () => {
    const { code, stderr } = await run(['check', '-', '-o', 'no/r.txt'], {
      stdin: 'PASS',
      cwd: makeFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('audit4311: no/r.txt: cannot be written: there is no such file or folder\n');
  });
});

describe('--quiet and --verbose', () => {
  it('print the results only, or quotes whole', async () => {
    const cwd = makeFolder({ 'fail.md': 'FAIL', 'pass.md': 'PASS' });
    expect((await run(['check', '-q', '.'], { cwd })).stdout).toMatch(
      /^FAIL {3}fail\.md: [\s\S]*\nPASS {3}pass\.md: .*\n$/,
    );
    expect((await run(['check', '--verbose', 'fail.md'], { cwd })).stdout).toContain('by a majority');
  });
});
