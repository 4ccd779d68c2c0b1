/**
 * What a snapshot saves: the time from the process's start to an engine that answers, over synthetic documents (the
 * sentences of this repository's corpus with their words rotated, so that none stands twice), without a snapshot, and
 * with it; and the longest turn of the event loop, by the clock and by the processor time that the process spent in it
 * (on a busy machine the clock also counts what others did meanwhile). `npm run build && node bench/restart.mjs [SENTENCES]`
 * prints it and writes restart.md.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createEngine } from '../dist/engine.js';
import { readCorpus } from '../dist/files/read-corpus.js';
import { readSnapshot, snapshotFile, writeSnapshot } from '../dist/files/snapshot.js';
import { watchStalls } from './stall.mjs';

const QUESTIONS = [
  'What does Uzbekistan sell to Afghanistan?',
  'Who condemned the Taliban?',
  'Has Kazakhstan recognised the Taliban?',
  'railway to Mazar-i-Sharif',
  'Why did Tajikistan close its border?',
];
const here = path.dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { start: { type: 'string' }, without: { type: 'boolean' } },
});

if (values.start) await start(values.start, !values.without);
else await compare(Number(positionals[0] ?? 20_000));

/** One start, in a process of its own; prints its figures as JSON. */
async function start(folder, snapshot) {
  const stalls = watchStalls();
  const loaded = performance.now();
  const read = await readCorpus(folder);
  const parsed = performance.now();
  const kept = snapshot ? await readSnapshot(folder) : undefined;
  const engine = await createEngine(read.documents, { actors: read.actors, snapshot: kept });
  const ready = performance.now();
  const [readyStall, readyWork] = [stalls.longest(), stalls.work()];
  if (!snapshot) await writeSnapshot(folder, engine.snapshot());
  const written = performance.now();
  const stall = await stalls.stop();
  const hash = createHash('sha256').update(JSON.stringify(engine.actors()));
  for (const { analysis } of engine.snapshot().documents) hash.update(JSON.stringify(analysis));
  const asked = QUESTIONS.map((question) => {
    const from = performance.now();
    hash.update(JSON.stringify(engine.ask(question)));
    return performance.now() - from;
  });
  console.log(
    JSON.stringify({
      loaded,
      parsed,
      ready,
      written: written - ready,
      readyStall,
      readyWork,
      stall,
      work: stalls.work(),
      first: asked[0],
      later: asked.slice(1).sort((a, b) => a - b)[2],
      memory: process.memoryUsage().rss / 2 ** 20,
      answers: hash.digest('hex'),
      used: kept !== undefined && engine.snapshot() === kept,
    }),
  );
}

async function compare(count) {
  const folder = mkdtempSync(path.join(tmpdir(), 'afghan-brief-restart-'));
  try {
    const sentences = await synthesise(folder, count);
    const without = run(folder, '--without');
    const size = statSync(snapshotFile(folder)).size / 2 ** 20;
    const runs = [run(folder), run(folder), run(folder)].sort((a, b) => a.ready - b.ready);
    const restart = runs[1];
    if (runs.some(({ used }) => !used)) throw new Error('the snapshot was not used');
    const same = runs.every(({ answers }) => answers === without.answers);
    const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
    const ms = (one) => `${one.toFixed(0)} ms`;
    const rows = [
      ['', 'without', 'with a snapshot'],
      ['---', '---:', '---:'],
      ['process start to an engine that answers', seconds(without.ready), seconds(restart.ready)],
      ['of that, loading code', ms(without.loaded), ms(restart.loaded)],
      ['of that, parsing the documents', ms(without.parsed - without.loaded), ms(restart.parsed - restart.loaded)],
      [
        'longest turn of the event loop, and the longest by processor time',
        `${ms(without.readyStall)}, ${ms(without.readyWork)}`,
        `${ms(restart.readyStall)}, ${ms(restart.readyWork)}`,
      ],
      [
        'first question, then the median of four',
        `${ms(without.first)}, ${ms(without.later)}`,
        `${ms(restart.first)}, ${ms(restart.later)}`,
      ],
      ['memory (resident)', `${without.memory.toFixed(0)} MB`, `${restart.memory.toFixed(0)} MB`],
    ];
    const text = [
      `# A restart over ${sentences} sentences\n`,
      `Node ${process.version}; the median of three restarts. Written by restart.mjs.\n`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '',
      `${(without.ready / restart.ready).toFixed(1)} times quicker; answers ${same ? 'the same, byte for byte' : 'DIFFER'}. The file has ${size.toFixed(1)} MB; writing it took ${seconds(without.written)}, with turns of at most ${ms(without.stall)} in all, ${ms(without.work)} by processor time.`,
      '',
    ].join('\n');
    console.log(text);
    writeFileSync(path.join(here, 'restart.md'), text);
    if (!same) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder, ...flags) {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--start', folder, ...flags], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Documents of a hundred sentences in paragraphs of five; returns how many sentences there are. */
async function synthesise(folder, count) {
  const read = await readCorpus(path.join(here, '../corpus'));
  const { documents } = (await createEngine(read.documents, { actors: read.actors })).snapshot();
  const sources = documents.flatMap(({ analysis }, at) =>
    analysis.sentences.map(({ start, end }) => read.documents[at].body.slice(start, end).split(/\s+/)),
  );
  const made = Array.from({ length: count }, (_, at) => {
    const words = sources[at % sources.length];
    const by = Math.floor(at / sources.length) % words.length;
    return `${[...words.slice(by), ...words.slice(0, by)]
      .join(' ')
      .replace(/[.?!>]/g, '')
      .trim()}.`;
  });
  for (let at = 0; at < count; at += 100) {
    const paragraphs = [];
    for (let from = at; from < Math.min(at + 100, count); from += 5)
      paragraphs.push(made.slice(from, from + 5).join(' '));
    const text = `---\ntitle: Report ${at / 100}\nauthor: A\ndate: 2024-01-01\nrights: free\n---\n\n${paragraphs.join('\n\n')}\n`;
    writeFileSync(path.join(folder, `report-${at / 100}.md`), text);
  }
  if (read.actors !== null) writeFileSync(path.join(folder, 'actors.yml'), read.actors);
  return count;
}
