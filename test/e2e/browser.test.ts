import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, openBrowser, whyNoBrowser } from '../support/browser.js';
import { buildApp, CORPUS, type RunningApp, removeBuild, runApp } from '../support/built-app.js';
import { BOT, ended, type LocalSlack, startLocalSlack, whyNoLocalSlack } from '../support/local-slack.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const reason = whyNoLocalSlack() ?? whyNoBrowser();
const describeWhereItRuns = reason === undefined ? describe : describe.skip;
const note = reason === undefined ? '' : ` (skipped: ${reason})`;

describeWhereItRuns(`somebody at a browser${note}`, () => {
  let slack: LocalSlack;
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    await buildApp();
    slack = await startLocalSlack();
    app = runApp({
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_APP_TOKEN: BOT.appToken,
      SLACK_API_URL: slack.apiUrl,
      CORPUS_DIR: CORPUS,
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
});
