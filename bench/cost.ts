/** `npm run bench:cost`: what the audit costs, in parses of the same text by remark-parse with remark-gfm. */
import { fileURLToPath } from 'node:url';
import { loadBuiltProgram } from './cost/built-program.js';
import { measureRounds } from './cost/measure.js';
import { readAgreements } from './cost/agreements.js';
import { reportCost } from './cost/report.js';

/** Rounds that only warm up the engine's compiler, and rounds that count. */
const WARM_UP = 15;
const ROUNDS = 41;

const program = await loadBuiltProgram();
const texts = readAgreements(fileURLToPath(new URL('../test/corpora/agreements', import.meta.url)));
measureRounds(program, texts, WARM_UP);
console.log(reportCost(measureRounds(program, texts, ROUNDS), texts));
