import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../src/render/blocks/slack-message.js';
import { postMessage } from '../../src/slack/posting.js';
import { createResponder } from '../../src/slack/responding.js';
import { matrix } from '../support/answers.js';
import { expired, fakeClient, fakeRespond, loggerInMemory, refusal, refusedByAddress } from '../support/slack-fakes.js';

const unsound = {
  text: 'The &amp; answer.',
  blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(200) } }],
};

describe('what leaves for Slack', () => {
  it('is replaced by its text, and logged as a defect without it, where it is not of Slack’s form', async () => {
    const { lines, logger } = loggerInMemory();
    const client = fakeClient();
    const { said, respond } = fakeRespond();
    await postMessage(client, { channel: 'C1' }, unsound as never, logger);
    await createResponder(respond, logger).say(unsound as never);

    const text = 'The &amp; answer.\nThe layout of this answer could not be shown; this is its text.';
    expect([client.posted, said].map(([only]) => [only?.text, only?.blocks])).toEqual([
      [text, undefined],
      [text, undefined],
    ]);
    expect(lines.filter((line) => line.includes('header: text holds 200 characters, more than 150'))).toHaveLength(2);
    expect(lines.join()).not.toContain('answer.');
  });

  it('never is nothing: a message without a text says that there is no answer', async () => {
    const client = fakeClient();
    await postMessage(client, { channel: 'C1' }, { text: ' ', blocks: [] }, loggerInMemory().logger);

    expect(client.posted.map(({ text }) => text)).toEqual([
      'Something went wrong on my side, and there is no answer. Please ask again in a minute.',
    ]);
  });

  it('is not cut within an escaped character', async () => {
    const client = fakeClient();
    const text = `${'a'.repeat(3_930)}${'&amp;'.repeat(14)}`;
    await postMessage(client, { channel: 'C1' }, { text, blocks: [] }, loggerInMemory().logger);

    expect(client.posted[0]?.text).toMatch(/^a+(&amp;)*…\nThe layout/);
  });

  it('is thrown back where Slack refuses it for another reason', async () => {
    const client = fakeClient([refusal('not_in_channel')]);

    await expect(
      postMessage(client, { channel: 'C1' }, { text: 'x', blocks: [{ type: 'divider' }] }, loggerInMemory().logger),
    ).rejects.toThrow('not_in_channel');
  });
});

describe('a response address', () => {
  it('serves five times', async () => {
    const { said, respond } = fakeRespond();
    const responder = createResponder(respond, loggerInMemory().logger);
    const served: boolean[] = [];
    for (let use = 0; use < 6; use++) served.push(await responder.say({ text: 'x' }));

    expect(served).toEqual([true, true, true, true, true, false]);
    expect(said).toHaveLength(5);
  });

  it('serves for half an hour', async () => {
    const { said, respond } = fakeRespond();
    let now = 0;
    const responder = createResponder(respond, loggerInMemory().logger, () => now);
    now = 30 * 60 * 1000;

    expect([await responder.say({ text: 'x' }), said]).toEqual([false, []]);
  });

  it.each([
    ['says 404', expired()],
    ['says 200 and means that it is used up', new Response('{"ok": false, "error": "used_url"}')],
  ])('that %s serves no more', async (_, end) => {
    const { respond } = fakeRespond([end]);

    expect(await createResponder(respond, loggerInMemory().logger).say({ text: 'x' })).toBe(false);
  });

  it.each([
    ['400', refusedByAddress(400)],
    ['200 that means no', new Response('{"ok": false, "error": "invalid_blocks"}')],
  ])('that refuses the blocks with %s is told the text alone; a table it hands back', async (_, end) => {
    const { logger } = loggerInMemory();
    const { said, respond } = fakeRespond([end]);
    await createResponder(respond, logger).say({ text: 'x', blocks: [{ type: 'divider' }] });
    expect(said).toMatchObject([{ text: 'x\nThe layout of this answer could not be shown; this is its text.' }]);

    const table = slackMessage(matrix(), { place: 'command' });
    await expect(createResponder(fakeRespond([end]).respond, logger).say(table)).rejects.toMatchObject({
      code: 'invalid_blocks',
    });
  });

  it.each([
    ['too many calls', refusedByAddress(429)],
    ['a failure on Slack’s side', refusedByAddress(503)],
    ['a failure on the way', refusal('request_timeout')],
  ])('throws %s', async (_, end) => {
    const { respond } = fakeRespond([end]);

    await expect(createResponder(respond, loggerInMemory().logger).say({ text: 'x' })).rejects.toBe(end);
  });
});
