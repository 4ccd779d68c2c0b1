import { describe, expect, it } from '@jest/globals';
import {
  answerDirectMessage,
  type DirectMessageArguments,
} from '../../../src/slack/listeners/answer-direct-message.js';
import { answerMention } from '../../../src/slack/listeners/answer-mention.js';
import { dependencies, fakeClient, fakeEngine, refusal } from '../../support/slack-fakes.js';

function message(event: object = {}, client = fakeClient(), eventId = 'Ev1'): DirectMessageArguments {
  return {
    event: {
      channel: 'D1',
      channel_type: 'im',
      ts: '100.1',
      user: 'U1',
      text: 'who sells?',
      ...event,
    } as DirectMessageArguments['event'],
    body: { team_id: 'T1', event_id: eventId },
    context: { botUserId: 'UBOT' },
    client,
  };
}

describe('a direct message', () => {
  it('is answered beside it, and in its thread where it stands in one', async () => {
    const client = fakeClient();
    const listener = answerDirectMessage(dependencies());
    await listener(message({}, client, 'Ev1'));
    await listener(message({ ts: '100.2', thread_ts: '90.1' }, client, 'Ev2'));

    expect(client.posted.map(({ channel, thread_ts }) => [channel, thread_ts])).toEqual([
      ['D1', undefined],
      ['D1', '90.1'],
    ]);
  });

  it('follows up on the answers before it without a thread', async () => {
    const engine = fakeEngine();
    const listener = answerDirectMessage(dependencies(engine));
    await listener(message({}, fakeClient(), 'Ev1'));
    await listener(message({ ts: '100.2', text: 'and what?' }, fakeClient(), 'Ev2'));

    expect(engine.asked[1]?.previous).toEqual([{ question: '', actors: ['uzbekistan'], topics: ['trade'] }]);
  });

  it('that mentions the bot is answered once, though it arrives as two events', async () => {
    const client = fakeClient();
    const shared = dependencies();
    const { event, ...rest } = message({ text: '<@UBOT> who sells?' }, client, 'Ev1');
    await Promise.all([
      answerDirectMessage(shared)({ event, ...rest }),
      answerMention(shared)({
        ...rest,
        event: { channel: 'D1', ts: '100.1', text: '<@UBOT> who sells?' },
        body: { team_id: 'T1', event_id: 'Ev2' },
      }),
    ]);

    expect(client.posted.map(({ thread_ts }) => thread_ts)).toEqual([undefined]);
  });

  it('that arrives as two events is answered by the second when nothing came of the first', async () => {
    const client = fakeClient([refusal('fatal_error'), refusal('fatal_error')]);
    const shared = dependencies();
    const { event, ...rest } = message({}, client, 'Ev1');
    const mention = {
      ...rest,
      event: { channel: 'D1', ts: '100.1', text: 'x' },
      body: { team_id: 'T1', event_id: 'Ev2' },
    };
    await Promise.all([answerDirectMessage(shared)({ event, ...rest }), answerMention(shared)(mention)]);
    await answerMention(shared)(mention);

    expect(client.posted).toHaveLength(1);
  });

  it.each([
    ['in a channel', { channel: 'C1', channel_type: 'channel' }],
    ['in a group', { channel: 'G1', channel_type: 'mpim' }],
    ['changed', { subtype: 'message_changed' }],
    ['by a bot', { bot_id: 'B1' }],
    ['by the bot itself', { user: 'UBOT' }],
    ['edited', { edited: {} }],
  ])('%s is left alone', async (_, event) => {
    const client = fakeClient();
    await answerDirectMessage(dependencies())(message(event, client));

    expect(client.posted).toEqual([]);
  });
});
