import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeIoError } from './describe-io-error.js';

/** Folders that hold no agreements of the user's own. Folders whose name starts with a dot are skipped too. */
const SKIPPED = new Set(['node_modules']);

/**
 * Paths of all files below `folder` whose name `isWanted`. Links are followed, and a folder that links lead to
 * twice (a circle included) is visited once. `onError` is told of each folder that cannot be read.
 */
export async function walkFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  onError: (error: unknown) => void,
): Promise<string[]> {
  const files: string[] = [];
  const visited = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    try {
      const real = await realpath(path);
      if (visited.has(real)) return;
      visited.add(real);
      const names = await readdir(path);
      for (const name of names.filter((entry) => !entry.startsWith('.')).sort()) {
        const child = join(path, name);
        const kind = await kindOf(child);
        if (kind === 'folder' && !SKIPPED.has(name)) await visit(child);
        else if (kind === 'file' && isWanted(name)) files.push(child);
        // A link that leads nowhere is reported when it looks like an agreement: it may be one that is lost.
        else if (kind === 'broken' && isWanted(name)) files.push(child);
      }
    } catch (error) {
      onError(describeIoError(error, path));
    }
  };
  await visit(folder);
  return files;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'broken'> {
  try {
    const info = await stat(path);
    return info.isDirectory() ? 'folder' : info.isFile() ? 'file' : 'other';
  } catch {
    return 'broken';
  }
}
