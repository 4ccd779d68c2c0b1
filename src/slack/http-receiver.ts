import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Logger } from '../logger.js';
import { boltLogger } from './bolt-logger.js';
import { HEALTH_PATH, type Health, healthListener } from './health.js';
import { BODY_LIMIT, readSignedRequest } from './signed-request.js';

export const EVENTS_PATH = '/slack/events';

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly logger: Logger;
  health(): Health;
  /** Called for every request that passed the checks. */
  onFrame(): void;
}

/** Bolt's HTTP receiver behind `readSignedRequest`, with `GET /health` on the same port. */
export function createHttpReceiver({
  signingSecret,
  port,
  logger,
  health,
  onFrame,
}: HttpReceiverOptions): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: EVENTS_PATH,
    bodyLimit: BODY_LIMIT,
    logger: boltLogger(logger),
    dispatchErrorHandler: ({ response }) => refuse(response, 404),
    processEventErrorHandler: async ({ response }) => {
      refuse(response, 400);
      return false;
    },
  });
  const bolt = receiver.requestListener;
  const answerHealth = healthListener(health);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0];
    if (path === HEALTH_PATH) return answerHealth(request, response);
    if (path !== EVENTS_PATH || request.method !== 'POST') return refuse(response, 404);
    const read = await readSignedRequest(request, signingSecret);
    if ('refused' in read) {
      logger.warn({ status: read.refused }, 'request refused');
      return refuse(response, read.refused);
    }
    onFrame();
    bolt(Object.assign(request, { rawBody: read.body }), response);
  }

  receiver.requestListener = (request, response) => {
    serve(request, response).catch(() => refuse(response, 400));
  };
  return receiver;
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}
