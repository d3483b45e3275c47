import { jsonReporter } from './json.js';
import type { Reporter } from './reporter.js';
import { textReporter } from './text/text-reporter.js';

/** Every format of `--format`; the first is the default. */
export const reporters: readonly Reporter[] = [textReporter, jsonReporter];
