import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { askAgain } from '../../../src/slack/listeners/ask-again.js';
import { excerpt, excerpts } from '../../support/answers.js';
import {
  asking,
  dependencies,
  expired,
  fakeEngine,
  fakeRespond,
  loggerInMemory,
  pressed,
  refusal,
} from '../../support/slack-fakes.js';

const asked = { text: 'who sells?', skip: 1, corpus: 'v1' };
const page = excerpts({ excerpts: [excerpt(), excerpt({ quote: 'The second one.' })] });
const value = { value: JSON.stringify(asked) };

describe('a button that asks again', () => {
  it('answers whoever pressed it alone, from where the last page ended', async () => {
    const engine = fakeEngine(() => page);
    const { said, client, button } = pressed({ action: value });
    await askAgain(dependencies(engine))(button);

    expect(engine.asked).toEqual([{ request: { kind: 'ask', question: 'who sells?', limit: 6 }, previous: [] }]);
    expect(said).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        ...slackMessage(page, { place: 'command', ...asking(asked), share: true }),
      },
    ]);
    expect(client.posted).toEqual([]);
  });

  it('in a thread answers there, with the turns before', async () => {
    const engine = fakeEngine();
    const previous = [{ question: '', actors: ['uzbekistan'], topics: [] }];
    const { said, button } = pressed({ action: { value: JSON.stringify({ text: 'and what?', previous }) } });
    await askAgain(dependencies(engine))({
      ...button,
      body: { ...button.body, container: { message_ts: '100.2', thread_ts: '100.1' } },
    });

    expect(engine.asked[0]?.previous).toEqual(previous);
    expect(said[0]).toMatchObject({ thread_ts: '100.1', response_type: 'ephemeral' });
  });

  it('in a direct message leaves an answer that stays, which need not be shared', async () => {
    const { said, button } = pressed({ action: value });
    await askAgain(dependencies())({ ...button, body: { ...button.body, channel: { id: 'D1' } } });

    expect(said[0]).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(JSON.stringify(said)).not.toContain('share_answer');
  });

  it('under an answer that only one of two people sees answers that one alone', async () => {
    const { said, button } = pressed({ action: value });
    const container = { message_ts: '100.1', channel_id: 'D1', is_ephemeral: true };
    await askAgain(dependencies())({ ...button, body: { ...button.body, channel: { id: 'D1' }, container } });

    expect(said[0]).toMatchObject({ response_type: 'ephemeral' });
  });

  it('whose time has run out says so in a modal, with what to type', async () => {
    const { respond } = fakeRespond([expired()]);
    const { client, button } = pressed({ action: value, respond });
    await askAgain(dependencies())(button);

    expect(client.opened.map(({ trigger_id }) => trigger_id)).toEqual(['trigger']);
    expect(JSON.stringify(client.opened)).toContain('To read on, type: /afghan-brief who sells?');
  });

  it.each([undefined, '', 'who sells?', '{"request":"x"}', '{"text":1}'])(
    'with the value %j, of another version, says that it no longer serves',
    async (old) => {
      const engine = fakeEngine();
      const { said, button } = pressed({ action: { value: old } });
      await askAgain(dependencies(engine))(button);

      expect(engine.asked).toEqual([]);
      expect(said.map(({ text }) => text)).toEqual([
        'This button is from an earlier version of me and no longer serves. Please ask again.',
      ]);
    },
  );

  it('says in a sentence that it failed, and logs no question', async () => {
    const { lines, logger } = loggerInMemory();
    const { said, button } = pressed({ action: { value: JSON.stringify({ text: 'sesame' }) } });
    const engine = fakeEngine(() => {
      throw refusal('index-broken');
    });
    await askAgain(dependencies(engine, logger))(button);

    expect(said.map(({ text }) => text).join()).toContain('Something went wrong on my side');
    expect(lines.join()).not.toContain('sesame');
  });
});
