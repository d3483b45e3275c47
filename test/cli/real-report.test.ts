import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadCore } from '../../src/cli/core.js';
import type { Report } from '../../src/model/checklist.js';
import { makeFolder, run } from './run-main.js';

/** The whole program, with the real core and policy, on small drafts and on every example. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}/schemas/report.schema.json`, 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
const core = await loadCore();

const drafts = {
  'draft.md': [
    '# Interlocal Agreement for School Resource Officers',
    '',
    'This Agreement is between the Larch School District and the Larch Police Department ("Department").',
    '',
    '## 1. Duties',
    '',
    'The school resource officer shall not become involved in formal school discipline.',
    'Families may not file complaints about an officer with the school.',
    '',
  ].join('\n'),
  'draft.yaml':
    'title: Guard Services Agreement\nduties:\n  - Guards shall not take part in formal school discipline.\n',
  'broken.yaml': 'title: [open\n',
  'other.md': '# Minutes\n\nThe committee met on Monday.\n',
  'empty.md': '\n',
};

async function audit(
  cwd: string,
  ...argv: string[]
): Promise<{ report: Report; code: number; stderr: string }> {
  const { stdout, code, stderr } = await run(['check', '--format', 'json', ...argv], { cwd, core });
  return { report: JSON.parse(stdout) as Report, code, stderr };
}

describe('the report of real files', () => {
  it('keeps to the schema, whatever the files hold', async () => {
    const { report, code } = await audit(makeFolder(drafts), '.');
    validate(report);
    expect(validate.errors).toBeNull();
    expect(code).toBe(2);
    expect(report.agreements.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['broken.yaml', 'error'],
      ['draft.md', 'fail'],
      ['draft.yaml', 'fail'],
      ['empty.md', 'error'],
      ['other.md', 'error'],
    ]);
  });

  const examples = `${root}/examples`;
  it.skipIf(!existsSync(examples) || readdirSync(examples).length === 0)(
    'keeps to the schema for each example',
    async () => {
      const { report, stderr } = await audit(root, 'examples');
      validate(report);
      expect(validate.errors).toBeNull();
      expect(stderr).toBe('');
    },
  );

  it('is the same for the same bytes', async () => {
    const cwd = makeFolder(drafts);
    expect(await audit(cwd, 'draft.md')).toEqual(await audit(cwd, 'draft.md'));
  });
});

describe('explain with the real policy', () => {
  it.each(['A.5', 'C', 'D.1', 'E.4'])('explains %s', async (id) => {
    const { code, stdout } = await run(['explain', id, '--verbose'], { core });
    expect(code).toBe(0);
    expect(stdout).toContain('Model wording');
  });
});
