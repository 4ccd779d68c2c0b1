// Runs the bot in a workspace on this machine: an emulator of Slack and the bot, together, without tokens and without
// a network. `npm run local [-- --port 3100]` builds first; Ctrl-C ends both. The corpus is
// CORPUS_DIR, or `corpus`; --app names another build of the bot.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from './free-port.mjs';

const root = path.resolve(import.meta.dirname, '..');
const emulator = path.join(root, 'node_modules/local-slack-linux-x64/bin/local-slack');
const BOT = { token: 'xoxb-local', appToken: 'xapp-local' };

const { port, app } = options(process.argv.slice(2));
if (!existsSync(emulator)) {
  leave(
    'The emulator of Slack is not installed: it comes as the optional package local-slack-linux-x64, for Linux on x64 alone. Elsewhere, set the bot up in a workspace of your own (README.md, "Set up the bot in Slack").',
  );
}
if (!(await isFree(port))) leave(`Port ${port} is taken. Another one: npm run local -- --port ${port + 1}`);

const folder = mkdtempSync(path.join(os.tmpdir(), 'afghan-brief-local-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const page = `http://127.0.0.1:${port}`;
const children = [];
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

run('the emulator', emulator, ['--config', workspace(), '--port', `${port}`, '--base-host', '127.0.0.1']);
await until('the emulator', () => reached(`${page}/_control/state`));
const health = await freePort();
run('the bot', process.execPath, [app], {
  SLACK_MODE: 'socket',
  SLACK_BOT_TOKEN: BOT.token,
  SLACK_APP_TOKEN: BOT.appToken,
  SLACK_API_URL: `${page}/api/`,
  HEALTH_PORT: `${health}`,
  CORPUS_DIR: process.env.CORPUS_DIR ?? path.join(root, 'corpus'),
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
});
await until('the bot', () => reached(`http://127.0.0.1:${health}/health`));
console.log(`A workspace with the bot in it is at ${page}

Try, as amina in #general:
  /afghan-brief uzbekistan                   only you see the brief; its buttons lead on
  @brief who sells electricity to Kabul?     answered in your message's thread
  @brief and who buys it?                    as a reply there: it follows up
and under Apps, brief: its home, and direct messages without a mention.

The emulator's page shows no rich text: where it says [rich_text], Slack shows the quotes.
\`npm run preview\` draws them on a page of its own.
Drop a document into the corpus folder, and the bot answers from it. Ctrl-C ends both.`);

function options(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '3100' },
        app: { type: 'string', default: path.join(root, 'dist/app.js') },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return { port, app: path.resolve(values.app) };
  } catch {
    // Said below.
  }
  return leave('Usage: npm run local [-- --port 3100]');
}

/** One workspace: the bot, two people to act as, two channels; the bot is in the first alone. */
function workspace() {
  const file = path.join(folder, 'workspace.json');
  const bot = { appId: 'A1', botUserId: 'U0BRIEF', botName: 'brief', botToken: BOT.token, appToken: BOT.appToken };
  const config = {
    apps: [{ ...bot, signingSecret: 'local', mode: 'socket' }],
    users: [
      { id: 'U1', name: 'amina' },
      { id: 'U2', name: 'bilal' },
    ],
    channels: [
      { id: 'C1', name: 'general', members: ['U1', 'U2', 'U0BRIEF'] },
      { id: 'C2', name: 'without-the-bot', members: ['U1', 'U2'] },
    ],
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

/** In a process group of its own, so that Ctrl-C reaches this script alone, and the bot can end what it is at. */
function run(name, command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  child.once('error', ({ message }) => end(1, `${name} could not be started: ${message}`));
  child.once('exit', (status) => end(1, `${name} ended by itself, with status ${status}.`));
  children.push(child);
}

async function reached(url) {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function isFree(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function until(what, isReady) {
  for (const deadline = Date.now() + 30_000; !(await isReady()); await setTimeout(100)) {
    if (Date.now() > deadline) await end(1, `${what} was not ready within 30 s.`);
  }
}

/** Ends both, the bot first, and waits for them; the first reason counts. */
async function end(status, message) {
  if (ending) return;
  ending = true;
  if (message) console.error(message);
  for (const child of children.toReversed()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, setTimeout(12_000)]);
    child.kill('SIGKILL');
  }
  process.exit(status);
}

function leave(message) {
  console.error(message);
  process.exit(2);
}
