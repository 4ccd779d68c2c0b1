import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between the emulator and the bot, passes every request on, and keeps the last trigger that it saw. */
export interface PassingProxy {
  readonly url: string;
  /** A trigger that the emulator will still take. */
  trigger(): string | undefined;
  close(): Promise<void>;
}

export async function startPassingProxy(target: string): Promise<PassingProxy> {
  let trigger: string | undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    trigger = new URLSearchParams(body).get('trigger_id') ?? trigger;
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name) ? [[name, value]] : [],
    );
    const passed = await fetch(target, { method: 'POST', headers: headers as [string, string][], body });
    response.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? 'text/plain' });
    response.end(await passed.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    trigger: () => trigger,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
