import type { Command } from 'commander';
import { stringify } from 'yaml';
import { resolve } from 'node:path';
import { STDIN } from '../io/find-files.js';
import { AuditError } from '../model/audit-error.js';
import { escapeJsonControls } from '../reporters/visible.js';
import { choiceOption } from './choice.js';
import { print, type Session } from './context.js';
import { addInputOptions, decodeInput, openInput, type InputOptions } from './input.js';

/** Ways of printing an outline, by name; the first is the default. */
const PRINTERS: Record<string, (value: unknown) => string> = {
  json: (value) => `${escapeJsonControls(JSON.stringify(value, null, 2))}\n`,
  yaml: (value) => stringify(value, { aliasDuplicateObjects: false }),
};

interface OutlineCommandOptions extends InputOptions {
  format: string;
}

export function addOutlineCommand(program: Command, session: Session): void {
  const names = Object.keys(PRINTERS);
  const command = program
    .command('outline')
    .description('Print what was found in an agreement, before it is judged: the words for each requirement.')
    .argument('<file>', 'the agreement; "-" for standard input')
    .addOption(
      choiceOption('-f, --format <name>', 'format', 'how to print the outline', names).default(names[0]),
    );
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: OutlineCommandOptions) => outline(file, options, session));
}

async function outline(arg: string, options: OutlineCommandOptions, session: Session): Promise<void> {
  const { context } = session;
  const core = await session.loadCore();
  const found = { file: arg, path: arg === STDIN ? STDIN : resolve(context.cwd, arg) };
  const opened = await openInput(found, options, context);
  try {
    const input = decodeInput(opened, options, core);
    const result = core.outline(input.source, { ...input.options, policy: core.loadPolicy() });
    await print(context.stdout, PRINTERS[options.format]?.(result) ?? '');
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    throw new AuditError(error.code, error.message, { ...error.place, file: opened.file }, error.hint);
  }
}

const EXAMPLES = `
Examples:
  audit4311 outline agreement.md
  audit4311 outline agreement.md --format yaml`;
