#!/usr/bin/env node
import { config as loadDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config.js';
import { createEngine } from './engine.js';
import { readCorpus } from './files/read-corpus.js';
import { readSnapshot, writeSnapshot } from './files/snapshot.js';
import { createLogger } from './logger.js';
import { createApp } from './slack/create-app.js';
import { logFailure, startupFailure } from './slack/failure.js';
import { prepareTagger } from './text/tagged-sentences.js';

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const secrets = [config.botToken, config.mode === 'socket' ? config.appToken : config.signingSecret];
  const logger = createLogger({ level: config.logLevel, secrets });
  const corpus = await readCorpus(config.corpusDirectory);
  if ('issues' in corpus) {
    const issues = corpus.issues.map(({ file, line, message, remedy }) => `  ${file}:${line} ${message}. ${remedy}`);
    return leave([`The corpus in ${config.corpusDirectory} cannot be read:`, ...issues].join('\n'), 2);
  }
  const kept = await readSnapshot(config.corpusDirectory);
  const engine = await createEngine(corpus.documents, {
    actors: corpus.actors,
    snapshot: kept,
    onDefect: (defect) => logger.error({ defect }, 'quote held back'),
  });
  if (engine.snapshot() !== kept) {
    const problem = await writeSnapshot(config.corpusDirectory, engine.snapshot());
    if (problem) logger.info({ problem }, 'no snapshot kept: the next start reads the documents anew');
  }
  await prepareTagger();
  const app = createApp(config, { engine: () => engine, logger });
  const stop = (signal: NodeJS.Signals) => {
    logger.info({ signal }, 'stopping');
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Bolt leaves some promises to themselves; one of them must not end the bot for everybody.
  process.on('unhandledRejection', (error) => logFailure(logger, 'unhandled rejection', error));
  await app.start();
}

function leave(message: string, status: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = status;
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) return leave(error.message, 2);
  leave(startupFailure(error), 1);
  process.exit(1);
});
