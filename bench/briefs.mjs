/**
 * What an answer about actors costs over a large corpus: documents made of the paragraphs of this repository's corpus
 * and of the evaluation's open passages, recombined so that no two are the same. Told: the time to analyse a document,
 * the longest that the event loop was blocked meanwhile, and each answer's median and 99th percentile, beside one pass
 * over all statements as the floor of an engine that keeps no order. `npm run build && node bench/briefs.mjs
 * [DOCUMENTS]` prints it and writes briefs.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../dist/corpus/parse-document.js';
import { createEngine } from '../dist/engine.js';
import { readCorpus } from '../dist/files/read-corpus.js';
import { percentile } from './percentile.mjs';
import { watchStalls } from './stall.mjs';

const PARAGRAPHS = 12;
const here = path.dirname(fileURLToPath(import.meta.url));
const count = Number(process.argv[2] ?? 1_000);

const read = await readCorpus(path.join(here, '../corpus'));
const documents = recombined([...read.documents, ...openPassages()], count);
const stalls = watchStalls();
const began = performance.now();
const engine = await createEngine(documents, { actors: read.actors });
const milliseconds = performance.now() - began;
const stall = await stalls.stop();
const statements = engine.snapshot().documents.flatMap(({ analysis }) => analysis.statements);
const sentences = engine.snapshot().documents.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
const actors = engine
  .actors()
  .actors.filter(({ lines }) => lines > 0)
  .map(({ id }) => id);

const first = new Map();
const timed = {
  'one pass over all statements': times(actors, (id) => statements.filter(({ actor }) => actor === id)),
  brief: times(actors, (id) => engine.brief(id)),
  'brief, one topic': times(actors, (id) => engine.brief(id, { topic: 'security' })),
  'compare, two actors': times(actors, (id, at) => engine.compare([id, actors[(at + 1) % actors.length]])),
  matrix: times(actors, () => engine.matrix()),
  actors: times(actors, () => engine.actors()),
};
const floor = timed['one pass over all statements'].p50;
const ms = (one) => `${one.toFixed(2)} ms`;
const text = [
  `# Answers about actors over ${count} documents\n`,
  `Node ${process.version}; ${sentences} sentences, ${statements.length} statements, ${actors.length} actors with a statement, ${Math.max(...actors.map((id) => statements.filter(({ actor }) => actor === id).length))} of the one with most. Written by briefs.mjs.\n`,
  `Analysing took ${(milliseconds / count).toFixed(0)} ms a document (${(milliseconds / 1000).toFixed(0)} s in all), with the event loop blocked for ${stall.toFixed(0)} ms at the longest, of which this program worked at most ${stalls.work().toFixed(0)} ms.\n`,
  '| answer | first, slowest | median | 99th percentile | median, beside one pass |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...Object.entries(timed).map(
    ([name, { p50, p99 }]) =>
      `| ${name} | ${ms(first.get(timed[name]))} | ${ms(p50)} | ${ms(p99)} | ${(p50 / floor).toFixed(2)} |`,
  ),
  '',
].join('\n');
console.log(text);
writeFileSync(path.join(here, 'briefs.md'), text);

/** Every actor asked for once and then ten times more: the slowest of the first round, the later ones' percentiles. */
function times(ids, ask) {
  const round = () =>
    ids.map((id, at) => {
      const from = performance.now();
      ask(id, at);
      return performance.now() - from;
    });
  const slowest = Math.max(...round());
  const later = Array.from({ length: 10 }, round).flat();
  const figures = { p50: percentile(later, 0.5), p99: percentile(later, 0.99) };
  first.set(figures, slowest);
  return figures;
}

function openPassages() {
  const folder = path.join(here, '../test/evaluation/passages/open');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseDocument(name.slice(0, -3), readFileSync(path.join(folder, name), 'utf8')).document);
}

/** Documents of twelve paragraphs, drawn by a generator with a fixed seed (mulberry32), so that every run has the same. */
function recombined(sources, number) {
  const paragraphs = sources.flatMap(({ body, paragraphs: places }) =>
    places.map(({ start, end }) => body.slice(start, end)),
  );
  let state = 1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from({ length: number }, (_, at) => {
    const left = [...paragraphs];
    const drawn = Array.from({ length: PARAGRAPHS }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
    const text = `---\ntitle: Report ${at}\nauthor: Author ${at % 40}\ndate: 2024-01-01\nrights: free\n---\n\n${drawn.join('\n\n')}\n`;
    return parseDocument(`report-${at}`, text).document;
  });
}
