import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlainTextOption } from '@slack/types';
import { type HttpBot, startHttpBot } from '../support/http-bot.js';

let bot: HttpBot;

beforeAll(async () => {
  bot = await startHttpBot();
});

afterAll(async () => {
  await bot.stop();
});

async function offered(value: string, more: object = {}): Promise<readonly PlainTextOption[]> {
  const { options } = (await bot.interact({
    type: 'block_suggestion',
    action_id: 'pick_actor',
    block_id: 'actor',
    value,
    container: { type: 'view' },
    ...more,
  })) as { options: PlainTextOption[] };
  expect(options.length).toBeLessThanOrEqual(100);
  for (const { text, value: id } of options) {
    expect(text.text.length).toBeLessThanOrEqual(75);
    expect(bot.engine.registry.get(id ?? '')).toBeDefined();
  }
  return options;
}

function submit(values: { actor?: string; topic?: string; where?: string | null }, id = `V${Math.random()}`) {
  const { actor, topic = 'all', where = null } = values;
  return bot.interact({
    type: 'view_submission',
    view: {
      id,
      type: 'modal',
      callback_id: 'brief_me',
      hash: 'h',
      private_metadata: '',
      blocks: [],
      state: {
        values: {
          actor: {
            pick_actor: { type: 'external_select', selected_option: actor === undefined ? null : { value: actor } },
          },
          topic: { topic: { type: 'static_select', selected_option: { value: topic } } },
          where: { where: { type: 'conversations_select', selected_conversation: where } },
        },
      },
    },
  });
}

describe('Brief me', () => {
  it('opens a modal that asks for an actor, a topic and a place', async () => {
    await bot.interact({ type: 'shortcut', callback_id: 'brief_me' });

    const opened = JSON.stringify((await bot.next('views.open')).view);
    expect(opened).toMatch(/external_select.*static_select.*conversations_select/);
  });

  it.each([
    ['tash', 'uzbekistan'],
    ['ISIS-K', 'islamic-state-khorasan'],
    ['uzbeks', 'uzbekistan'],
    ['Uzbekstan', 'uzbekistan'],
    ['arab emirates', 'united-arab-emirates'],
  ])('offers actors by any of their names while one types: %s', async (typed, id) => {
    const known = bot.engine.registry.find(id) ?? bot.engine.registry.find(typed);
    expect(known).toBeDefined();

    expect((await offered(typed)).map(({ value }) => value)).toContain(known?.id);
  });

  it('offers those of whom the documents state most first, and says how much', async () => {
    const options = await offered('');
    const [most] = bot.engine.actors().actors;

    expect(options[0]).toEqual({
      text: { type: 'plain_text', text: `${most?.name} (${most?.lines} statements)`, emoji: false },
      value: most?.id,
    });
    expect((await offered('japan'))[0]?.text.text).toBe('Japan (no statement)');
  });

  it.each(['', ' ', '!!!', '<!channel>', '\u202E', 'x'.repeat(3_000)])(
    'offers what Slack takes for %j',
    async (typed) => {
      await expect(offered(typed)).resolves.toBeDefined();
    },
  );

  it('answers privately where no channel is picked', async () => {
    expect(await submit({ actor: 'uzbekistan' })).toBeUndefined();

    const posted = await bot.next('chat.postMessage');
    expect(posted).toMatchObject({ channel: 'U1', text: expect.stringMatching(/^Uzbekistan: /) });
    expect(JSON.stringify(posted.blocks)).not.toContain('Shared by');
  });

  it('answers in the channel that was picked, on one topic, with the name of who asked', async () => {
    expect(await submit({ actor: 'uzbekistan', topic: 'trade', where: 'C2' })).toBeUndefined();

    const posted = await bot.next('chat.postMessage');
    expect(posted.channel).toBe('C2');
    const blocks = JSON.stringify(posted.blocks);
    expect(blocks).toContain('Uzbekistan: trade and infrastructure');
    expect(blocks).toContain('Shared by amina, who typed: /afghan-brief brief Uzbekistan trade');
    expect(blocks).toContain('take_back');
  });

  it('says in the modal how to invite the bot', async () => {
    bot.slack.replies.set('chat.postMessage', { status: 200, body: { ok: false, error: 'not_in_channel' } });
    const answered = await submit({ actor: 'uzbekistan', where: 'C3' });
    bot.slack.replies.clear();
    await bot.next('chat.postMessage');

    expect(answered).toMatchObject({
      response_action: 'errors',
      errors: { where: expect.stringContaining('Invite me by typing /invite') },
    });
  });

  it('asks for an actor where the one that was picked is not known', async () => {
    expect(await submit({ actor: 'atlantis' })).toMatchObject({
      response_action: 'errors',
      errors: { actor: expect.any(String) },
    });
    expect(await submit({})).toMatchObject({ response_action: 'errors' });
  });
});

describe('Compare with …', () => {
  const compare = (block_id: string, value: string) =>
    bot.interact({
      type: 'block_actions',
      actions: [
        { type: 'external_select', action_id: 'compare_with', block_id, action_ts: '1', selected_option: { value } },
      ],
      channel: { id: 'C1', name: 'general' },
      container: { type: 'message', message_ts: '100.1', channel_id: 'C1' },
    });

  it('offers every actor but the one that the brief is of', async () => {
    const options = await offered('', { action_id: 'compare_with', block_id: 'compare::uzbekistan' });

    expect(options.map(({ value }) => value)).not.toContain('uzbekistan');
    expect(options.length).toBeGreaterThan(3);
  });

  it('answers whoever picked one with both side by side', async () => {
    await compare('compare::uzbekistan', 'tajikistan');

    const said = await bot.next('/response');
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(said.text).toMatch(/^Uzbekistan, Tajikistan/);
  });

  it('keeps to the topic of the brief', async () => {
    await compare('compare:trade:uzbekistan', 'tajikistan');

    expect(JSON.stringify((await bot.next('/response')).blocks)).not.toContain('Security and terrorism');
  });
});
