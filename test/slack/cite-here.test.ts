import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import { submitCiteHere } from '../../src/slack/listeners/submit-cite-here.js';
import { type HttpBot, startHttpBot } from '../support/http-bot.js';
import { dependencies, fakeClient, fakeEngine, refusal } from '../support/slack-fakes.js';
import { waitFor } from '../support/wait-for.js';

interface Modal {
  readonly title: { readonly text: string };
  readonly submit?: { readonly text: string };
  readonly private_metadata: string;
  readonly blocks: readonly KnownBlock[];
}

let bot: HttpBot;

beforeAll(async () => {
  bot = await startHttpBot();
});

afterAll(async () => {
  await bot.stop();
});

/** Chooses the shortcut on a message; the modal as it opened, and as it stood once the documents were searched. */
async function choose(text: string, message: object = {}): Promise<{ opened: Modal; found: Modal }> {
  await bot.interact({
    type: 'message_action',
    callback_id: 'cite_here',
    channel: { id: 'C1', name: 'general' },
    message_ts: '100.1',
    message: { type: 'message', user: 'U2', ts: '100.1', text, ...message },
  });
  const opened = await bot.next('views.open');
  const updated = await bot.next('views.update');
  expect(opened.trigger_id).toBe('trigger');
  expect(updated).toMatchObject({ view_id: 'V1', hash: 'h1' });
  return { opened: opened.view as Modal, found: updated.view as Modal };
}

const boxesOf = ({ blocks }: Modal) =>
  blocks.flatMap(({ block_id }) => (block_id?.startsWith('tick:') ? [block_id] : []));

/** Presses *Post in the thread* with these boxes ticked. */
function submit(modal: Modal, ticked: readonly string[], more: object = {}, id = `V${Math.random()}`) {
  const boxes = boxesOf(modal).map((box) => [
    box,
    { tick: { type: 'checkboxes', selected_options: ticked.includes(box) ? [{ value: 'cite' }] : [] } },
  ]);
  return bot.interact({
    type: 'view_submission',
    view: {
      id,
      type: 'modal',
      callback_id: 'cite_here',
      hash: 'h2',
      private_metadata: modal.private_metadata,
      blocks: modal.blocks,
      state: { values: { ...Object.fromEntries(boxes), ...more } },
    },
  });
}

const form = (value: string) => ({ form: { form: { type: 'radio_buttons', selected_option: { value } } } });
const claim = (value: string) => ({ claim: { claim: { type: 'plain_text_input', value } } });

