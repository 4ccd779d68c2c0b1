import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownBlock } from '@slack/types';
import { expectSoundMessage } from './expect-sound.js';
import { freePort } from './free-port.js';
import { waitFor } from './wait-for.js';

const BINARY = fileURLToPath(new URL('../../node_modules/local-slack-linux-x64/bin/local-slack', import.meta.url));

/** Why the emulator cannot run here; undefined where it can. */
export function whyNoLocalSlack(): string | undefined {
  return existsSync(BINARY) ? undefined : 'the optional package local-slack-linux-x64 is not installed';
}

export interface LocalMessage {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly ephemeral_to?: string;
  readonly blocks?: readonly KnownBlock[];
}

export const BOT = {
  user: 'U0BRIEF',
  token: 'xoxb-local',
  appToken: 'xapp-local',
  signingSecret: 'local-signing-secret',
};

/** A workspace in an emulator of Slack: one channel C1 and one person U1, amina. It validates nothing that it is sent. */
export interface LocalSlack {
  readonly apiUrl: string;
  /** Where its page is, for a browser. */
  readonly pageUrl: string;
  control(path: string, body: object): Promise<unknown>;
  /** Throws where one of the bot's would be refused by Slack for its form. */
  messages(channel: string): Promise<LocalMessage[]>;
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the emulator; `requestUrl` makes it post signed requests there, without one it serves sockets. */
export async function startLocalSlack(requestUrl?: string): Promise<LocalSlack> {
  const directory = await mkdtemp(join(tmpdir(), 'local-slack-'));
  const file = join(directory, 'config.json');
  await writeFile(
    file,
    JSON.stringify({
      apps: [
        {
          appId: 'A1',
          botUserId: BOT.user,
          botName: 'brief',
          botToken: BOT.token,
          appToken: BOT.appToken,
          signingSecret: BOT.signingSecret,
          ...(requestUrl === undefined ? { mode: 'socket' } : { mode: 'events', requestUrl }),
        },
      ],
      users: [{ id: 'U1', name: 'amina' }],
      channels: [{ id: 'C1', name: 'general', members: ['U1', BOT.user] }],
    }),
  );
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const emulator = spawn(BINARY, ['--config', file, '--port', `${port}`, '--base-host', '127.0.0.1'], {
    stdio: 'ignore',
  });
  const reach = async (path: string, init?: RequestInit) => (await fetch(`${base}/_control${path}`, init)).json();
  await waitFor('the emulator', () => reach('/state').catch(() => undefined), 10_000);
  return {
    apiUrl: `${base}/api/`,
    pageUrl: base,
    control: (path, body) =>
      reach(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    async messages(channel) {
      const { messages } = (await reach(`/messages/${channel}`)) as { messages: LocalMessage[] };
      for (const message of messages) if (message.bot_id !== undefined) expectSoundMessage(message);
      return messages;
    },
    log: async () => JSON.stringify(await reach('/log')),
    async stop() {
      await ended(emulator, 'SIGKILL');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Ends a process and gives back its exit status. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return exit;
}
