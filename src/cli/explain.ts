import type { Command } from 'commander';
import { AuditError } from '../model/audit-error.js';
import type { Policy, Requirement } from '../model/policy.js';
import { createPage } from '../reporters/text/page.js';
import { closest } from './closest.js';
import { print, type Session } from './context.js';
import { addColorOptions, textWidth, wantsColor, type ColorOptions } from './display.js';
import { describeRequirement, listRequirements } from './explain-text.js';

interface ExplainOptions extends ColorOptions {
  verbose?: true;
}

export function addExplainCommand(program: Command, session: Session): void {
  const command = program
    .command('explain')
    .description('Say what a requirement asks, with wording that states it; without a name, list them all.')
    .argument('[requirement]', 'its number or key (A.5, complaints), or the letter of a group (B)')
    .option('--verbose', 'print all examples instead of a few');
  addColorOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((name: string | undefined, options: ExplainOptions) => explain(name, options, session));
}

async function explain(name: string | undefined, options: ExplainOptions, session: Session): Promise<void> {
  const { context } = session;
  const policy = (await session.loadCore()).loadPolicy();
  const page = createPage({
    color: wantsColor(options, context),
    width: textWidth(context),
    verbose: options.verbose ?? false,
  });
  const found = name === undefined ? policy.requirements : findRequirements(name, policy);
  const [only, ...more] = found;
  const paragraphs =
    only && more.length === 0
      ? describeRequirement(only, page)
      : [
          [`Policy ${policy.id}, ${policy.title}`],
          ...listRequirements(policy, found, page),
          [`For one of them: audit4311 explain ${only?.id ?? ''}`],
        ];
  await print(context.stdout, `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

/** One requirement by its id or key, or all of a group by its letter. Capitals and punctuation do not matter. */
function findRequirements(name: string, { requirements, groups }: Policy): Requirement[] {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = bare(name);
  const one = requirements.find(({ id, key }) => bare(id) === wanted || bare(key) === wanted);
  if (one) return [one];
  const group = groups.find(({ letter }) => letter.toLowerCase() === wanted);
  if (group) return requirements.filter(({ id }) => id.startsWith(group.letter));
  const guess = closest(name, [...requirements.map(({ id }) => id), ...requirements.map(({ key }) => key)]);
  throw new AuditError(
    'unknown-requirement',
    `there is no requirement "${name}"`,
    {},
    `${guess ? `Did you mean ${guess}? ` : ''}"audit4311 explain" lists them all.`,
  );
}

const EXAMPLES = `
Examples:
  audit4311 explain
  audit4311 explain A.5
  audit4311 explain complaints --verbose`;
