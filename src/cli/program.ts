import { Command } from 'commander';
import { readPackageVersion } from '../io/package-version.js';
import { addCheckCommand } from './check.js';
import type { Session } from './context.js';
import { addExplainCommand } from './explain.js';
import { addOutlineCommand } from './outline.js';

/** Help and version as commander writes them: kept, so that `main` alone touches the streams. */
export interface CommanderOutput {
  text: string;
}

/** The commands in the order of the help. */
const commands = { check: addCheckCommand, explain: addExplainCommand, outline: addOutlineCommand };

export const commandNames = Object.keys(commands);

export function buildProgram(session: Session, output: CommanderOutput): Command {
  const keep = (text: string): void => {
    output.text += text;
  };
  const columns = session.context.stdout.columns ?? 80;
  const program = new Command('audit4311')
    .description('Checks agreements on school safety and security staff against School Board Policy 4311.')
    .version(readPackageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the command')
    .helpCommand('help [command]', 'explain a command')
    .exitOverride()
    .configureOutput({
      writeOut: keep,
      writeErr: keep,
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .addHelpText('after', EXAMPLES);
  for (const addCommand of Object.values(commands)) addCommand(program, session);
  return program;
}

const EXAMPLES = `
Examples:
  audit4311 check agreement.md     audit one agreement
  audit4311 check contracts        audit every agreement in a folder
  audit4311 explain                list what the policy asks
  audit4311 explain A.5            what one requirement asks, with examples

The exit code is 0 when every agreement passes, 1 when one fails, and 2 when
something could not be audited.`;
