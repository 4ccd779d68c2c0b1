import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { webApi } from '@slack/bolt';
import { boltLogger } from '../../src/slack/bolt-logger.js';
import { webClientOptions } from '../../src/slack/web-client-options.js';
import { type SlackApiServer, startSlackApiServer } from '../support/slack-api-server.js';
import { loggerInMemory } from '../support/slack-fakes.js';
import { waitFor } from '../support/wait-for.js';

let slack: SlackApiServer;

beforeEach(async () => {
  slack = await startSlackApiServer();
});

afterEach(() => slack.close());

function client(timeout = 200) {
  return new webApi.WebClient('xoxb-1', {
    ...webClientOptions(slack.apiUrl, timeout),
    logger: boltLogger(loggerInMemory().logger),
  });
}

describe('calls to Slack', () => {
  it('that time out end, and are not repeated: the message may have been posted', async () => {
    slack.replies.set('chat.postMessage', 'never');

    await expect(client().chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toMatchObject({
      code: 'slack_webapi_request_error',
    });
    expect(slack.called('chat.postMessage')).toHaveLength(1);
  });

  it('that fail outright are tried three times', async () => {
    slack.replies.set('chat.postMessage', { status: 503, body: {} });

    await expect(client().chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toMatchObject({
      code: 'slack_webapi_http_error',
    });
    expect(slack.called('chat.postMessage')).toHaveLength(3);
  });

  it('that Slack refuses are not repeated', async () => {
    slack.replies.set('chat.postMessage', { status: 200, body: { ok: false, error: 'not_in_channel' } });

    await expect(client().chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toMatchObject({
      data: { error: 'not_in_channel' },
    });
    expect(slack.called('chat.postMessage')).toHaveLength(1);
  });

  it('through a response address have the same time limit', async () => {
    slack.replies.set('/response', 'never');
    const { fetch: bounded } = webClientOptions(undefined, 100);

    await expect(bounded?.(slack.responseUrl, { method: 'POST', body: 'text=x' })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('go on when it is their turn, however soon Slack replies', async () => {
    let give: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      give = resolve;
    });
    let waiting = 0;
    const turns = {
      async next() {
        waiting += 1;
        await asked;
      },
    };
    const { fetch: patient } = webClientOptions(undefined, 1_000, turns);
    let replied = false;
    const reply = patient?.(slack.responseUrl, { method: 'POST', body: 'text=x' }).then(({ ok }) => {
      replied = ok;
    });
    await waitFor('the reply', () => (waiting === 1 ? true : undefined));
    expect(replied).toBe(false);

    give();
    await reply;
    expect(replied).toBe(true);
  });
});
