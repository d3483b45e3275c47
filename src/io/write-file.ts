import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { describeIoError } from './describe-io-error.js';

/** Writes the whole text or nothing: a reader of `path` never sees half a report. */
export async function writeFileWhole(path: string, text: string, file: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await modeOf(target);
    // A device such as /dev/null must be written to, never replaced.
    if (mode === 'special') await writeFile(target, text);
    else await replaceFile(target, text, mode);
  } catch (error) {
    throw describeIoError(error, file, 'written');
  }
}

/** True where both paths lead to one and the same file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return a === b;
}

/** The permissions of a file that is there already, `undefined` where there is none. */
async function modeOf(path: string): Promise<number | 'special' | undefined> {
  const info = await stat(path).catch(() => undefined);
  return info && (info.isFile() ? info.mode : 'special');
}

async function replaceFile(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(temporary, mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
