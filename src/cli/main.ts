import { CommanderError } from 'commander';
import { AuditError } from '../model/audit-error.js';
import { print, type Context, type ExitCode, type Session } from './context.js';
import { loadCore, type LoadCore } from './core.js';
import { apologise, describeProblem } from './problem.js';
import { buildProgram, type CommanderOutput } from './program.js';
import { usageProblem } from './usage-problem.js';

/** Runs one command line and resolves to the exit code when all output has been taken over. */
export async function main(context: Context, core: LoadCore = loadCore): Promise<number> {
  const session: Session = { context, loadCore: core, exitCode: 0 };
  const output: CommanderOutput = { text: '' };
  try {
    await buildProgram(session, output).parseAsync(context.argv, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return await endWith(error, context, output.text).catch(() => 2);
  }
}

/** Says what went wrong, in the tone that fits: help, something to mend, or an apology for a bug. */
async function endWith(error: unknown, context: Context, help: string): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) {
    await print(context.stdout, help);
    return 0;
  }
  if (error instanceof CommanderError && error.code === 'commander.help') await print(context.stderr, help);
  else if (error instanceof CommanderError) {
    await print(context.stderr, describeProblem(usageProblem(error, context.argv)));
  } else if (error instanceof AuditError) await print(context.stderr, describeProblem(error));
  else await print(context.stderr, apologise(error));
  return 2;
}
