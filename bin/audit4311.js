#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/cli/main.js';

// A reader that stops early (`| head`) breaks the pipe. `main` learns of it where it writes.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

// Never process.exit(): output that is still under way would be cut off.
process.exitCode = await main({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
});
