/** `npm run bench:accuracy -- --help`: how well the audit reproduces the labels of test/corpora. */
import { fileURLToPath } from 'node:url';
import { createEngine } from './accuracy/engine.js';
import { runBench } from './accuracy/run.js';

process.exitCode = runBench({
  argv: process.argv.slice(2),
  engine: createEngine(),
  corpus: fileURLToPath(new URL('../test/corpora', import.meta.url)),
  floorFile: fileURLToPath(new URL('./floor.json', import.meta.url)),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
