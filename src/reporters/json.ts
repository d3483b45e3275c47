import { escapeJsonControls } from './visible.js';
import type { Reporter } from './reporter.js';

/** The report as it is: the public contract of `schemas/report.schema.json`. */
export const jsonReporter: Reporter = {
  name: 'json',
  description: 'the whole result for other programs',
  render: (report) => `${escapeJsonControls(JSON.stringify(report, null, 2))}\n`,
};
