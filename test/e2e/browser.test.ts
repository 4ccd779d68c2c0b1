import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, openBrowser, whyNoBrowser } from '../support/browser.js';
import { buildApp, CORPUS, type RunningApp, removeBuild, runApp } from '../support/built-app.js';
import { freePort } from '../support/free-port.js';
import { BOT, ended, type LocalSlack, startLocalSlack, whyNoLocalSlack } from '../support/local-slack.js';
import { signedPost } from '../support/signed-post.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const reason = whyNoLocalSlack() ?? whyNoBrowser();
const describeWhereItRuns = reason === undefined ? describe : describe.skip;
const note = reason === undefined ? '' : ` (skipped: ${reason})`;

describeWhereItRuns(`somebody at a browser${note}`, () => {
  let slack: LocalSlack;
  let app: RunningApp;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    await buildApp();
    const port = await freePort();
    url = `http://127.0.0.1:${port}/slack/events`;
    slack = await startLocalSlack(url);
    app = runApp({
      SLACK_MODE: 'http',
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_SIGNING_SECRET: BOT.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      CORPUS_DIR: CORPUS,
      PORT: `${port}`,
    });
    await waitFor('the bot', () => (app.err().includes('bot started') ? true : undefined), 30_000);
    browser = await openBrowser(slack.pageUrl);
  });

  afterAll(async () => {
    await browser?.close();
    await ended(app.child, 'SIGKILL');
    await slack.stop();
    await removeBuild();
  });

  async function send(text: string): Promise<void> {
    await browser.page.getByPlaceholder(/^Message #general/).fill(text);
    await browser.page.getByRole('main').getByRole('button', { name: 'Send' }).click();
  }

  it('mentions the bot, and reads the answer in the thread of her message', async () => {
    await send('@brief who sells electricity to Kabul?');
    await browser.page.getByRole('button', { name: /1 reply/ }).click();
    const thread = browser.page.locator('.thread-pane');
    await thread.getByText('What the documents say').waitFor();
    await thread.getByText('Asked: “who sells electricity to Kabul?”').waitFor();
    await browser.picture('mention');

    expect(await browser.page.getByRole('main').getByText('What the documents say').count()).toBe(0);
  });

  it('opens the Home tab, reads who stands where, and has a brief opened over it', async () => {
    const { page } = browser;
    await page.locator('button.sidebar-item', { hasText: 'brief' }).click();
    await page.getByText('Who stands where').waitFor();
    await page.getByText(/^Uzbekistan: \d+ statements/).waitFor();
    await browser.picture('home');

    await page.getByRole('button', { name: 'Brief', exact: true }).first().click();
    await page.getByText(': conduct by topic').waitFor();
    await page.getByText(/^To share it or to read on, type in any channel: /).waitFor();
    await browser.picture('home-brief');
    expect(await slack.log()).toContain('views.publish');

    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.locator('button.sidebar-item', { hasText: 'general' }).click();
  });

  it('types a command, reads the answer alone, and shares it to the channel', async () => {
    await send('/afghan-brief uzbekistan');
    const brief = browser.page.locator('.msg', { hasText: 'only visible to you' });
    await brief.getByText('Uzbekistan: conduct by topic').waitFor();
    await browser.picture('command');

    await brief.getByRole('button', { name: 'Share to channel' }).click();
    await browser.page.getByText(/^Shared by amina/).waitFor();
    await brief.waitFor({ state: 'detached' });
    await browser.picture('shared');
  });

  it('reads a quote in its paragraph, in a window over the page', async () => {
    await send('/afghan-brief who sells electricity to Kabul?');
    const answer = browser.page.locator('.msg', { hasText: 'only visible to you' });
    await answer.getByRole('button', { name: 'Show in context' }).click();
    const modal = browser.page.locator('.modal');
    await modal.getByText('Quote in context').waitFor();
    await browser.picture('context');

    await modal.getByRole('button', { name: 'Close' }).click();
    await modal.waitFor({ state: 'detached' });
  });

  it('cites sources to a claim: shortcut, window, ticks, and the quotes stand in its thread', async () => {
    const claim = 'Kazakhstan took the Taliban off its list of terrorists';
    await send(claim);
    const { ts } = await waitFor('the claim', async () =>
      (await slack.messages('C1')).find(({ text }) => text === claim),
    );
    await chooseShortcut(ts, claim);

    const modal = browser.page.locator('.modal');
    await modal.getByText('Cite sources here').waitFor();
    await modal.getByText('Cite excerpt 1').waitFor();
    await browser.picture('cite-here');
    await modal.getByRole('button', { name: 'Post in the thread' }).click();
    await modal.getByText('Tick at least one excerpt to cite.').waitFor();
    await browser.picture('cite-here-nothing-ticked');
    await modal.getByLabel('Cite excerpt 1').check();
    await modal.getByRole('button', { name: 'Post in the thread' }).click();
    await modal.waitFor({ state: 'detached' });

    const cited = await waitFor('the citation', async () =>
      (await slack.messages('C1')).find(({ thread_ts, bot_id }) => thread_ts === ts && bot_id !== undefined),
    );
    expect(cited.text).toContain('removing the Taliban from its list of banned organizations');
    await browser.page
      .locator('.msg', { hasText: claim })
      .getByRole('button', { name: /1 reply/ })
      .click();
    await browser.page
      .locator('.thread-pane')
      .getByText(/^Cited by amina/)
      .waitFor();
    await browser.picture('cited');
  });

  /**
   * The emulator has no message shortcuts: this one comes from here, signed as Slack signs it, with the right to open a
   * window that amina's last command brought.
   */
  async function chooseShortcut(ts: string, text: string): Promise<void> {
    const [trigger] = (await slack.log()).match(/(?<=trigger_id=)[\w.]+/g)?.slice(-1) ?? [];
    const payload = {
      type: 'message_action',
      callback_id: 'cite_here',
      trigger_id: trigger,
      team: { id: 'T1', domain: 'test' },
      user: { id: 'U1', name: 'amina' },
      channel: { id: 'C1', name: 'general' },
      message_ts: ts,
      message: { type: 'message', user: 'U1', ts, text },
      response_url: slack.pageUrl,
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    expect(await signedPost(body, { secret: BOT.signingSecret, url, form: true })).toBe(200);
  }
});