describe('Cite sources here', () => {
  it('opens at once, then shows what the documents say to the message, each quote whole', async () => {
    const { opened, found } = await choose('Who sells electricity to Kabul?');

    expect(opened.title.text).toBe('Cite sources here');
    expect(JSON.stringify(opened.blocks)).toContain('Searching the documents');
    const answer = bot.engine.ask('Who sells electricity to Kabul?', { limit: 8 });
    if (answer.kind !== 'excerpts') throw new Error('no excerpts');
    expect(boxesOf(found)).toEqual(answer.excerpts.map(({ citation }) => `tick:${citation.id}`));
    for (const { quote } of answer.excerpts) expect(JSON.stringify(found)).toContain(JSON.stringify(quote));
    expect(found.private_metadata).toBe('{"channel":"C1","thread":"100.1"}');
  });

  it('posts what was ticked into the thread, with the name of who asked and no ping', async () => {
    const { found } = await choose('What does China want from the Taliban?', { thread_ts: '90.1', ts: '90.2' });
    const [first = '', second = ''] = boxesOf(found);
    expect(second).not.toBe('');
    expect(await submit(found, [second, first], form('quote'))).toBeUndefined();

    const posted = await bot.next('chat.postMessage');
    expect(posted).toMatchObject({ channel: 'C1', thread_ts: '90.1', link_names: 'false', unfurl_links: 'false' });
    const blocks = JSON.stringify(posted.blocks);
    for (const box of [first, second]) {
      const cited = bot.engine.cite(box.slice('tick:'.length));
      expect(cited.kind).toBe('cite');
      if (cited.kind === 'cite') expect(blocks).toContain(JSON.stringify(cited.quote));
    }
    expect(blocks).toContain('Cited by amina.');
    expect(blocks).not.toContain('<@');
    expect(posted.text).toContain('Sources cited by amina: “');
    expect(blocks).toContain('"action_id":"take_back"');
  });

  it('posts them as footnotes where that was picked', async () => {
    const { found } = await choose('Who sells electricity to Kabul?');
    await submit(found, boxesOf(found).slice(0, 1), form('footnote'));

    expect(JSON.stringify((await bot.next('chat.postMessage')).blocks)).toContain('"[1] "');
  });

  it('posts once, however often it is submitted', async () => {
    const { found } = await choose('Who sells electricity to Kabul?');
    const before = bot.slack.called('chat.postMessage').length;
    const ticked = boxesOf(found).slice(0, 1);
    await Promise.all([submit(found, ticked, {}, 'V7'), submit(found, ticked, {}, 'V7')]);
    await bot.next('chat.postMessage');

    expect(bot.slack.called('chat.postMessage')).toHaveLength(before + 1);
  });

  it('asks for a tick where nothing is ticked', async () => {
    const { found } = await choose('Who sells electricity to Kabul?');
    const [first = ''] = boxesOf(found);

    expect(await submit(found, [])).toEqual({
      response_action: 'errors',
      errors: { [first]: 'Tick at least one excerpt to cite.' },
    });
  });

  it.each(['not_in_channel', 'channel_not_found'])('says in the modal how to invite the bot: %s', async (error) => {
    const { found } = await choose('Who sells electricity to Kabul?');
    bot.slack.replies.set('chat.postMessage', { status: 200, body: { ok: false, error } });
    const ticked = boxesOf(found).slice(0, 1);
    const answered = await submit(found, ticked, {}, error);
    bot.slack.replies.clear();
    await bot.next('chat.postMessage');

    expect(answered).toEqual({
      response_action: 'errors',
      errors: {
        form: 'I cannot post here, since I am not in this channel. Invite me by typing /invite and my name after an @ in that channel, then press Post in the thread again.',
      },
    });
    expect(await submit(found, ticked, {}, error)).toBeUndefined();
    await bot.next('chat.postMessage');
  });

  it('says that an excerpt has gone since it was shown', async () => {
    const { found } = await choose('Who sells electricity to Kabul?');
    const gone = 'tick:pantucci-undated#p900s1';
    const modal = { ...found, blocks: [{ type: 'divider', block_id: gone } as KnownBlock] };

    expect(await submit(modal, [gone])).toMatchObject({
      response_action: 'errors',
      errors: { [gone]: expect.stringContaining('has no such place') },
    });
  });

  it('searches again for the claim as it was edited', async () => {
    const { found } = await choose('hello there');
    await bot.interact({
      type: 'block_actions',
      actions: [{ type: 'button', action_id: 'search_again', block_id: 'b', value: 'search', action_ts: '1' }],
      container: { type: 'view', view_id: 'V1' },
      view: {
        id: 'V1',
        hash: 'h3',
        callback_id: 'cite_here',
        private_metadata: found.private_metadata,
        state: { values: claim('Who sells electricity to Kabul?') },
      },
    });

    const again = await bot.next('views.update');
    expect(again).toMatchObject({ view_id: 'V1', hash: 'h3' });
    expect(boxesOf(again.view as Modal).length).toBeGreaterThan(0);
  });

  it('searches when it is submitted with nothing to tick', async () => {
    const { found } = await choose('');
    expect(JSON.stringify(found)).toContain('There is no text to search for.');
    expect(found.submit?.text).toBe('Search');

    const answered = (await submit(found, [], claim('Who sells electricity to Kabul?'))) as { view: Modal };
    expect(answered).toMatchObject({ response_action: 'update' });
    expect(boxesOf(answered.view).length).toBeGreaterThan(0);
  });

  it('says that the documents do not answer, and shows the nearest as such', async () => {
    const { found } = await choose('What does Japan think of the Taliban?');

    expect(JSON.stringify(found)).toContain('No statement by Japan in 2 documents.');
    expect(JSON.stringify(found)).toContain('which may not be about this');
  });

  it('takes the beginning of a message that is too long, and says so', async () => {
    const { found } = await choose(`Who sells electricity to Kabul? ${'word '.repeat(400)}`);

    expect(JSON.stringify(found)).toMatch(/The message is longer: its first \d+ characters stand here\./);
  });

  it('says what to do where the modal could not be opened in time', async () => {
    bot.slack.replies.set('views.open', { status: 200, body: { ok: false, error: 'expired_trigger_id' } });
    await bot.interact({
      type: 'message_action',
      callback_id: 'cite_here',
      channel: { id: 'C1', name: 'general' },
      message: { type: 'message', ts: '100.1', text: 'x' },
    });
    await bot.next('views.open');
    bot.slack.replies.clear();

    expect((await bot.next('/response')).text).toContain('Please choose “Cite sources here” once more.');
  });

  it('logs neither the message nor the claim', async () => {
    await choose('sesame opens the door');

    await waitFor('the log', () => (bot.lines.join().includes('claim searched') ? true : undefined));
    expect(bot.lines.join()).not.toMatch(/sesame|electricity/);
  });
});

describe('a posting that takes long', () => {
  it('is told in the modal, and whether it was posted in the end', async () => {
    let arrive: () => void = () => {};
    const client = fakeClient();
    const slow = {
      ...client,
      chat: {
        postMessage: () =>
          new Promise<void>((resolve) => {
            arrive = resolve;
          }),
      },
    };
    const answers: unknown[] = [];
    const submitted = submitCiteHere(
      dependencies(fakeEngine()),
      1,
    )({
      ack: async (response) => {
        answers.push(response);
        setTimeout(arrive, 1);
      },
      body: { user: { id: 'U1', name: 'amina' } },
      view: {
        id: 'V1',
        private_metadata: '{"channel":"C1","thread":"1.1"}',
        blocks: [{ block_id: 'tick:rivers-undated#p6s3' }],
        state: { values: { 'tick:rivers-undated#p6s3': { tick: { selected_options: [{ value: 'cite' }] } } } },
      },
      client: slow,
    });
    await submitted;

    expect(answers).toMatchObject([{ response_action: 'update' }]);
    expect(JSON.stringify(answers)).toContain('Posting …');
    expect(JSON.stringify(client.updated)).toContain('Posted in the thread.');
  });

  it('can be submitted again after it failed', async () => {
    const client = fakeClient([refusal('fatal_error')]);
    const listener = submitCiteHere(dependencies(fakeEngine()));
    const answers: unknown[] = [];
    const once = () =>
      listener({
        ack: async (response) => void answers.push(response),
        body: { user: { id: 'U1', name: 'amina' } },
        view: {
          id: 'V1',
          private_metadata: '{"channel":"C1","thread":"1.1"}',
          blocks: [{ block_id: 'tick:rivers-undated#p6s3' }],
          state: { values: { 'tick:rivers-undated#p6s3': { tick: { selected_options: [{ value: 'cite' }] } } } },
        },
        client,
      });
    await once();
    await once();

    expect(answers).toMatchObject([{ response_action: 'errors' }, undefined]);
    expect(client.posted).toHaveLength(1);
  });
});
