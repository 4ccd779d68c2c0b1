import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectSoundMessage, expectSoundView } from './expect-sound.js';

interface SlackCall {
  /** `chat.postMessage`, or the path of a response address. */
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface SlackApiServer {
  readonly apiUrl: string;
  readonly responseUrl: string;
  readonly calls: SlackCall[];
  /** Replaces the reply of a method: an HTTP status and a body, or nothing for one that never replies. */
  readonly replies: Map<string, { readonly status: number; readonly body: object } | 'never'>;
  called(method: string): SlackCall[];
  /** Throws where anything was sent that Slack would refuse for its form. */
  close(): Promise<void>;
}

/** As much of Slack's web API as the bot calls: keeps what was sent and says ok. */
export async function startSlackApiServer(): Promise<SlackApiServer> {
  const calls: SlackCall[] = [];
  const replies: SlackApiServer['replies'] = new Map();
  const invalid: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const fields: Record<string, string> = request.headers['content-type']?.includes('json')
      ? JSON.parse(text)
      : Object.fromEntries(new URLSearchParams(text));
    calls.push({ method, fields });
    invalid.push(...formErrors(method, fields));
    const reply = replies.get(method) ?? {
      status: 200,
      body: { ok: true, user_id: 'UBOT', bot_id: 'BBOT', ts: '1.1', view: { id: 'V1', hash: 'h1' } },
    };
    if (reply === 'never') return;
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${base}/api/`,
    responseUrl: `${base}/response`,
    calls,
    replies,
    called: (method) => calls.filter((call) => call.method === method),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (invalid.length > 0) throw new Error(`Slack would refuse what was sent: ${invalid.join('; ')}`);
    },
  };
}

/** What Slack would refuse in a call for its form. */
function formErrors(method: string, fields: Readonly<Record<string, unknown>>): string[] {
  const read = (field: unknown): unknown => (typeof field === 'string' ? JSON.parse(field) : field);
  try {
    if (fields.view !== undefined) expectSoundView(read(fields.view));
    else if (method === 'chat.postMessage' || method.startsWith('/response')) {
      expectSoundMessage({ ...fields, ...(fields.blocks === undefined ? {} : { blocks: read(fields.blocks) }) });
    }
    return [];
  } catch (error) {
    return [String(error)];
  }
}
