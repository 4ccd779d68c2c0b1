import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildApp, CORPUS, type RunningApp, removeBuild, runApp } from '../support/built-app.js';
import { freePort } from '../support/free-port.js';
import { type LocalPage, openLocalPage } from '../support/local-page.js';
import {
  BOT,
  ended,
  type LocalMessage,
  type LocalSlack,
  startLocalSlack,
  whyNoLocalSlack,
} from '../support/local-slack.js';
import { type PassingProxy, startPassingProxy } from '../support/passing-proxy.js';
import { signedPost } from '../support/signed-post.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const reason = whyNoLocalSlack();
const describeWhereItRuns = reason === undefined ? describe : describe.skip;
const note = reason === undefined ? '' : ` (skipped: ${reason})`;

beforeAll(buildApp);
afterAll(removeBuild);

describeWhereItRuns.each(['socket', 'http'] as const)(`what can be pressed, in %s mode${note}`, (mode) => {
  const folder = mkdtempSync(join(tmpdir(), 'afghan-brief-e2e-'));
  const opinions = join(folder, 'opinions.jsonl');
  let slack: LocalSlack;
  let app: RunningApp;
  let page: LocalPage;
  let proxy: PassingProxy;
  let botUrl: string;

  beforeAll(async () => {
    const port = await freePort();
    botUrl = `http://127.0.0.1:${port}/slack/events`;
    proxy = await startPassingProxy(botUrl);
    slack = await startLocalSlack(mode === 'http' ? proxy.url : undefined);
    app = runApp({
      SLACK_MODE: mode,
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_API_URL: slack.apiUrl,
      CORPUS_DIR: CORPUS,
      FEEDBACK_FILE: opinions,
      FEEDBACK_KEY: 'a key for this test alone',
      ...(mode === 'socket'
        ? { SLACK_APP_TOKEN: BOT.appToken }
        : { SLACK_SIGNING_SECRET: BOT.signingSecret, PORT: `${port}` }),
    });
    await waitFor('the bot', () => (app.err().includes('bot started') ? true : undefined), 30_000);
    page = await openLocalPage(slack.pageUrl);
  });

  afterAll(async () => {
    page?.close();
    await ended(app.child, 'SIGKILL');
    await slack.stop();
    await proxy.close();
    rmSync(folder, { recursive: true });
  });

  const seen = new Set<string>();

  /** The next message of the bot in C1 that no test has read yet. */
  async function answer(): Promise<LocalMessage> {
    const found = await waitFor('an answer', async () =>
      (await slack.messages('C1')).find(({ ts, bot_id }) => bot_id !== undefined && !seen.has(ts)),
    );
    seen.add(found.ts);
    return found;
  }

  async function type(text: string): Promise<LocalMessage> {
    await slack.control('/command', { channel: 'C1', user: 'U1', command: '/afghan-brief', text });
    return answer();
  }

  const press = ({ ts: messageTs }: LocalMessage, action: object | undefined) =>
    slack.control('/interact', { channel: 'C1', messageTs, user: 'U1', action: { type: 'button', ...action } });

  it.each([
    ['uzbekistan', /^Uzbekistan: diplomacy/],
    ['tashkent security', /^Uzbekistan: security/],
    ['compare uzbekistan tajikistan', /^Uzbekistan, Tajikistan/],
    ['matrix', /^Actors by topic/],
    ['who sells electricity to Kabul?', /^What the documents say/],
    ['electricity', /^What the documents say/],
    ['cite `pantucci-undated#p6s2`.', /^Excerpt: “/],
    ['what does Japan think of the Taliban?', /^No statement by Japan in 2 documents/],
    ['sources', /^From 2 documents/],
    ['actors', /^\d+ actors/],
    ['help', /^What you can ask/],
  ])('answers /afghan-brief %s to the asker alone', async (text, said) => {
    const message = await type(text);

    expect(message.ephemeral_to).toBe('U1');
    expect(message.text).toMatch(said);
  });

  it('offers a name close to a misspelt one, and briefs on it once it is pressed', async () => {
    const miss = await type('uzbekstan security');
    await press(miss, buttonOf(miss, 'ask_again:1'));

    expect((await answer()).text).toMatch(/^Uzbekistan: security/);
  });

  it('shows the rest of a topic once "more" is pressed', async () => {
    const brief = await type('uzbekistan');
    const more = buttonOf(brief, 'ask_again:1');
    const [, topic] = /\d+ more on (\w+)/.exec(JSON.stringify(more)) ?? [];
    await press(brief, more);

    const rest = await answer();
    expect(rest.ephemeral_to).toBe('U1');
    expect(JSON.stringify(rest.blocks)).toContain(`Uzbekistan: ${topic} and `);
  });

  it('opens a quote in its paragraph, and a citation to copy', async () => {
    const found = await type('who sells electricity to Kabul?');
    await press(found, buttonOf(found, 'show_context'));
    const shown = await page.modal(({ callback_id }) => callback_id === 'show_context');
    expect(JSON.stringify(shown)).toContain('with the quote in bold type');

    await press(found, buttonOf(found, 'copy_citation'));
    const copied = await page.modal(({ callback_id }) => callback_id === 'copy_citation');
    expect(JSON.stringify(copied)).toContain('rich_text_preformatted');
  });

  it('compares the brief with the actor that was picked', async () => {
    const brief = await type('uzbekistan');
    await press(brief, {
      type: 'external_select',
      action_id: 'compare_with',
      block_id: 'compare::uzbekistan',
      selected_option: { value: 'tajikistan' },
    });

    expect((await answer()).text).toMatch(/^Uzbekistan, Tajikistan/);
  });

  it('keeps whether an answer was useful, without its question', async () => {
    const found = await type('who sells electricity to Kabul?');
    const rating = (found.blocks ?? []).flatMap((block) => (block.type === 'context_actions' ? block.elements : []))[0];
    if (rating?.type !== 'feedback_buttons') throw new Error('there is nothing to rate the answer with');
    await press(found, { type: 'feedback_buttons', action_id: rating.action_id, value: rating.negative_button.value });

    expect((await answer()).text).toContain('Noted as not useful');
    const kept = readFileSync(opinions, 'utf8');
    expect(JSON.parse(kept)).toMatchObject({ useful: false, kind: 'excerpts' });
    expect(kept).not.toContain('electricity');
  });

  it('takes back what was shared for the one who shared it', async () => {
    const brief = await type('uzbekistan');
    await press(brief, buttonOf(brief, 'share_answer'));
    const shared = await answer();
    await press(shared, buttonOf(shared, 'take_back'));

    await waitFor('the message to go', async () =>
      (await slack.messages('C1')).some(({ ts }) => ts === shared.ts) ? undefined : true,
    );
  });

  const inHttp = mode === 'http' ? it : it.skip;
  inHttp('cites sources into the thread of a message (the emulator has no shortcuts: signed by hand)', async () => {
    await slack.control('/message', {
      channel: 'C1',
      user: 'U1',
      text: 'They say Kabul gets its electricity for free.',
    });
    const claim = await waitFor('the claim', async () =>
      (await slack.messages('C1')).find(({ text }) => text.startsWith('They say')),
    );
    await type('help');
    const payload = {
      type: 'message_action',
      callback_id: 'cite_here',
      trigger_id: proxy.trigger(),
      response_url: slack.pageUrl,
      team: { id: 'T1', domain: 't' },
      user: { id: 'U1', name: 'amina' },
      channel: { id: 'C1', name: 'general' },
      message: { type: 'message', user: 'U1', ts: claim.ts, text: 'Who sells electricity to Kabul?' },
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    expect(await signedPost(body, { secret: BOT.signingSecret, url: botUrl, form: true })).toBe(200);

    const modal = await page.modal(({ blocks }) => blocks.some(({ block_id }) => block_id?.startsWith('tick:')));
    const box = modal.blocks.flatMap(({ block_id }) => (block_id?.startsWith('tick:') ? [block_id] : []))[0] ?? '';
    page.submit('U1', { [box]: { tick: { type: 'checkboxes', selected_options: [{ value: 'cite' }] } } });
    await page.closed();

    const posted = await answer();
    expect(posted.thread_ts).toBe(claim.ts);
    expect(posted.text).toContain('Sources cited by amina: “');
    expect(posted.text).toContain(box.slice('tick:'.length));

    await press(posted, buttonOf(posted, 'take_back'));
    await waitFor('the citation to go', async () =>
      (await slack.messages('C1')).some(({ ts }) => ts === posted.ts) ? undefined : true,
    );
  });

  it('logged no question, no claim and no token', () => {
    expect(app.err()).not.toMatch(/electricity|They say|xoxb-|xapp-/);
    expect(app.err()).not.toContain('not of Slack');
  });
});

function buttonOf({ blocks = [] }: LocalMessage, id: string) {
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const button = elements.find((element) => element.action_id === id);
  if (button === undefined) throw new Error(`there is no button ${id}`);
  return button;
}
