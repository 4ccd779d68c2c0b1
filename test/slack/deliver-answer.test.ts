import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../src/render/blocks/slack-message.js';
import { deliverAnswer } from '../../src/slack/deliver-answer.js';
import type { Outgoing } from '../../src/slack/payload-gate.js';
import { brief, matrix } from '../support/answers.js';
import { loggerInMemory, refusal } from '../support/slack-fakes.js';

const options = { place: 'command', asked: { text: 'matrix' }, share: true } as const;
const list = slackMessage(matrix(), { ...options, tables: false });

/** Sends that come to these ends, one after another; what was sent. */
function sending(...ends: unknown[]) {
  const sent: Outgoing[] = [];
  return {
    sent,
    async send(message: Outgoing) {
      sent.push(message);
      const end = ends.shift();
      if (end instanceof Error) throw end;
      return end;
    },
  };
}

describe('an answer with a table', () => {
  it('is sent once where Slack takes it', async () => {
    const { sent, send } = sending(true);

    expect(await deliverAnswer(matrix(), options, send, loggerInMemory().logger)).toBe(true);
    expect(sent).toEqual([slackMessage(matrix(), options)]);
    expect(JSON.stringify(sent)).toContain('"table"');
  });

  it('is sent once more as a list where it is refused', async () => {
    const { sent, send } = sending(refusal('invalid_blocks'));
    const { lines, logger } = loggerInMemory();

    await deliverAnswer(matrix(), options, send, logger);

    expect(sent).toEqual([slackMessage(matrix(), options), list]);
    expect(JSON.stringify(list.blocks)).not.toContain('"table"');
    expect(lines.join()).toContain('table refused');
  });

  it('is not sent again for another refusal', async () => {
    const end = refusal('channel_not_found');
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
