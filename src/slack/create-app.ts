import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { type HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Config } from '../config.js';
import { createMemoryClaims } from '../store/claims.js';
import { appendOpinions } from '../store/opinion-file.js';
import { createOpinions } from '../store/opinions.js';
import { createThreadSubjects } from '../store/thread-subjects.js';
import { createAgentPane } from './agent-pane.js';
import { boltLogger } from './bolt-logger.js';
import type { SlackDependencies } from './dependencies.js';
import { logFailure } from './failure.js';
import { type Health, startHealthServer } from './health.js';
import { createHttpReceiver } from './http-receiver.js';
import { InFlight } from './in-flight.js';
import { PatientApp } from './patient-app.js';
import { registerListeners } from './register-listeners.js';
import { Turns } from './turns.js';
import { webClientOptions } from './web-client-options.js';

/** How long what is at work may take to end when the bot stops, in milliseconds. */
const DRAIN = 10_000;

export interface SlackApp {
  /** Checks the token, connects, and opens the health port. Rejects where Slack refuses. */
  start(): Promise<void>;
  /** Turns readiness off, takes nothing new, lets what is at work end for ten seconds at most, closes. */
  stop(): Promise<void>;
  health(): Health;
}

export type CreateAppOptions = Pick<SlackDependencies, 'engine' | 'logger'> & Partial<SlackDependencies>;

/** The bot, ready to start: Bolt with every listener registered. Nothing is sent before `start()`. */
export function createApp(config: Config, options: CreateAppOptions): SlackApp {
  const { logger } = options;
  const dependencies: SlackDependencies = {
    claims: createMemoryClaims(),
    subjects: createThreadSubjects(),
    opinions: createOpinions(
      config.feedback
        ? { key: config.feedback.key, append: appendOpinions(config.feedback.file) }
        : { append: async () => {} },
    ),
    agentPane: createAgentPane(logger),
    changes: () => [],
    ...options,
  };
  const inFlight = new InFlight();
  const turns = new Turns();
  const connection: Connection = { open: false, stopping: false, lastFrame: undefined };
  const health = (): Health => ({
    ready: connection.open && !connection.stopping,
    mode: config.mode,
    secondsSinceLastFrame: secondsSince(connection.lastFrame),
    inFlight: inFlight.count,
  });
  const app = new PatientApp(
    {
      token: config.botToken,
      receiver: createReceiver(config, options, connection, health),
      clientOptions: webClientOptions(config.apiUrl, undefined, turns),
      logger: boltLogger(logger),
      deferInitialization: true,
      convoStore: false,
    },
    { inFlight, turns },
  );
  app.error(async (error) => logFailure(logger, 'bolt', error));
  registerListeners(app, dependencies);
  let healthServer: Server | undefined;

  return {
    health,
    async start() {
      await app.init();
      await app.start();
      if (config.mode === 'http') connection.open = true;
      if (config.healthPort !== undefined) healthServer = await startHealthServer(config.healthPort, health);
      logger.info({ mode: config.mode }, 'bot started');
    },
    async stop() {
      if (connection.stopping) return;
      connection.stopping = true;
      const deadline = Date.now() + DRAIN;
      const closed = app.stop().catch((error: unknown) => logFailure(logger, 'stop', error));
      await Promise.race([closed, setTimeout(DRAIN, undefined, { ref: false })]);
      const abandoned = await inFlight.drained(Math.max(0, deadline - Date.now()));
      healthServer?.close();
      healthServer?.closeAllConnections();
      logger.info({ abandoned }, 'bot stopped');
    },
  };
}

interface Connection {
  open: boolean;
  stopping: boolean;
  lastFrame: number | undefined;
}

function createReceiver(
  config: Config,
  { logger }: CreateAppOptions,
  connection: Connection,
  health: () => Health,
): HTTPReceiver | SocketModeReceiver {
  const onFrame = () => {
    connection.lastFrame = Date.now();
  };
  if (config.mode === 'http') return createHttpReceiver({ ...config, logger, health, onFrame });
  // Reconnecting keeps the socket client's own patience (a hundred tries): a lost network must not end the bot.
  const { retryConfig: _impatient, ...clientOptions } = webClientOptions(config.apiUrl);
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: boltLogger(logger),
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  client.on('connected', () => {
    connection.open = true;
  });
  for (const lost of ['reconnecting', 'disconnecting', 'disconnected']) {
    client.on(lost, () => {
      connection.open = false;
    });
  }
  client.on('ws_message', onFrame);
  client.on('error', (error) => logFailure(logger, 'socket', error));
  return receiver;
}

function secondsSince(moment: number | undefined): number | null {
  return moment === undefined ? null : Math.floor((Date.now() - moment) / 1000);
}
