import { createServer } from 'node:http';

/** How long Slack takes to reply, in milliseconds: a call to it is a way over the internet. */
const REPLY_AFTER = 100;

/**
 * As much of Slack's web API as the bot calls: says ok to everything. `arrivals` holds, by the address that was answered
 * (a response address's number, a thread's timestamp, a trigger), when the first answer to it came in.
 */
export async function startWebApi() {
  const arrivals = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const now = performance.now();
    const [, number] = /^\/response\/(\d+)/.exec(request.url) ?? [];
    const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    const key = number ?? fields.get('thread_ts') ?? fields.get('trigger_id');
    if (key && !arrivals.has(key)) arrivals.set(key, now);
    setTimeout(() => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"ok":true,"user_id":"UBOT","bot_id":"BBOT","team_id":"T1","ts":"1.1","view":{"id":"V1","hash":"1"}}');
    }, REPLY_AFTER);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  return { apiUrl: `${base}/api/`, responseUrl: (number) => `${base}/response/${number}`, arrivals, server };
}
