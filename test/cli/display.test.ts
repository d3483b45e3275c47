import { describe, expect, it } from 'vitest';
import { textWidth, wantsColor } from '../../src/cli/display.js';
import type { Context } from '../../src/cli/context.js';
import { makeFolder, run } from './run-main.js';

function context(env: Record<string, string>, isTTY: boolean, columns?: number): Context {
  const stream = { write: () => true, isTTY, ...(columns !== undefined && { columns }) };
  return { env, stdout: stream } as unknown as Context;
}

describe('color', () => {
  it.each([
    ['a terminal', {}, {}, true, true],
    ['a pipe', {}, {}, false, false],
    ['a dumb terminal', {}, { TERM: 'dumb' }, true, false],
    ['NO_COLOR', {}, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', {}, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', {}, { FORCE_COLOR: '0' }, true, false],
    ['--no-color over FORCE_COLOR', { color: false }, { FORCE_COLOR: '1' }, true, false],
    ['--color never', { color: 'never' }, { FORCE_COLOR: '1' }, true, false],
    ['--color always over NO_COLOR', { color: 'always' }, { NO_COLOR: '1' }, false, true],
    ['--color auto', { color: 'auto' }, {}, false, false],
  ] as const)('for %s', (_, options, env, isTTY, expected) => {
    expect(wantsColor(options, context(env, isTTY))).toBe(expected);
  });

  it('goes into a file only when asked for', () => {
    expect(wantsColor({}, context({ FORCE_COLOR: '1' }, true), true)).toBe(false);
    expect(wantsColor({ color: 'always' }, context({}, true), true)).toBe(true);
  });

  it('follows the flags of the command line', async () => {
    const options = { cwd: makeFolder(), stdin: 'PASS', isTTY: true };
    expect((await run(['check', '-'], options)).stdout).toContain('\u001b[');
    expect((await run(['check', '-', '--no-color'], options)).stdout).not.toContain('\u001b[');
  });
});

describe('the width of text', () => {
  it.each([
    [undefined, {}, 80],
    [0, {}, 80],
    [20, {}, 40],
    [72, { COLUMNS: '50' }, 72],
    [300, {}, 100],
    [undefined, { COLUMNS: '50' }, 50],
    [undefined, { COLUMNS: 'wide' }, 80],
  ] as const)('for %j columns and %j', (columns, env, expected) => {
    expect(textWidth(context(env, true, columns))).toBe(expected);
  });
});
