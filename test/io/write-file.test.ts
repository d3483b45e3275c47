import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSameFile, writeFileWhole } from '../../src/io/write-file.js';
import { makeFolder } from '../cli/run-main.js';

describe('writing a file', () => {
  it('makes or replaces it, and leaves nothing else behind', async () => {
    const folder = makeFolder({ 'old.txt': 'old' });
    chmodSync(join(folder, 'old.txt'), 0o640);
    for (const name of ['old.txt', 'new.txt']) await writeFileWhole(join(folder, name), 'text', name);
    expect(readdirSync(folder).sort()).toEqual(['new.txt', 'old.txt']);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('text');
    expect(statSync(join(folder, 'old.txt')).mode & 0o777).toBe(0o640);
  });

  it('writes through a link', async () => {
    const folder = makeFolder({ 'real.txt': '' });
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await writeFileWhole(join(folder, 'link.txt'), 'text', 'link.txt');
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('text');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  it('never replaces a device', async () => {
    await writeFileWhole('/dev/null', 'text', '/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says why it cannot', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'folder'));
    await expect(writeFileWhole(join(folder, 'folder'), '', 'folder')).rejects.toMatchObject({
      code: 'is-a-folder',
    });
    await expect(writeFileWhole(join(folder, 'no/r'), '', 'no/r')).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});

it('two paths to one file are told from two files', async () => {
  const folder = makeFolder({ a: '', b: '' });
  symlinkSync('a', join(folder, 'link'));
  expect(await isSameFile(join(folder, 'a'), join(folder, 'link'))).toBe(true);
  expect(await isSameFile(join(folder, 'a'), join(folder, 'b'))).toBe(false);
  expect(await isSameFile(join(folder, 'a'), join(folder, 'none'))).toBe(false);
});
