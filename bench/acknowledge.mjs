/**
 * How soon the bot acknowledges: signed requests of every kind at 100 a second, in an open loop, to the built bot in a
 * process of its own, and in turns with it to a Bolt app whose listeners do nothing. The bot answers everything that it
 * is asked meanwhile, through a local stand-in for Slack's web API. `npm run build && node bench/acknowledge.mjs
 * [--turns 5]
 * [--seconds 10] [--rate 100]` prints a table and writes acknowledge.md; status 1 where the bot's 99th
 * percentile is above 50 ms.
 */
import { fork } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '../scripts/free-port.mjs';
import { openLoop } from './acknowledge/open-loop.mjs';
import { answerKey, KINDS, typedFor } from './acknowledge/requests.mjs';
import { startWebApi } from './acknowledge/web-api.mjs';
import { percentile } from './percentile.mjs';

const BOUND = 50;
const SECRET = 'a signing secret';
const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    turns: { type: 'string', default: '5' },
    rate: { type: 'string', default: '100' },
  },
});
const [seconds, rate] = [values.seconds, values.rate].map(Number);
const built = path.join(here, '../dist/app.js');
if (!existsSync(built)) {
  console.error('bench: dist/app.js is missing; run npm run build first');
  process.exit(2);
}

let number = 0;
const webApi = await startWebApi();
const bot = await startServer(built);
const empty = await startServer(path.join(here, 'acknowledge/empty-bolt.mjs'));
const turns = { bot: [], empty: [] };
const answered = [];
try {
  for (let turn = 0; turn < Number(values.turns); turn++) {
    for (const [name, server] of Object.entries({ bot, empty })) turns[name].push(await measured(server));
  }
  for (const { kind, number, due } of turns.bot.flatMap(({ timings }) => timings)) {
    const arrival = webApi.arrivals.get(answerKey(kind, number));
    if (arrival === undefined) throw new Error(`a ${kind} was acknowledged and never answered`);
    answered.push(arrival - due);
  }
} finally {
  bot.child.kill();
  empty.child.kill();
  webApi.server.close();
  webApi.server.closeAllConnections();
}
report();

/** A server in a process of its own, as an operator starts it, with a reporter of stalls beside it. */
async function startServer(script) {
  const port = await freePort();
  const child = fork(script, {
    cwd: os.tmpdir(),
    execArgv: ['--import', path.join(here, 'acknowledge/report-stalls.mjs')],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {
      SLACK_MODE: 'http',
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: webApi.apiUrl,
      CORPUS_DIR: path.join(here, '../corpus'),
      PORT: `${port}`,
    },
  });
  const base = `http://127.0.0.1:${port}`;
  const reached = () =>
    fetch(`${base}/health`).then(
      ({ status }) => status !== 503,
      () => false,
    );
  for (const until = performance.now() + 30_000; !(await reached()); await setTimeout(50)) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`${script} did not start`);
  }
  const tell = () =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send('report');
    });
  return { child, url: `${base}/slack/events`, tell };
}

/** One turn with a server: a second to warm up, then what counts, until the last answer has gone out. */
async function measured(server) {
  await openLoop(server.url, SECRET, requests(rate), rate);
  await settled();
  await server.tell();
  const before = processors();
  const timings = await openLoop(server.url, SECRET, requests(seconds * rate), rate);
  await settled();
  const after = processors();
  const { stall, work, processor } = await server.tell();
  return {
    timings,
    stall,
    work,
    processor: processor / timings.length,
    busy: 1 - (after.idle - before.idle) / (after.all - before.all),
  };
}

/** Time that all processors have spent, in all and idle. */
function processors() {
  const times = os.cpus().map(({ times }) => times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.flatMap((each) => Object.values(each)).reduce((sum, time) => sum + time, 0),
  };
}

/** One request of each kind after the other, none like another. */
function requests(count) {
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, () => {
    number += 1;
    const [kind, make] = kinds[number % kinds.length];
    return { kind, number, ...make(number, typedFor(number), webApi.responseUrl(number)) };
  });
}

/** Until no further answer has come in for half a second: what one server is still at must not slow the other. */
async function settled() {
  for (let before = -1; before !== webApi.arrivals.size; ) {
    before = webApi.arrivals.size;
    await setTimeout(500);
  }
}

function report() {
  const all = (name) => turns[name].map(({ timings }) => timings);
  const took = (timings, kind) => timings.filter((each) => !kind || each.kind === kind).map((each) => each.took);
  const median = (numbers) => percentile(numbers, 0.5);
  const at = (name, share, kind) => median(all(name).map((timings) => percentile(took(timings, kind), share)));
  const three = (name, kind) => [0.5, 0.95, 0.99].map((share) => at(name, share, kind).toFixed(1)).join(' / ');
  const row = (label, kind) => [
    label,
    three('bot', kind),
    three('empty', kind),
    (at('bot', 0.99, kind) / at('empty', 0.99, kind)).toFixed(1),
  ];
  const figure = (label, read) => [label, ...['bot', 'empty'].map((name) => read(turns[name])), ''];
  const rows = [
    ['', 'the bot', 'an empty Bolt app', 'p99, times'],
    ['---', '---:', '---:', '---:'],
    row('every request: p50 / p95 / p99, ms'),
    ...Object.keys(KINDS).map((kind) => row(kind, kind)),
    figure('p99 in each turn, ms', (own) =>
      own.map(({ timings }) => percentile(took(timings), 0.99).toFixed(0)).join(', '),
    ),
    figure('longest stall of the event loop in each turn, ms', (own) =>
      own.map(({ stall }) => stall.toFixed(0)).join(', '),
    ),
    figure('most work in one go, by its processor time, in each turn, ms', (own) =>
      own.map(({ work }) => work.toFixed(0)).join(', '),
    ),
    figure('processor time a request, ms', (own) => median(own.map(({ processor }) => processor)).toFixed(1)),
    figure('processors busy, with everything that ran', (own) =>
      own.map(({ busy }) => `${(busy * 100).toFixed(0)} %`).join(', '),
    ),
    ['until the answer is at Slack, ms', percentiles(answered), '', ''],
  ];
  const p99 = at('bot', 0.99);
  const text = [
    `# From a signed request to its acknowledgement, at ${rate} requests a second\n`,
    `Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}. ${values.turns} turns of ${seconds} s with each, one after the other; percentiles are the median turn's. Written by acknowledge.mjs.\n`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
  console.log(text);
  writeFileSync(path.join(here, 'acknowledge.md'), text);
  if (p99 <= BOUND) return;
  console.error(`bench: the 99th percentile is ${p99.toFixed(1)} ms, above ${BOUND} ms`);
  process.exitCode = 1;
}

function percentiles(numbers) {
  return [0.5, 0.95, 0.99].map((share) => percentile(numbers, share).toFixed(1)).join(' / ');
}
