import { parseArgs } from 'node:util';
import { isSelected, labelledElements } from './elements.js';
import { type SetName, setNames } from './sample.js';

export interface BenchOptions {
  sets: SetName[];
  only: string[];
  errors: boolean;
  heldOut: boolean;
  json: string | undefined;
  /** Another folder of labelled texts than test/corpora. */
  corpus: string | undefined;
  floor: boolean;
  writeFloor: boolean;
  force: boolean;
  help: boolean;
}

/** A mistake in the command line, to be shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run bench:accuracy -- [options]
  --set NAME       score only this set: ${setNames.join(', ')} (repeatable)
  --only IDS       show only these rows and errors: A.1,B.1.jointly (totals stay whole)
  --errors         list every error with its text and what the engine made of it
  --held-out       with --errors: list those of the held-out third too
  --json FILE      write all figures
  --corpus DIR     score the labelled texts of another folder: test/corpora/first-contact/round-1
  --floor          compare with bench/floor.json; exit 1 when a figure is below its floor
  --write-floor    raise the floors to the present figures
  --force          with --write-floor: lower floors too
  --help           show this text`;

export function readOptions(argv: readonly string[]): BenchOptions {
  const values = parse(argv);
  if (values.force && !values['write-floor']) throw new UsageError('--force needs --write-floor');
  if (values.corpus !== undefined && (values.floor || values['write-floor']))
    throw new UsageError(
      'the floors are those of test/corpora: --corpus goes with neither --floor nor --write-floor',
    );
  if (values['held-out'] && !values.errors) throw new UsageError('--held-out needs --errors');
  return {
    sets: values.set === undefined ? [...setNames] : readSets(values.set),
    only: readOnly(values.only ?? []),
    errors: values.errors,
    heldOut: values['held-out'],
    json: values.json,
    corpus: values.corpus,
    floor: values.floor,
    writeFloor: values['write-floor'],
    force: values.force,
    help: values.help,
  };
}

function parse(argv: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      options: {
        set: { type: 'string', multiple: true },
        only: { type: 'string', multiple: true },
        errors: flag,
        'held-out': flag,
        json: { type: 'string' },
        corpus: { type: 'string' },
        floor: flag,
        'write-floor': flag,
        force: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readSets(names: readonly string[]): SetName[] {
  const stray = names.find((name) => !setNames.some((set) => set === name));
  if (stray !== undefined) throw new UsageError(`--set ${stray}: choose from ${setNames.join(', ')}`);
  return setNames.filter((set) => names.includes(set));
}

function readOnly(values: readonly string[]): string[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  for (const name of names) {
    // A name that selects nothing would print empty tables, which look like no errors.
    if (!labelledElements.some((id) => isSelected(id, [name]))) {
      throw new UsageError(`--only ${name}: no such requirement or element`);
    }
  }
  return names;
}
