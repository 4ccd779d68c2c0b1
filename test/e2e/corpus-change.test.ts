import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildApp, CORPUS, type RunningApp, removeBuild, runApp } from '../support/built-app.js';
import { freePort } from '../support/free-port.js';
import { ended } from '../support/local-slack.js';
import { signedPost } from '../support/signed-post.js';
import { type SlackApiServer, startSlackApiServer } from '../support/slack-api-server.js';
import { waitFor } from '../support/wait-for.js';

jest.setTimeout(60_000);

const secret = 'a signing secret';
let slack: SlackApiServer;
let app: RunningApp;
let corpus: string;
let url: string;

beforeAll(async () => {
  await buildApp();
  slack = await startSlackApiServer();
  corpus = await mkdtemp(join(tmpdir(), 'afghan-brief-corpus-'));
  await cp(CORPUS, corpus, { recursive: true });
  const port = await freePort();
  url = `http://127.0.0.1:${port}/slack/events`;
  app = runApp({
    SLACK_MODE: 'http',
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: slack.apiUrl,
    CORPUS_DIR: corpus,
    CORPUS_REFRESH_SECONDS: '0.1',
    PORT: `${port}`,
  });
  await logged('bot started');
});

afterAll(async () => {
  await ended(app.child, 'SIGKILL');
  await slack.close();
  await rm(corpus, { recursive: true });
  await removeBuild();
});

const logged = (message: string) => waitFor(message, () => (app.err().includes(message) ? true : undefined), 30_000);

/** The text that a command is answered with. */
async function answerTo(text: string): Promise<string> {
  slack.calls.length = 0;
  const body = new URLSearchParams({
    command: '/afghan-brief',
    text,
    team_id: 'T1',
    channel_id: 'C1',
    user_id: 'U1',
    response_url: slack.responseUrl,
  });
  expect(await signedPost(body.toString(), { secret, url, form: true })).toBe(200);
  const call = await waitFor('an answer', () => slack.called('/response')[0]);
  return call.fields.text ?? '';
}

describe('a running bot whose corpus changes', () => {
  it('answers from a file that is dropped into the folder, without a restart', async () => {
    const question = 'Who opened a trade mission in Herat?';
    expect(await answerTo(question)).not.toContain('Kazakhstan opened');

    await writeFile(
      join(corpus, 'herat-2025.md'),
      '---\ntitle: Herat\nauthor: Ada Rivers\ndate: 2025-03-01\nrights: free\n---\n\nKazakhstan opened a trade mission in Herat.\n',
    );
    await logged('corpus read anew');

    expect(await answerTo(question)).toContain('“Kazakhstan opened a trade mission in Herat.” [herat-2025#p1s1]');
  });

  it('lives on with a broken file, says in its log what is wrong with it, and answers from the files before', async () => {
    await writeFile(join(corpus, 'herat-2025.md'), '---\ntitle: [\n---\n\nNothing.\n');
    await logged('corpus broken');

    expect(app.err()).toMatch(/"issues":\[\{"file":"herat-2025\.md","line":\d+,.*"remedy":"/);
    expect(await answerTo('Who opened a trade mission in Herat?')).toContain('Kazakhstan opened a trade mission');
    expect(app.child.exitCode).toBeNull();
  });
});
