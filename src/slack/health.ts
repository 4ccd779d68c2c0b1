import { createServer, type RequestListener, type Server } from 'node:http';

/** What a health check is told. `ready` is false before the connection stands, while it is lost, and while stopping. */
export interface Health {
  readonly ready: boolean;
  readonly mode: 'socket' | 'http';
  /** Whole seconds since Slack last sent anything; null before it did. */
  readonly secondsSinceLastFrame: number | null;
  readonly inFlight: number;
}

export const HEALTH_PATH = '/health';

/** `GET /health`: 200 or 503 with the state as JSON; anything else 404. Never throws, whatever the address. */
export function healthListener(read: () => Health): RequestListener {
  return (request, response) => {
    if (request.url?.split('?', 1)[0] !== HEALTH_PATH || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    const health = read();
    response.writeHead(health.ready ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(health));
  };
}

/** A server of its own: Bolt's custom routes die of an address such as `//`. */
export function startHealthServer(port: number, read: () => Health): Promise<Server> {
  const server = createServer(healthListener(read));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
