import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { answerMention, type MentionArguments } from '../../../src/slack/listeners/answer-mention.js';
import { excerpts } from '../../support/answers.js';
import { askAgainButton, buttons, quoteButtons } from '../../support/buttons.js';
import { asking, dependencies, fakeClient, fakeEngine, loggerInMemory, refusal } from '../../support/slack-fakes.js';

type Event = MentionArguments['event'];

function mention(event: Partial<Event> = {}, client = fakeClient(), eventId = 'Ev1'): MentionArguments {
  return {
    event: { channel: 'C1', ts: '100.1', text: '<@UBOT> who sells electricity?', ...event },
    body: { team_id: 'T1', event_id: eventId },
    context: { botUserId: 'UBOT' },
    client,
  };
}

const quiet = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };

describe('a mention', () => {
  it('is answered in its thread, without links drawn out or names linked', async () => {
    const client = fakeClient();
    await answerMention(dependencies())(mention({}, client));

    const answer = excerpts({ question: 'who sells electricity?' });
    expect(client.posted).toEqual([
      {
        channel: 'C1',
        thread_ts: '100.1',
        ...slackMessage(answer, { place: 'conversation', ...asking({ text: 'who sells electricity?' }) }),
        ...quiet,
      },
    ]);
  });

  it('is answered in the thread that it stands in', async () => {
    const client = fakeClient();
    await answerMention(dependencies())(mention({ thread_ts: '90.1' }, client));

    expect(client.posted.map(({ thread_ts }) => thread_ts)).toEqual(['90.1']);
  });

  it('is answered once, whatever is redelivered and however many arrive together', async () => {
    const client = fakeClient();
    const listener = answerMention(dependencies());
    await Promise.all([1, 2, 3].map(() => listener(mention({}, client))));
    await listener(mention({}, client));

    expect(client.posted).toHaveLength(1);
  });

  it('with the same event id in another workspace is another mention', async () => {
    const client = fakeClient();
    const listener = answerMention(dependencies());
    await listener(mention({}, client));
    await listener({ ...mention({}, client), body: { team_id: 'T2', event_id: 'Ev1' } });

    expect(client.posted).toHaveLength(2);
  });

  it.each([
    ['a bot', { bot_id: 'B1' }],
    ['an edit', { edited: { user: 'U1', ts: '1' } }],
  ])('by %s is not answered', async (_, event) => {
    const client = fakeClient();
    await answerMention(dependencies())(mention(event, client));

    expect(client.posted).toEqual([]);
  });

  it('without a question gets help', async () => {
    const engine = fakeEngine();
    await answerMention(dependencies(engine))(mention({ text: '<@UBOT>' }));

    expect(engine.asked).toEqual([{ request: { kind: 'help' }, previous: [] }]);
  });

  it('that follows up is asked with the actors and topics of its thread, and of no other', async () => {
    const engine = fakeEngine();
    const listener = answerMention(dependencies(engine));
    await listener(mention({}, fakeClient(), 'Ev1'));
    await listener(mention({ ts: '100.2', thread_ts: '100.1', text: '<@UBOT> and what?' }, fakeClient(), 'Ev2'));
    await listener(mention({ ts: '200.1' }, fakeClient(), 'Ev3'));

    expect(engine.asked.map(({ previous }) => previous)).toEqual([
      [],
      [{ question: '', actors: ['uzbekistan'], topics: ['trade'] }],
      [],
    ]);
  });

  it('that follows up can be asked again with the turns before it', async () => {
    const client = fakeClient();
    const listener = answerMention(dependencies(fakeEngine((question) => excerpts({ question, more: 3 }))));
    await listener(mention({}, client, 'Ev1'));
    await listener(mention({ ts: '100.2', thread_ts: '100.1', text: '<@UBOT> and what?' }, client, 'Ev2'));

    const previous = [{ question: '', actors: ['uzbekistan'], topics: ['trade' as const] }];
    expect(client.posted[1]?.blocks?.at(-2)).toEqual(
      buttons(
        askAgainButton(1, '3 more', { text: 'and what?', previous, skip: 1, corpus: 'v1' }),
        ...quoteButtons('rivers-undated#p6s3'),
      ),
    );
  });

  it('gets a sentence where the answer failed, and is not answered again', async () => {
    const client = fakeClient([refusal('fatal_error')]);
    const listener = answerMention(dependencies());
    await listener(mention({}, client));
    await listener(mention({}, client));

    expect(client.posted).toEqual([
      {
        channel: 'C1',
        thread_ts: '100.1',
        text: 'Something went wrong on my side, and there is no answer. Please ask again in a minute.',
        ...quiet,
      },
    ]);
  });

  it('is answered by its text alone where Slack refuses the blocks', async () => {
    const { lines, logger } = loggerInMemory();
    const client = fakeClient([refusal('invalid_blocks')]);
    await answerMention(dependencies(fakeEngine(), logger))(mention({}, client));

    expect(client.posted.map(({ text, blocks }) => [text, blocks])).toEqual([
      [
        'What the documents say: “Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]\n' +
          'The layout of this answer could not be shown; this is its text.',
        undefined,
      ],
    ]);
    expect(lines.join()).toContain('"code":"invalid_blocks"');
  });

  it('is answered when it is delivered again after nothing at all could be posted', async () => {
    const { lines, logger } = loggerInMemory();
    const client = fakeClient([refusal('fatal_error'), refusal('fatal_error')]);
    const listener = answerMention(dependencies(fakeEngine(), logger));
    await listener(mention({}, client));
    expect(client.posted).toEqual([]);
    await listener(mention({}, client));

    expect(client.posted).toHaveLength(1);
    expect(lines.join()).toContain('"code":"fatal_error"');
    expect(lines.join()).not.toContain('electricity');
  });
});
