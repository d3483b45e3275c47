import type { Command } from 'commander';
import { STDIN, type FoundFile } from '../io/find-files.js';
import { readFileBytes, readStreamBytes, sha256Of } from '../io/read-bytes.js';
import type { DocumentFormat } from '../model/document.js';
import type { ProviderKind } from '../model/outline.js';
import { choiceOption } from './choice.js';
import type { Context } from './context.js';
import type { Core } from './core.js';

const KINDS = ['law-enforcement', 'security-company'] as const satisfies ProviderKind[];
const FORMATS = ['markdown', 'yaml'] as const satisfies DocumentFormat[];

/** Options on what is read, the same for each command that reads agreements. */
export interface InputOptions {
  kind?: ProviderKind;
  formatIn?: DocumentFormat;
  stdinFilename?: string;
}

export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      choiceOption(
        '--kind <kind>',
        'kind of provider',
        'who supplies the staff, if the text leaves it open',
        KINDS,
      ),
    )
    .addOption(
      choiceOption(
        '--format-in <name>',
        'format to read',
        'how to read "-" and files with an unknown ending',
        FORMATS,
      ),
    )
    .option('--stdin-filename <name>', 'the name under which "-" is reported');
}

/** A file that has been opened: its fingerprint is known even where its bytes cannot be read as text. */
export interface OpenedFile {
  file: string;
  sha256: string;
  bytes: Uint8Array;
}

export async function openInput(
  found: FoundFile,
  options: InputOptions,
  context: Context,
): Promise<OpenedFile> {
  const file = inputName(found, options);
  const bytes =
    found.path === STDIN ? await readStreamBytes(context.stdin, file) : await readFileBytes(found.path, file);
  return { file, bytes, sha256: sha256Of(bytes) };
}

export function inputName(found: FoundFile, options: InputOptions): string {
  return found.path === STDIN ? (options.stdinFilename ?? '<standard input>') : found.file;
}

/** The text and what is known of it before it is read. */
export function decodeInput(opened: OpenedFile, options: InputOptions, core: Core) {
  const source = core.decode(opened.bytes, opened.file);
  const named = core.extensions.some((extension) => opened.file.toLowerCase().endsWith(extension));
  return {
    source,
    options: {
      file: opened.file,
      // A folder may hold both formats, so a telling name beats the option; without either, the content decides.
      ...(!named && options.formatIn && { format: options.formatIn }),
      ...(options.kind && { kind: options.kind }),
    },
  };
}
