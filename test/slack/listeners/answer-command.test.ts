import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { answerCommand } from '../../../src/slack/listeners/answer-command.js';
import { excerpts } from '../../support/answers.js';
import { asking, dependencies, fakeEngine, fakeRespond, loggerInMemory, refusal } from '../../support/slack-fakes.js';

describe('/afghan-brief', () => {
  it('acknowledges first, then answers the asker alone with a button that holds the request', async () => {
    const order: string[] = [];
    const { said, respond } = fakeRespond();

    await answerCommand(dependencies())({
      ack: async () => void order.push('ack'),
      command: { text: ' who sells &amp; what? ' },
      respond: async (message) => {
        order.push('respond');
        await respond(message);
      },
    });

    expect(order).toEqual(['ack', 'respond']);
    const answer = excerpts({ question: 'who sells & what?' });
    expect(said).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        ...slackMessage(answer, { place: 'command', ...asking({ text: 'who sells & what?' }), share: true }),
      },
    ]);
  });

  it('says in a sentence that it failed, and logs the code and not the question', async () => {
    const { lines, logger } = loggerInMemory();
    const engine = fakeEngine((question) => {
      throw Object.assign(new Error(`cannot read ${question}`), { code: 'index-broken' });
    });
    const { said, respond } = fakeRespond();

    await answerCommand(dependencies(engine, logger))({ ack: async () => {}, command: { text: 'sesame' }, respond });

    expect(said).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        text: 'Something went wrong on my side, and there is no answer. Please ask again in a minute.',
      },
    ]);
    expect(lines.join()).toContain('"code":"index-broken"');
    expect(lines.join()).not.toContain('sesame');
  });

  it('survives a response address that no longer serves', async () => {
    const { respond } = fakeRespond([refusal('expired_url'), refusal('expired_url')]);

    await expect(
      answerCommand(dependencies())({ ack: async () => {}, command: { text: 'x' }, respond }),
    ).resolves.toBeUndefined();
  });
});
