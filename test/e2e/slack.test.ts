import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parseDocument } from '../../src/corpus/parse-document.js';
import { messageErrors } from '../../src/render/validate-blocks.js';
import { buildApp, CORPUS, type RunningApp, removeBuild, runApp } from '../support/built-app.js';
import { freePort } from '../support/free-port.js';
import {
  BOT,
  ended,
  type LocalMessage,
  type LocalSlack,
  startLocalSlack,
  whyNoLocalSlack,
} from '../support/local-slack.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const reason = whyNoLocalSlack();
const describeWhereItRuns = reason === undefined ? describe : describe.skip;
const note = reason === undefined ? '' : ` (skipped: ${reason})`;

beforeAll(buildApp);
afterAll(removeBuild);

describe('the bot without its settings', () => {
  it('exits with 2 and one message that says where to get each, and no stack', async () => {
    const app = runApp({});

    expect(await app.exit).toBe(2);
    expect(app.err()).toMatch(
      /^The settings are not complete\.[\s\S]*SLACK_BOT_TOKEN is missing[\s\S]*SLACK_APP_TOKEN/,
    );
    expect(app.err()).not.toMatch(/\n\s+at /);
    expect(app.out()).toBe('');
  });

  it('exits with 2 where the corpus cannot be read', async () => {
    const app = runApp({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', CORPUS_DIR: '/no/such/folder' });

    expect(await app.exit).toBe(2);
    expect(app.err()).toContain('/no/such/folder');
    expect(app.err()).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['no YAML', 'actors: [', /actors\.yml:1 it is not YAML/],
    ['an unknown field', 'actors:\n  - {name: Taliban, seat: Kabul}', /actors\.yml:1 actors\[0\]: .*"seat"/],
    ['another form', 'Taliban', /actors\.yml:1 .*object/],
  ])('exits with 2 where actors.yml is broken, and says where: %s', async (_, actors, said) => {
    const folder = mkdtempSync(join(tmpdir(), 'afghan-brief-actors-'));
    cpSync(CORPUS, folder, { recursive: true });
    writeFileSync(join(folder, 'actors.yml'), actors);
    const app = runApp({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', CORPUS_DIR: folder });

    expect(await app.exit).toBe(2);
    expect(app.err()).toMatch(said);
    expect(app.err()).toContain('Write a list "actors:"');
    expect(app.err()).not.toMatch(/\n\s+at /);
    rmSync(folder, { recursive: true });
  });
});

describeWhereItRuns.each(['socket', 'http'] as const)(`the bot in a workspace, in %s mode${note}`, (mode) => {
  let slack: LocalSlack;
  let app: RunningApp;
  let healthPort: number;

  beforeAll(async () => {
    const port = await freePort();
    healthPort = await freePort();
    slack = await startLocalSlack(mode === 'http' ? `http://127.0.0.1:${port}/slack/events` : undefined);
    app = runApp({
      SLACK_MODE: mode,
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_API_URL: slack.apiUrl,
      CORPUS_DIR: CORPUS,
      HEALTH_PORT: `${healthPort}`,
      ...(mode === 'socket'
        ? { SLACK_APP_TOKEN: BOT.appToken }
        : { SLACK_SIGNING_SECRET: BOT.signingSecret, PORT: `${port}` }),
    });
    await waitFor('the bot', () => (app.err().includes('bot started') ? true : undefined), 30_000).catch(() => {
      throw new Error(`the bot did not start: ${app.err()}`);
    });
  });

  afterAll(async () => {
    await ended(app.child, 'SIGKILL');
    await slack.stop();
  });

  const messageIn = (channel: string, is: (message: LocalMessage) => boolean) =>
    waitFor('a message', async () => (await slack.messages(channel)).find(is));

  it('tells that it is ready', async () => {
    expect((await fetch(`http://127.0.0.1:${healthPort}/health`)).status).toBe(200);
  });

  it('answers a mention in its thread with excerpts that stand in the documents', async () => {
    await slack.control('/message', {
      channel: 'C1',
      user: 'U1',
      text: `<@${BOT.user}> who sells electricity to Kabul?`,
    });

    const asked = await messageIn('C1', ({ text }) => text.includes('who sells'));
    const answer = await messageIn('C1', (message) => message.bot_id !== undefined && message.thread_ts === asked.ts);
    expect(answer.text).toContain('What the documents say: “');
    expect(messageErrors({ text: answer.text, blocks: answer.blocks ?? [] })).toEqual([]);
    expectVerbatim(answer);
  });

  it('answers a follow-up in the same thread', async () => {
    const { ts } = await messageIn('C1', ({ text }) => text.includes('who sells'));
    await slack.control('/message', { channel: 'C1', user: 'U1', thread_ts: ts, text: `<@${BOT.user}> sources` });

    const answer = await messageIn(
      'C1',
      ({ text, thread_ts }) => text.startsWith('From 2 documents') && thread_ts === ts,
    );
    expect(answer.text).toContain('undated');
  });

  it('answers a command to the asker alone, and shares it to the channel once she presses Share', async () => {
    await slack.control('/command', { channel: 'C1', user: 'U1', command: '/afghan-brief', text: 'uzbekistan' });

    const brief = await messageIn('C1', ({ subtype }) => subtype === 'ephemeral');
    expect(brief.ephemeral_to).toBe('U1');
    expect(brief.text).toMatch(/^Uzbekistan: \w+: \w+/);
    expectVerbatim(brief);

    const button = buttonOf(brief, 'share_answer');
    expect(button).toMatchObject({ value: '{"text":"uzbekistan"}' });
    await slack.control('/interact', { channel: 'C1', messageTs: brief.ts, user: 'U1', action: button });

    const shared = await messageIn('C1', ({ blocks }) => JSON.stringify(blocks)?.includes('Shared by amina'));
    expect(shared.subtype).toBeUndefined();
    expect(shared.thread_ts).toBeUndefined();
    expect(shared.text).toBe(brief.text);
    expect(buttonOf(shared, 'share_answer')).toBeUndefined();
    await waitFor('the private answer to go', async () =>
      (await slack.messages('C1')).some(({ ts }) => ts === brief.ts) ? undefined : true,
    );
  });

  it('answers a direct message without a mention', async () => {
    const { message } = (await slack.control('/message', { channel: 'U1', user: 'U1', text: 'actors' })) as {
      message: { channel: string };
    };

    const answer = await messageIn(message.channel, ({ bot_id }) => bot_id !== undefined);
    expect(answer.text).toMatch(/^\d+ actors: /);
    expect(answer.thread_ts).toBeUndefined();
  });

  it('answered each question once, and logged none of them', async () => {
    const posts = (await slack.messages('C1')).filter(({ bot_id }) => bot_id !== undefined);
    expect(posts).toHaveLength(3);
    expect(app.err()).not.toMatch(/electricity|xoxb-|xapp-/);
  });

  it('stops when it is told to, with nothing left at work', async () => {
    expect(await ended(app.child, 'SIGTERM')).toBe(0);
    expect(app.err()).toContain('"abandoned":0');
  });
});

function buttonOf({ blocks = [] }: LocalMessage, id: string) {
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  return elements.find((element) => element.action_id === id);
}

/** Every quote of a message is a run of characters of some document's body. */
function expectVerbatim({ blocks = [] }: LocalMessage): void {
  const bodies = ['martini-2024', 'pantucci-undated'].map((id) => {
    const parsed = parseDocument(id, readFileSync(join(CORPUS, `${id}.md`), 'utf8'));
    return 'document' in parsed ? parsed.document.body : '';
  });
  const quotes = blocks
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .flatMap((part) => (part.type === 'rich_text_quote' ? [part.elements[1]] : []))
    .map((element) => (element?.type === 'text' ? element.text : ''));
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(bodies.some((body) => body.includes(quote))).toBe(true);
}
