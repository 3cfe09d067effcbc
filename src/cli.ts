#!/usr/bin/env node
import { run } from './cli/run';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

void run(process.argv.slice(2)).then(({ status, output, error }) => {
  if (error !== undefined) process.stderr.write(`cite-agreement: ${error}\n`);
  process.stdout.write(output);
  process.exitCode = status;
});
