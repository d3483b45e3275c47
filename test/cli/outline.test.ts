import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AuditError } from '../../src/model/audit-error.js';
import { makeFolder, run } from './run-main.js';

describe('outline', () => {
  it('prints JSON without raw control characters', async () => {
    const { code, stdout } = await run(['outline', '-', '--kind', 'security-company'], { stdin: 'PASS' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'security-company', title: 'A \u001b title' });
    expect(stdout).toContain('A \\u001b title');
  });

  it('prints YAML', async () => {
    const cwd = makeFolder({ 'a.md': 'PASS' });
    const { stdout } = await run(['outline', 'a.md', '--format', 'yaml'], { cwd });
    expect(parse(stdout)).toMatchObject({ policy: '4311', title: 'A \u001b title' });
    expect(stdout).not.toContain('\u001b');
  });

  it('names the file and place of an error', async () => {
    const core = {
      outline: () => {
        throw new AuditError('yaml-syntax', 'a bracket is not closed', { line: 3, column: 5 });
      },
    };
    const { code, stderr } = await run(['outline', 'a.md'], { cwd: makeFolder({ 'a.md': '' }), core });
    expect([code, stderr]).toEqual([2, 'audit4311: a.md:3:5: a bracket is not closed\n']);
  });

  it.each([
    ['nowhere.md', 'cannot be read: there is no such file or folder'],
    ['.', 'cannot be read: it is a folder, not a file'],
  ])('says why %s cannot be read', async (name, why) => {
    const { code, stderr } = await run(['outline', name], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain(`audit4311: ${name}: ${why}\n`);
  });
});
