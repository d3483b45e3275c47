import { readFileSync, writeFileSync } from 'node:fs';
import { loadCorpus } from './corpus.js';
import { listErrors } from './errors.js';
import { compareFloor, type Floor, floorHolds, measureFigures, raiseFloor } from './floor.js';
import { type BenchOptions, readOptions, UsageError, usage } from './options.js';
import type { Engine } from './prediction.js';
import { reportFloor, reportScores } from './report.js';
import { type Scores, scoreSamples } from './score.js';
import { totalElements, totalVerdicts } from './totals.js';

export interface Bench {
  argv: readonly string[];
  engine: Engine;
  corpus: string;
  floorFile: string;
  print: (text: string) => void;
  printError: (text: string) => void;
}

/** Runs the benchmark. Exit code 0; 1 below a floor or where the engine failed; 2 for a wrong command line. */
export function runBench(bench: Bench): 0 | 1 | 2 {
  try {
    const options = readOptions(bench.argv);
    if (!options.help) return run(bench, options);
    bench.print(usage);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    bench.printError(`${error.message}\n${usage}`);
    return 2;
  }
}

function run(bench: Bench, options: BenchOptions): 0 | 1 {
  const scores = scoreSamples(loadCorpus(options.corpus ?? bench.corpus, options.sets), bench.engine);
  bench.print(reportScores(scores, options.only));
  if (options.errors) bench.print(`\n${listErrors(scores, options.only, options.heldOut)}`);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(figuresOf(scores), null, 2)}\n`);
  const failed = Object.values(scores).some((score) => score.failures.length > 0);
  if (failed) bench.printError('\nThe engine failed on some texts: see above.');
  const written = !options.writeFloor || (!failed && writeFloor(bench, scores, options.force));
  const held = !options.floor || checkFloor(bench, scores);
  return !failed && written && held ? 0 : 1;
}

/** Everything that the tables show, without the texts. */
function figuresOf(scores: Scores) {
  const parts = Object.entries(scores).map(([part, score]) => {
    const { elementErrors: _elements, verdictErrors: _verdicts, ...counts } = score;
    const totals = {
      elements: totalElements(score),
      required: totalVerdicts(score, ['required']),
      withAdvisory: totalVerdicts(score, ['required', 'advisory']),
    };
    return [part, { ...counts, totals }] as const;
  });
  const figures = measureFigures(scores).map(({ name, value }) => [name, value] as const);
  return { figures: Object.fromEntries(figures), parts: Object.fromEntries(parts) };
}

function readFloor(bench: Bench): Floor {
  return JSON.parse(readFileSync(bench.floorFile, 'utf8'));
}

function writeFloor(bench: Bench, scores: Scores, force: boolean): boolean {
  const { floor, kept } = raiseFloor(measureFigures(scores), readFloor(bench), force);
  writeFileSync(bench.floorFile, `${JSON.stringify(floor, null, 2)}\n`);
  if (kept.length > 0)
    bench.printError(`\nBelow the floor, which stays (--force lowers it): ${kept.join(', ')}`);
  return kept.length === 0;
}

function checkFloor(bench: Bench, scores: Scores): boolean {
  const rows = compareFloor(measureFigures(scores), readFloor(bench));
  const holds = floorHolds(rows);
  bench.print(`\nFloor: ${holds ? 'holds' : 'BROKEN'}\n${reportFloor(rows)}`);
  return holds;
}
