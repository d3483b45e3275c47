import { describeIoError } from '../io/describe-io-error.js';
import type { LoadCore } from './core.js';

/** As much of a writable stream as is needed. */
export interface OutputStream {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Everything that the command line touches of the world, so that tests can run it within their own process. */
export interface Context {
  /** The words after the program's name. */
  argv: string[];
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: OutputStream;
  stderr: OutputStream;
  cwd: string;
  env: Record<string, string | undefined>;
  now: () => Date;
}

/** One run of the program. */
export interface Session {
  context: Context;
  loadCore: LoadCore;
  /** What the run ends with, unless it ends by an error. */
  exitCode: ExitCode;
}

/** 0: all pass · 1: some agreement fails · 2: something could not be audited, which wins over 1. */
export type ExitCode = 0 | 1 | 2;

/** Resolves when the text has been taken over. A reader that has gone away (`| head`) is no error. */
export function print(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (text === '') return resolve();
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') {
        reject(describeIoError(error, 'the output', 'written'));
      } else resolve();
    });
  });
}
