import { createEngine } from '../../src/engine.js';
import { evaluationCli } from './cli.js';

process.exitCode = await evaluationCli(process.argv.slice(2), {
  folder: 'test/evaluation',
  build: (documents) => createEngine(documents),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
