import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCore } from '../../src/cli/core.js';
import { run } from '../cli/run-main.js';

/** What the README shows and says of the program. UPDATE_GOLDEN=1 writes its samples of output anew. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const core = await loadCore();

const SAMPLE =
  /(<!-- sample: (?<command>[^|]*) \| items: (?<items>.*?) -->\n```text\n)(?<shown>[\s\S]*?)(```\n<!-- \/sample -->)/g;
type Sample = Record<'command' | 'items' | 'shown', string>;
const samples = [...readme.matchAll(SAMPLE)].map(({ groups }) => groups as Sample);

/** The paragraphs of the output that begin with the given items. */
async function outputOf({ command, items }: Sample): Promise<string> {
  const { stdout } = await run([...command.split(' '), '--as-of', '2026-09-01'], { cwd: root, core });
  const paragraphs = stdout.split('\n\n');
  const chosen = items.split(', ').map((id) => {
    const found = paragraphs.find((text) => /^ +\S [A-Za-z]+ +([A-Z](?:\.\d)?) /.exec(text)?.[1] === id);
    if (found === undefined) throw new Error(`the output of "${command}" has no item ${id}`);
    return found.trimEnd();
  });
  return `${chosen.join('\n\n')}\n`;
}

// The first audit of a run loads the policy, which takes its time on a busy machine.
describe('README.md', { timeout: 60_000 }, () => {
  it('shows real output', async () => {
    expect(samples.length).toBeGreaterThan(0);
    if (process.env.UPDATE_GOLDEN === '1') {
      const outputs = await Promise.all(samples.map(outputOf));
      const text = readme.replace(
        SAMPLE,
        (_, head, _command, _items, _shown, tail) => `${head}${outputs.shift()}${tail}`,
      );
      writeFileSync(`${root}README.md`, text);
      return;
    }
    for (const sample of samples) expect(sample.shown).toBe(await outputOf(sample));
  });

  it('names every command and every option of check', async () => {
    const { stdout: help } = await run(['--help'], { core });
    const commands = [...help.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(2);
    for (const name of commands) expect(readme).toContain(`\`audit4311 ${name} `);
    const { stdout: options } = await run(['check', '--help'], { core });
    const flags = [...options.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(flags).toContain('--format');
    for (const flag of flags.filter((one) => one !== '--help')) expect(readme).toMatch(`${flag}`);
  });

  it('names only files that are there', () => {
    const names = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(() => readFileSync(`${root}${name}`), name).not.toThrow();
  });
});
