#!/usr/bin/env node
import { run } from './cli/run.js';

const { stdout, stderr, env } = process;

// A reader that went away (`| head`) is no defect.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  io: {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    terminal: {
      columns: stdout.columns ?? 100,
      rows: stdout.rows,
      colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    },
  },
  createEngine: async (documents, options) => (await import('./engine.js')).createEngine(documents, options),
});
