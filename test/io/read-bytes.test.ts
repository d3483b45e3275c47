import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readFileBytes, readStreamBytes, sha256Of } from '../../src/io/read-bytes.js';
import { makeFolder } from '../cli/run-main.js';

describe('reading a file', () => {
  it('gives its bytes', async () => {
    const path = join(makeFolder({ 'a.md': 'ä' }), 'a.md');
    expect([...(await readFileBytes(path, 'a.md'))]).toEqual([0xc3, 0xa4]);
  });

  it.each([
    ['nowhere.md', 'not-found'],
    ['.', 'is-a-folder'],
    ['a.md/b.md', 'not-found'],
    ['loop', 'link-loop'],
    ['pipe', 'not-a-regular-file'],
    ['/dev/null', 'not-a-regular-file'],
  ])('refuses %s as %s', async (name, code) => {
    const folder = makeFolder({ 'a.md': '' });
    symlinkSync('loop', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const path = name.startsWith('/') ? name : join(folder, name);
    await expect(readFileBytes(path, 'shown.md')).rejects.toMatchObject({
      code,
      place: { file: 'shown.md' },
    });
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('says where permission is denied', async () => {
    const path = join(makeFolder({ 'a.md': '' }), 'a.md');
    chmodSync(path, 0);
    await expect(readFileBytes(path, 'a.md')).rejects.toMatchObject({ code: 'no-permission' });
  });

  it('refuses a file that is too large before reading it', async () => {
    const path = join(makeFolder({ 'a.md': '' }), 'a.md');
    truncateSync(path, MAX_BYTES);
    expect(await readFileBytes(path, 'a.md')).toHaveLength(MAX_BYTES);
    truncateSync(path, MAX_BYTES + 1);
    await expect(readFileBytes(path, 'a.md')).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('reading a stream', () => {
  it('puts its chunks together', async () => {
    async function* chunks() {
      yield 'a';
      yield new Uint8Array([0xc3]);
      yield new Uint8Array([0xa4]);
    }
    expect(new TextDecoder().decode(await readStreamBytes(chunks(), '-'))).toBe('aä');
  });

  it('stops when it is too large', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield new Uint8Array(1024 * 1024);
      }
    }
    await expect(readStreamBytes(endless(), '-')).rejects.toMatchObject({ code: 'too-large' });
    expect(given).toBe(21);
  });
});

it('the fingerprint is that of the bytes', () => {
  expect(sha256Of(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
