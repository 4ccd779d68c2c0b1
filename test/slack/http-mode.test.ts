import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Engine } from '../../src/engine.js';
import { createApp, type SlackApp } from '../../src/slack/create-app.js';
import { freePort } from '../support/free-port.js';
import { anyText, HOSTILE_TEXTS } from '../support/hostile-text.js';
import { signedPost } from '../support/signed-post.js';
import { type SlackApiServer, startSlackApiServer } from '../support/slack-api-server.js';
import { fakeEngine, loggerInMemory } from '../support/slack-fakes.js';
import { waitFor } from '../support/wait-for.js';

const secret = 'a signing secret';
const engine = fakeEngine();
const { logger, lines } = loggerInMemory();
let slack: SlackApiServer;
let app: SlackApp;
let base: string;
let event = 0;

beforeAll(async () => {
  slack = await startSlackApiServer();
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
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
    { engine: () => engine as unknown as Engine, logger },
  );
  await app.start();
});

afterAll(async () => {
  await app.stop();
  await slack.close();
});

beforeEach(() => {
  slack.calls.length = 0;
});

function post(body: unknown, options: Partial<Parameters<typeof signedPost>[1]> = {}): Promise<number> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return signedPost(text, { secret, url: `${base}/slack/events`, ...options });
}

function mention(text: string, id = `Ev${++event}`) {
  return {
    type: 'event_callback',
    team_id: 'T1',
    event_id: id,
    event: { type: 'app_mention', user: 'U1', channel: 'C1', ts: `100.${id}`, text },
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
  };
}

function command(text: string): string {
  return new URLSearchParams({
    command: '/afghan-brief',
    text,
    team_id: 'T1',
    channel_id: 'C1',
    user_id: 'U1',
    response_url: slack.responseUrl,
  }).toString();
}

const posted = (number: number) =>
  waitFor(`${number} posted messages`, () => {
    const calls = slack.called('chat.postMessage');
    return calls.length >= number ? calls : undefined;
  });

describe('the bot over HTTP', () => {
  it('answers a signed mention in its thread', async () => {
    expect(await post(mention('<@UBOT> who sells?', 'EvA'))).toBe(200);

    const [call] = await posted(1);
    expect(call?.fields).toMatchObject({ channel: 'C1', thread_ts: '100.EvA', link_names: 'false' });
  });

  it('answers an event once, though Slack delivers it four times', async () => {
    const body = mention('<@UBOT> who sells?');
    const deliveries = [0, 1, 2, 3].map((retry) =>
      post(
        body,
        retry === 0 ? {} : { headers: { 'x-slack-retry-num': `${retry}`, 'x-slack-retry-reason': 'http_timeout' } },
      ),
    );

    expect(await Promise.all(deliveries)).toEqual([200, 200, 200, 200]);
    await post(mention('<@UBOT> another'));
    expect(await posted(2)).toHaveLength(2);
  });

  it('answers a redelivery that is the only delivery to arrive', async () => {
    await post(mention('<@UBOT> who sells?'), { headers: { 'x-slack-retry-num': '2' } });

    expect(await posted(1)).toHaveLength(1);
  });

  it('answers a command to the asker alone', async () => {
    expect(await post(command('uzbekistan'), { form: true })).toBe(200);

    const [call] = await waitFor('a response', () =>
      slack.called('/response').length > 0 ? slack.called('/response') : undefined,
    );
    expect(call?.fields).toMatchObject({ response_type: 'ephemeral' });
  });

  it.each([
    ['older than five minutes', -301],
    ['more than five minutes ahead', 301 + 5],
  ])('refuses a timestamp %s', async (_, shift) => {
    const timestamp = Math.floor(Date.now() / 1000) + shift;

    expect(await post(mention('<@UBOT> x'), { timestamp })).toBe(401);
  });

  it.each([
    ['signed with another secret', { secret: 'another secret' }],
    ['with a made-up signature', { signature: `v0=${'0'.repeat(64)}` }],
    ['with no signature to speak of', { signature: '' }],
    ['with a timestamp that is none', { headers: { 'x-slack-request-timestamp': 'now' } }],
  ])('refuses a request %s', async (_, options) => {
    expect(await post(mention('<@UBOT> x'), options)).toBe(401);
  });

  it.each([
    '{"event":null}',
    '{"type":"event_callback","event":null}',
    '{"type":"event_callback","event":[]}',
    'null',
    '[]',
    '{}',
    '7',
    '',
    '{',
  ])('answers 400 to a signed body that is no event: %j', async (body) => {
    expect(await post(body)).toBe(400);
  });

  it('refuses a body past the limit', async () => {
    expect(await post(mention('x'.repeat(1_100_000)))).toBe(413);
  });

  it('passes Slack’s address check', async () => {
    expect(await post({ type: 'url_verification', challenge: 'abc' })).toBe(200);
    expect(await post('ssl_check=1', { form: true, signature: '' })).toBe(200);
  });

  it.each(['/', '//', '/health/../x', '/slack/events'])('says 404 to GET %s and lives on', async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404);
  });

  it('tells that it is ready on the same port', async () => {
    const response = await fetch(`${base}/health`);

    expect([response.status, await response.json()]).toEqual([
      200,
      { ready: true, mode: 'http', secondsSinceLastFrame: expect.any(Number), inFlight: expect.any(Number) },
    ]);
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 30), text]))(
    'answers hostile text and rings nobody: %j',
    async (_, text) => {
      expect(await post(mention(`<@UBOT> ask ${text}`))).toBe(200);

      const [call] = await posted(1);
      expect(call?.fields.text).not.toMatch(/[<>]/);
      expect(call?.fields.blocks).not.toContain('mrkdwn');
    },
  );

  it('answers any text in a mention or a command, and logs none of it', async () => {
    const marker = 'sesame-opens';
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        slack.calls.length = 0;
        expect(await post(mention(`${marker} ${text}`))).toBe(200);
        expect(await post(command(`${marker} ${text}`), { form: true })).toBe(200);
        await posted(1);
        await waitFor('a response', () => slack.called('/response')[0]);
      }),
      { numRuns: 25 },
    );
    expect(lines.join()).not.toContain(marker);
  }, 30_000);
});
