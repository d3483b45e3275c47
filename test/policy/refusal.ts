import { expect, it } from 'vitest';
import { AuditError } from '../../src/model/audit-error.js';
import { CAMERA_FILES, type CameraFile, loadCameraPolicy } from './camera-files.js';

/** In which file what is replaced by what; then the file and line that the refusal names, and what its message holds. */
export type Mistake = [CameraFile, from: string, to: string, inFile: string, line: number, message: string];

/** One test per mistake, named by its key: the policy that holds it is refused in the right place. */
export function testRefusals(mistakes: Record<string, Mistake>): void {
  it.each(Object.entries(mistakes))('%s', (_, [file, from, to, inFile, line, message]) => {
    const error = refusal(file, from, to);
    expect(error).toBeInstanceOf(AuditError);
    expect(error).toMatchObject({ code: 'bad-policy', place: { file: inFile, line } });
    expect((error as AuditError).hint).toContain('docs/adding.md');
    expect((error as AuditError).message).toContain(message);
  });
}

function refusal(file: CameraFile, from: string, to: string): unknown {
  const text = CAMERA_FILES[file];
  if (text.split(from).length !== 2) throw new Error(`'${from}' must stand once in ${file}`);
  try {
    loadCameraPolicy({ [file]: text.replace(from, () => to) });
  } catch (error) {
    return error;
  }
  return undefined;
}
