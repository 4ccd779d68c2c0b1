import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine.js';
import { createAgentPane } from '../../src/slack/agent-pane.js';
import { createApp, type SlackApp } from '../../src/slack/create-app.js';
import { freePort } from '../support/free-port.js';
import { signedPost } from '../support/signed-post.js';
import { type SlackApiServer, startSlackApiServer } from '../support/slack-api-server.js';
import { fakeClient, fakeEngine, loggerInMemory } from '../support/slack-fakes.js';
import { waitFor } from '../support/wait-for.js';

const secret = 'a signing secret';
const SET_STATUS = 'assistant.threads.setStatus';
const SET_PROMPTS = 'assistant.threads.setSuggestedPrompts';
const POST = 'chat.postMessage';

let slack: SlackApiServer;
let app: SlackApp;
let engine: ReturnType<typeof fakeEngine>;
let memory: ReturnType<typeof loggerInMemory>;
let url: string;
let event = 0;

beforeEach(async () => {
  slack = await startSlackApiServer();
  engine = fakeEngine();
  memory = loggerInMemory();
  const port = await freePort();
  url = `http://127.0.0.1:${port}/slack/events`;
  app = createApp(
    {
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: secret,
      port,
      apiUrl: slack.apiUrl,
      corpusDirectory: '',
      corpusRefreshSeconds: 0,
      logLevel: 'info',
    },
    { engine: () => engine as unknown as Engine, logger: memory.logger },
  );
  await app.start();
  slack.calls.length = 0;
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

/** Delivers an event, and waits until nothing of it is at work. */
async function deliver(content: object): Promise<void> {
  event += 1;
  const body = {
    type: 'event_callback',
    team_id: 'T1',
    event_id: `Ev${event}`,
    event: { user: 'U1', channel: 'D1', event_ts: '1.1', ...content },
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
  };
  expect(await signedPost(JSON.stringify(body), { secret, url })).toBe(200);
  await waitFor('the bot to be done', () => (app.health().inFlight === 0 ? true : undefined));
}

const opened = (tab?: string) => deliver({ type: 'app_home_opened', ...(tab === undefined ? {} : { tab }) });
const message = (ts: string, more: object = {}) =>
  deliver({ type: 'message', channel_type: 'im', ts, text: 'who sells?', ...more });
const refuse = (method: string, error: string) =>
  slack.replies.set(method, { status: 200, body: { ok: false, error } });
const methods = () => slack.calls.map(({ method }) => method);
const said = (text: string) => memory.lines.filter((line) => line.includes(text));

describe('the agent pane', () => {
  it('suggests requests from the corpus when the conversation is opened, for no thread in particular', async () => {
    await opened('messages');

    const [call, ...others] = slack.called(SET_PROMPTS);
    expect(others).toEqual([]);
    expect(call?.fields).toEqual({ team_id: 'T1', channel_id: 'D1', title: 'Try', prompts: expect.any(String) });
    const prompts = JSON.parse(call?.fields.prompts ?? '') as object[];
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.length).toBeLessThanOrEqual(4);
  });

  it.each([['home'], [undefined]])('suggests nothing when another tab is opened: %s', async (tab) => {
    await opened(tab);

    expect(slack.called(SET_PROMPTS)).toEqual([]);
  });

  it('shows a status under the message until it is answered', async () => {
    await message('100.1');

    expect(slack.called(SET_STATUS).map(({ fields }) => fields)).toEqual([
      { team_id: 'T1', channel_id: 'D1', thread_ts: '100.1', status: 'is looking it up in the documents…' },
      { team_id: 'T1', channel_id: 'D1', thread_ts: '100.1', status: '' },
    ]);
    expect(methods().lastIndexOf(SET_STATUS)).toBeGreaterThan(methods().indexOf(POST));
  });

  it('shows no status for what is not answered', async () => {
    await message('100.1', { subtype: 'message_changed' });

    expect(slack.calls).toEqual([]);
  });

  it('takes the status away where the answer could not be posted', async () => {
    refuse(POST, 'restricted_action');
    await message('100.1');

    expect(slack.called(SET_STATUS).map(({ fields }) => fields.status)).toEqual([expect.stringMatching(/\w/), '']);
  });

  it('keeps what a conversation was about, in a thread under its first message too', async () => {
    await message('100.1');
    await message('100.2', { thread_ts: '100.1' });
    await message('100.3', { thread_ts: '100.1' });

    const subject = { question: '', actors: ['uzbekistan'], topics: ['trade'] };
    expect(engine.asked.map(({ previous }) => previous)).toEqual([[], [subject], [subject]]);
  });
});

describe('a workspace without an agent pane', () => {
  it.each(['unknown_method', 'not_allowed_token_type', 'missing_scope', 'feature_not_enabled'])(
    'answers as it would with one; nobody sees an error, and the log says it once: %s',
    async (error) => {
      refuse(SET_STATUS, error);
      refuse(SET_PROMPTS, error);
      for (const ts of ['100.1', '100.2', '100.3']) await message(ts);
      await opened('messages');
      await opened('messages');

      expect(slack.called(POST).map(({ fields }) => fields.text)).toEqual(
        Array(3).fill(expect.stringMatching(/^What/)),
      );
      expect(slack.called(SET_STATUS)).toHaveLength(1);
      expect(slack.called(SET_PROMPTS)).toHaveLength(1);
      expect(said(error)).toHaveLength(2);
      expect(memory.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );

  it('is asked again after a failure that was no refusal', async () => {
    slack.replies.set(SET_PROMPTS, { status: 404, body: {} });
    await opened('messages');
    slack.replies.delete(SET_PROMPTS);
    slack.calls.length = 0;
    await opened('messages');

    expect(slack.called(SET_PROMPTS)).toHaveLength(1);
  });

  it('does not keep anybody waiting for the status', async () => {
    const pane = createAgentPane(memory.logger);
    let show: () => void = () => {};
    const client = fakeClient();
    client.assistant.threads.setStatus = async () => new Promise<void>((resolve) => (show = resolve));
    let answered = false;
    const whole = pane.whileWorking(client, { team: 'T1', channel: 'D1', thread: '1.1' }, async () => {
      answered = true;
    });
    expect(answered).toBe(true);

    client.assistant.threads.setStatus = async () => {};
    show();
    await whole;
  });
});
