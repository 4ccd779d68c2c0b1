import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildApp, builtApp, removeBuild } from '../support/built-app.js';
import { freePort } from '../support/free-port.js';
import { ended, whyNoLocalSlack } from '../support/local-slack.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const SCRIPT = fileURLToPath(new URL('../../scripts/local.mjs', import.meta.url));
const reason = whyNoLocalSlack();
const itWhereItRuns = reason === undefined ? it : it.skip;
const note = reason === undefined ? '' : ` (skipped: ${reason})`;

describe('npm run local', () => {
  let local: ChildProcess | undefined;
  beforeAll(buildApp);
  afterAll(async () => {
    if (local) await ended(local, 'SIGTERM');
    await removeBuild();
  });

  itWhereItRuns(`starts a workspace with the bot in it, and ends both on Ctrl-C${note}`, async () => {
    const port = await freePort();
    local = spawn(process.execPath, [SCRIPT, '--port', `${port}`, '--app', builtApp()]);
    let out = '';
    local.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    const page = `http://127.0.0.1:${port}`;
    await waitFor('its page', () => (out.includes(`A workspace with the bot in it is at ${page}`) ? true : undefined));

    await command(page, 'sources');
    const answer = await waitFor('an answer', async () =>
      (await messages(page)).find((text) => text.includes('documents')),
    );
    expect(answer).toMatch(/^From \d+ documents/);

    expect(await ended(local, 'SIGINT')).toBe(0);
    await expect(fetch(page)).rejects.toThrow('fetch failed');
  });

  itWhereItRuns(`says which port to take where its own is taken${note}`, async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--port', `${port}`], { encoding: 'utf8' });
    taken.close();

    expect([status, stderr]).toEqual([2, `Port ${port} is taken. Another one: npm run local -- --port ${port + 1}\n`]);
  });

  it.each([['--port', '0'], ['--port', 'x'], ['--colour']])('refuses %s %s in a sentence', (...args) => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });

    expect([status, stderr]).toEqual([2, 'Usage: npm run local [-- --port 3100]\n']);
  });
});

async function command(page: string, text: string): Promise<void> {
  await fetch(`${page}/_control/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'C1', user: 'U1', command: '/afghan-brief', text }),
  });
}

async function messages(page: string): Promise<string[]> {
  const { messages: all } = (await (await fetch(`${page}/_control/messages/C1`)).json()) as {
    messages: { text: string }[];
  };
  return all.map(({ text }) => text);
}
