#!/usr/bin/env node
import { config as loadDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config.js';
import { openEngine } from './live-engine.js';
import { createLogger } from './logger.js';
import { createApp } from './slack/create-app.js';
import { logFailure, startupFailure } from './slack/failure.js';
import { prepareTagger } from './text/tagged-sentences.js';

async function main(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const secrets = [
    config.feedback?.key ?? '',
    config.botToken,
    config.mode === 'socket' ? config.appToken : config.signingSecret,
  ];
  const logger = createLogger({ level: config.logLevel, secrets });
  const live = await openEngine(config.corpusDirectory, logger);
  if ('issues' in live) {
    const issues = live.issues.map(({ file, line, message, remedy }) => `  ${file}:${line} ${message}. ${remedy}`);
    return leave([`The corpus in ${config.corpusDirectory} cannot be read:`, ...issues].join('\n'), 2);
  }
  await prepareTagger();
  const app = createApp(config, { engine: live.current, changes: live.changes, logger });
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
  if (config.corpusRefreshSeconds > 0) setInterval(live.refresh, config.corpusRefreshSeconds * 1_000).unref();
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
