import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { shareAnswer } from '../../../src/slack/listeners/share-answer.js';
import type { PressedButton } from '../../../src/slack/pressed-button.js';
import { excerpts } from '../../support/answers.js';
import { asking, dependencies, fakeEngine, fakeRespond, pressed, refusal } from '../../support/slack-fakes.js';

function press(over: Partial<PressedButton> = {}, failures: unknown[] = []) {
  const { client, said, button } = pressed(
    { action: { value: JSON.stringify({ text: 'who sells?' }) }, ...over },
    failures,
  );
  return { client, said, pressed: button };
}

describe('Share to channel', () => {
  it('asks again, posts as the bot with the asker’s name, and takes the private answer away', async () => {
    const engine = fakeEngine();
    const { client, said, pressed } = press();
    await shareAnswer(dependencies(engine))(pressed);

    expect(engine.asked).toHaveLength(1);
    expect(client.posted).toEqual([
      {
        channel: 'C1',
        ...slackMessage(excerpts({ question: 'who sells?' }), {
          place: 'command',
          ...asking({ text: 'who sells?' }),
          sharedBy: { name: 'amina', request: 'who sells?', userId: 'U1' },
        }),
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
    expect(JSON.stringify(client.posted)).not.toMatch(/<@|share_answer/);
    expect(said).toEqual([{ delete_original: true }]);
  });

  it('shares once, however often it is pressed', async () => {
    const { client, pressed } = press();
    const listener = shareAnswer(dependencies());
    await Promise.all([listener(pressed), listener(pressed)]);

    expect(client.posted).toHaveLength(1);
  });

  it.each(['not_in_channel', 'channel_not_found'])('says how to invite the bot: %s', async (code) => {
    const { client, said, pressed } = press({}, [refusal(code)]);
    await shareAnswer(dependencies())(pressed);

    expect(client.posted).toEqual([]);
    expect(said).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        text: 'I cannot post here, since I am not in this channel. Invite me by typing /invite and <@UBOT>, then press *Share to channel* again, or type `/afghan-brief who sells?` once more.',
      },
    ]);
  });

  it('can be pressed again after the bot was invited', async () => {
    const { client, pressed } = press({}, [refusal('not_in_channel')]);
    const listener = shareAnswer(dependencies());
    await listener(pressed);
    await listener(pressed);

    expect(client.posted).toHaveLength(1);
  });

  it.each([
    ['is_archived', 'C1', 'I cannot post here: this channel is archived.'],
    ['restricted_action', 'C1', 'your workspace does not allow it (restricted_action)'],
    ['channel_not_found', 'D1', 'an app cannot be added to a direct message between people'],
    ['request_timeout', 'C1', 'Look whether it was posted; if not, press *Share to channel* again'],
  ])('says why it could not: %s', async (code, channel, sentence) => {
    const { said, pressed } = press({}, [refusal(code)]);
    await shareAnswer(dependencies())({ ...pressed, body: { ...pressed.body, channel: { id: channel } } });

    expect(said.map(({ text }) => text).join()).toContain(sentence);
  });

  it('has shared, even where the private answer can no longer be taken away', async () => {
    const { client, pressed } = press({ respond: fakeRespond([refusal('expired_url')]).respond });
    await shareAnswer(dependencies())(pressed);

    expect(client.posted).toHaveLength(1);
  });
});
