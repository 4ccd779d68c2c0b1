import { describe, expect, it } from '@jest/globals';
import type { SlackMessage } from '../../src/render/blocks/message.js';
import { slackMessage } from '../../src/render/blocks/slack-message.js';
import { deliverAnswer } from '../../src/slack/deliver-answer.js';
import { brief, matrix } from '../support/answers.js';
import { loggerInMemory, refusal } from '../support/slack-fakes.js';

const options = { place: 'command', share: 'matrix' } as const;
const list = slackMessage(matrix(), { ...options, tables: false });

/** Sends that come to these ends, one after another; what was sent. */
function sending(...ends: unknown[]) {
  const sent: SlackMessage[] = [];
  return {
    sent,
    async send(message: SlackMessage) {
      sent.push(message);
      const end = ends.shift();
      if (end instanceof Error) throw end;
      return end;
    },
  };
}

const refusedByUrl = (statusCode: number) =>
  Object.assign(new Error('refused'), { code: 'slack_bolt_respond_error', statusCode });

describe('an answer with a table', () => {
  it('is sent once where Slack takes it', async () => {
    const { sent, send } = sending(new Response('{"ok":true}'));

    await deliverAnswer(matrix(), options, send, loggerInMemory().logger);

    expect(sent).toEqual([slackMessage(matrix(), options)]);
    expect(sent[0]?.blocks.some(({ type }) => type === 'table')).toBe(true);
  });

  it.each([
    ['a method names the blocks', refusal('invalid_blocks')],
    ['a response address answers 400', refusedByUrl(400)],
    ['a response address answers 200 and means no', new Response('{"ok": false, "error": "invalid_blocks"}')],
  ])('is sent once more as a list where it is refused: %s', async (_, end) => {
    const { sent, send } = sending(end);
    const { lines, logger } = loggerInMemory();

    await deliverAnswer(matrix(), options, send, logger);

    expect(sent).toEqual([slackMessage(matrix(), options), list]);
    expect(JSON.stringify(list.blocks)).not.toContain('"table"');
    expect(lines.join()).toContain('table refused');
  });

  it.each([
    ['another refusal', refusal('channel_not_found')],
    ['too many calls', refusedByUrl(429)],
    ['a failure on Slack’s side', refusedByUrl(503)],
  ])('is not sent again for %s', async (_, end) => {
    const { sent, send } = sending(end);

    await expect(deliverAnswer(matrix(), options, send, loggerInMemory().logger)).rejects.toBe(end);
    expect(sent).toHaveLength(1);
  });
});

it('an answer without a table is not sent again', async () => {
  const { sent, send } = sending(refusal('invalid_blocks'));

  await expect(deliverAnswer(brief(), options, send, loggerInMemory().logger)).rejects.toThrow();
  expect(sent).toHaveLength(1);
});
