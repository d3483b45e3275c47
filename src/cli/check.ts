import { resolve } from 'node:path';
import type { Command } from 'commander';
import { STDIN, findFiles, type FoundFile } from '../io/find-files.js';
import { readPackageVersion } from '../io/package-version.js';
import { isSameFile, writeFileWhole } from '../io/write-file.js';
import { AuditError } from '../model/audit-error.js';
import type { AgreementResult, Report } from '../model/checklist.js';
import type { Policy } from '../model/policy.js';
import { reporters } from '../reporters/index.js';
import { buildReport, exitCodeOf, failedAgreement } from './build-report.js';
import { choiceOption } from './choice.js';
import { print, type Session } from './context.js';
import type { Core } from './core.js';
import { formatDate, parseDate } from './date.js';
import { addColorOptions, textWidth, wantsColor, type ColorOptions } from './display.js';
import { addInputOptions, decodeInput, inputName, openInput, type InputOptions } from './input.js';
import { describeProblem } from './problem.js';

interface CheckOptions extends ColorOptions, InputOptions {
  format: string;
  output?: string;
  asOf?: string;
  verbose?: true;
  trace?: true;
  quiet?: true;
}

export function addCheckCommand(program: Command, session: Session): void {
  const names = reporters.map((reporter) => reporter.name);
  const command = program
    .command('check')
    .description('Audit agreements and print a checklist: what each one states, and what is missing.')
    .argument('<files...>', 'files, folders or patterns; "-" for standard input')
    .addOption(
      choiceOption('-f, --format <name>', 'format', 'how to print the result', names).default(names[0]),
    )
    .option('-o, --output <file>', 'write the result to a file')
    .option('--as-of <date>', 'the day of the audit, as YYYY-MM-DD (default: today)', parseDate)
    .option('--verbose', 'print quotes and model wording whole')
    .option('--trace', 'tell for each element how its words were read')
    .option('-q, --quiet', 'print only the result of each agreement');
  addColorOptions(addInputOptions(command))
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: CheckOptions) => check(files, options, session));
}

async function check(args: string[], options: CheckOptions, session: Session): Promise<void> {
  const { context } = session;
  const core = await session.loadCore();
  const { files, problems } = await findFiles(args, { cwd: context.cwd, extensions: core.extensions });
  await refuseOverwriting(options, files, context.cwd);
  for (const problem of problems) await print(context.stderr, describeProblem(problem));
  session.exitCode = 2;
  if (files.length === 0) return;

  const run = { policy: core.loadPolicy(), asOf: options.asOf ?? formatDate(context.now()) };
  const agreements: AgreementResult[] = [];
  for (const found of files) agreements.push(await auditFile(found, options, run, core, session));
  const report = buildReport(agreements, { ...run, version: readPackageVersion() });
  await deliver(report, options, session);
  session.exitCode = exitCodeOf(report, problems.length);
}

async function auditFile(
  found: FoundFile,
  options: CheckOptions,
  run: { policy: Policy; asOf: string },
  core: Core,
  { context }: Session,
): Promise<AgreementResult> {
  let sha256 = '';
  try {
    const opened = await openInput(found, options, context);
    sha256 = opened.sha256;
    const input = decodeInput(opened, options, core);
    return core.audit(input.source, { ...input.options, ...run, sha256 });
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    const result = failedAgreement(inputName(found, options), sha256, error);
    if (!showsErrors(options, context.stdout.isTTY)) {
      await print(context.stderr, describeProblem(inFile(error, result.file)));
    }
    return result;
  }
}

/** On a terminal the checklist itself says what could not be audited: it need not be said twice. */
function showsErrors(options: CheckOptions, isTerminal = false): boolean {
  return isTerminal && !options.output && options.format === reporters[0]?.name;
}

function inFile({ code, message, place, hint }: AuditError, file: string): AuditError {
  return new AuditError(code, message, { ...place, file }, hint);
}

async function deliver(report: Report, options: CheckOptions, { context }: Session): Promise<void> {
  const reporter = reporters.find(({ name }) => name === options.format);
  if (!reporter) throw new Error(`no reporter "${options.format}"`);
  const { output } = options;
  const text = reporter.render(report, {
    color: wantsColor(options, context, output !== undefined),
    width: output === undefined ? textWidth(context) : 80,
    verbose: options.verbose ?? false,
    trace: options.trace ?? false,
    quiet: options.quiet ?? false,
  });
  if (output === undefined) await print(context.stdout, text);
  else await writeFileWhole(resolve(context.cwd, output), text, output);
}

/** A slip such as `-o draft.md draft.md` must not cost the draft. */
async function refuseOverwriting({ output }: CheckOptions, files: FoundFile[], cwd: string): Promise<void> {
  if (output === undefined) return;
  for (const { path, file } of files) {
    if (path === STDIN || !(await isSameFile(path, resolve(cwd, output)))) continue;
    throw new AuditError(
      'usage',
      `the report would overwrite the agreement ${file}`,
      {},
      'Name another file after --output.',
    );
  }
}

const EXAMPLES = `
Examples:
  audit4311 check agreement.md
  audit4311 check contracts drafts/north.yaml
  audit4311 check "contracts/**/*.md" --quiet
  audit4311 check agreement.md --verbose
  audit4311 check contracts --format json --output report.json
  audit4311 check - --format-in yaml < draft.yaml

In a folder, the files ending in .md, .markdown, .yaml and .yml are audited.
The exit code is 0 when every agreement passes, 1 when one fails, and 2 when
something could not be audited.`;
