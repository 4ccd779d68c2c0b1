// Compares the passage index with its peers, in quality and in time.
//   npm run bench -- FOLDER [--sizes 1000,10000,100000] [--queries 100] [--patience 60]
// FOLDER holds collections as bench/collection.mjs reads them (squad, cranfield, noise). Writes bench/results.md and
// bench/growth.svg. An engine that took longer than `patience` seconds to build is not asked to grow further.
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chart } from './chart.mjs';
import { grown, readCollection } from './collection.mjs';
import { ENGINES } from './engines.mjs';
import { measure } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,3000,10000,30000,100000' },
    queries: { type: 'string', default: '100' },
    patience: { type: 'string', default: '60' },
  },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  console.error('bench: name a folder with collections, for example: npm run bench -- ../collections');
  process.exit(2);
}
if (!existsSync('dist/search/index.js')) {
  console.error('bench: dist/search/index.js is missing; run npm run build first');
  process.exit(2);
}

const here = import.meta.dirname;
const builders = new Map();
for (const [name, load] of Object.entries(ENGINES)) {
  const build = await load();
  if (build) builders.set(name, build);
  else console.log(`${name}: not installed, left out`);
}
const absent = Object.keys(ENGINES).filter((name) => !builders.has(name));

const quality = new Map([...builders.keys()].map((name) => [name, []]));
const judged = ['squad', 'cranfield'].filter((name) => existsSync(path.join(folder, `${name}.qrels.tsv`)));
for (const name of judged) {
  const collection = readCollection(folder, name, 400);
  for (const [engine, build] of builders) {
    const figures = await measure(build, collection);
    quality.get(engine).push(figures.ndcg.toFixed(3));
    console.log(`${name}  ${engine.padEnd(14)} nDCG@10 ${figures.ndcg.toFixed(3)}  p50 ${figures.p50.toFixed(2)} ms`);
  }
}

const collection = readCollection(folder, judged[0], Number(values.queries));
const growth = new Map([...builders.keys()].map((name) => [name, []]));
const tired = new Set();
const sizes = values.sizes.split(',').map(Number);
for (const size of sizes) {
  const passages = grown(collection.passages, folder, size);
  for (const [engine, build] of builders) {
    if (tired.has(engine)) continue;
    const figures = await measure(build, { ...collection, passages });
    growth.get(engine).push({ size, ...figures });
    if (figures.seconds > Number(values.patience)) tired.add(engine);
    console.log(
      `${size}  ${engine.padEnd(14)} p50 ${figures.p50.toFixed(2)} ms  p99 ${figures.p99.toFixed(2)} ms  build ${figures.seconds.toFixed(1)} s  blocked ${figures.stall.toFixed(0)} ms`,
    );
  }
}

const cell = (point) =>
  point
    ? `${point.p50.toFixed(2)} / ${point.p99.toFixed(1)} ms, ${point.seconds.toFixed(1)} s, ${point.stall.toFixed(0)} ms`
    : '–';
const table = [
  `| engine | ${judged.map((name) => `${name}, nDCG@10`).join(' | ')} | ${sizes.map((n) => n.toLocaleString('en')).join(' | ')} |`,
  `|---|${judged.map(() => '---|').join('')}${sizes.map(() => '---|').join('')}`,
  ...[...builders.keys()].map((name) => {
    const points = sizes.map((size) => cell(growth.get(name).find((point) => point.size === size)));
    return `| ${name} | ${[...quality.get(name), ...points].join(' | ')} |`;
  }),
];
const notes = [
  `Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}. Each size: median / 99th percentile a question, time to build, longest block of the event loop while building. "–": building took longer than ${values.patience} s at the size before.`,
  ...(absent.length > 0 ? [`Not installed, so left out: ${absent.join(', ')}.`] : []),
];
writeFileSync(
  path.join(here, 'results.md'),
  `# Results\n\n${notes.join('\n\n')}\n\n${table.join('\n')}\n\n![Growth](growth.svg)\n`,
);
const series = [...growth].map(([name, points]) => ({
  name,
  points: points.map(({ size, p50 }) => [size, Math.max(p50, 0.01)]),
}));
writeFileSync(path.join(here, 'growth.svg'), chart(series));
