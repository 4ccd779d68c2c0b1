import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/corpus/parse-document.js';
import { createEngine, type Engine } from '../../src/engine.js';
import { createApp } from '../../src/slack/create-app.js';
import type { SlackDependencies } from '../../src/slack/dependencies.js';
import { freePort } from './free-port.js';
import { signedCall } from './signed-post.js';
import { type SlackApiServer, startSlackApiServer } from './slack-api-server.js';
import { loggerInMemory } from './slack-fakes.js';
import { waitFor } from './wait-for.js';

const CORPUS = join(import.meta.dirname, '../../corpus');
const SECRET = 'a signing secret';

/** The bot in real Bolt over signed HTTP, answering from the repository's corpus, before as much of Slack as it calls. */
export interface HttpBot {
  readonly slack: SlackApiServer;
  readonly engine: Engine;
  /** Everything that was logged. */
  readonly lines: readonly string[];
  /** Sends a shortcut, a press or a submission by amina; gives back what it was acknowledged with, if anything. */
  interact(payload: object): Promise<unknown>;
  /** Types the slash command in C1. */
  command(text: string): Promise<void>;
  /** The next call of a method after those that were waited for already, with its JSON fields read. */
  next(method: string): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

async function corpusEngine(): Promise<Engine> {
  const documents = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const parsed = parseDocument(file.slice(0, -3), readFileSync(join(CORPUS, file), 'utf8'));
      if (!('document' in parsed)) throw new Error(`${file} cannot be read`);
      return parsed.document;
    });
  return createEngine(documents, { actors: readFileSync(join(CORPUS, 'actors.yml'), 'utf8') });
}

export async function startHttpBot(over: Partial<SlackDependencies> = {}): Promise<HttpBot> {
  const engine = await corpusEngine();
  const slack = await startSlackApiServer();
  const port = await freePort();
  const { logger, lines } = loggerInMemory();
  const config = {
    mode: 'http' as const,
    botToken: 'xoxb-1',
    signingSecret: SECRET,
    port,
    apiUrl: slack.apiUrl,
    corpusDirectory: '',
    corpusRefreshSeconds: 0,
    logLevel: 'info' as const,
  };
  const app = createApp(config, { engine: () => engine, logger, ...over });
  await app.start();
  const options = { secret: SECRET, url: `http://127.0.0.1:${port}/slack/events`, form: true };
  const waited = new Map<string, number>();

  async function sent(fields: Record<string, string>): Promise<unknown> {
    const { status, text } = await signedCall(new URLSearchParams(fields).toString(), options);
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  return {
    slack,
    engine,
    lines,
    interact: (payload) =>
      sent({
        payload: JSON.stringify({
          team: { id: 'T1', domain: 't' },
          user: { id: 'U1', name: 'amina', team_id: 'T1' },
          api_app_id: 'A1',
          token: 'x',
          trigger_id: 'trigger',
          response_url: slack.responseUrl,
          ...payload,
        }),
      }),
    async command(text) {
      await sent({
        command: '/afghan-brief',
        text,
        team_id: 'T1',
        channel_id: 'C1',
        user_id: 'U1',
        trigger_id: 'trigger',
        response_url: slack.responseUrl,
      });
    },
    async next(method) {
      const seen = waited.get(method) ?? 0;
      const call = await waitFor(`a call of ${method}`, () => slack.called(method)[seen]);
      waited.set(method, seen + 1);
      return Object.fromEntries(Object.entries(call.fields).map(([name, field]) => [name, readField(name, field)]));
    },
    async stop() {
      await app.stop();
      await slack.close();
    },
  };
}

function readField(name: string, field: unknown): unknown {
  return (name === 'view' || name === 'blocks') && typeof field === 'string' ? JSON.parse(field) : field;
}
