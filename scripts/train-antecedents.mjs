#!/usr/bin/env node
// Writes src/positions/antecedent-model.ts: whom a pronoun or a noun such as "the government" means, by its traits. Before the
// judges (see train-judge.mjs), which learn from findings whose actors are in order:
//   npm run build && node scripts/train-antecedents.mjs
// Learns from the annotated items in scripts/readings (what they are: its README). An item says of which actors a passage
// tells and toward whom, not whom each word means: so a pointer that is a clause's subject should mean one of the actors of
// the positions at its place, any other one of their actors or targets, and one whom the passage does not name besides,
// where there is such. Softmax over the candidates of each pointer, as likely as all right ones together.
// With --test each fifth of the items is tried by what the other four teach, and nothing is written.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { actorTable } from '../dist/actors/actor-table.js';
import { createRegistry } from '../dist/actors/registry.js';
import { analysing } from '../dist/positions/document-statements.js';
import { modelModule, packModel } from './pack-model.mjs';
import { randomly, shuffled } from './random.mjs';
import { documentOf, placedPositions, readItems } from './read-items.mjs';

const { values: options } = parseArgs({ options: { test: { type: 'boolean' } } });
const KEPT = 6000;
const FOLDS = 5;
const ROUNDS = 12;
const RATE = 0.05;
const DECAY = 1e-3;
/** What a pointer teaches that means nobody, which may only be because nobody noted its position. */
const NOBODY = 0.3;

const registry = createRegistry(actorTable());
const items = readItems(new URL('readings/', import.meta.url).pathname);
const examples = items.flatMap((item, at) => pointersOf(item).map((example) => ({ ...example, fold: at % FOLDS })));
if (options.test) test();
else write();

/** An item's pointers: for each those whom it may mean, and which of them are right. */
function pointersOf(item) {
  const document = documentOf(item);
  const gold = placedPositions(item, document, registry);
  const heard = [];
  const found = [];
  const steps = analysing(document, registry, {
    read: (_, sentence) => {
      for (const [pointer, candidates] of heard.splice(0)) found.push(exampleOf(pointer, candidates, sentence));
    },
    pointer: (pointer, candidates) => heard.push([pointer, candidates]),
  });
  while (!steps.next().done);
  return found.filter((example) => example !== undefined);

  function exampleOf(pointer, candidates, sentence) {
    const here = gold.filter(({ start, end }) => start <= pointer.start && pointer.start < end);
    if (here.length === 0 || candidates.length < 2) return undefined;
    const meant = new Set(here.map(({ id }) => id));
    if (pointer.as !== 'subject')
      for (const { targets } of here) for (const name of targets) meant.add(registry.find(name)?.id);
    const named = new Set(
      registry.mentions(document.body.slice(sentence.start, sentence.end)).map(({ actor }) => actor),
    );
    const fits = candidates.map(({ actors }) => actors.length > 0 && actors.every((actor) => meant.has(actor)));
    const unnamed = candidates.map(({ actors }, at) => fits[at] && !actors.some((actor) => named.has(actor)));
    const right = unnamed.some(Boolean) ? unnamed : fits;
    if (right.some(Boolean)) return { candidates, right, weight: 1, rule: ruleOf(candidates, right) };
    return { candidates, right: candidates.map(({ actors }) => actors.length === 0), weight: NOBODY, rule: undefined };
  }
}

function learn(data) {
  const rows = new Map();
  const random = randomly(11);
  const often = new Map();
  for (const { candidates } of data)
    for (const { features } of candidates) for (const one of features) often.set(one, (often.get(one) ?? 0) + 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { candidates, right, weight } of shuffled(data, random)) {
      const shares = sharesOf(rows, candidates);
      const all = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
      for (const [at, { features }] of candidates.entries()) {
        const slope = weight * ((shares[at] ?? 0) - (right[at] ? (shares[at] ?? 0) / all : 0));
        for (const one of features) {
          if ((often.get(one) ?? 0) < 3) continue;
          const row = rows.get(one) ?? { value: 0, square: 0 };
          const step = slope + DECAY * row.value;
          row.square += step * step;
          row.value -= (RATE * step) / Math.sqrt(1 + row.square);
          rows.set(one, row);
        }
      }
    }
  }
  return rows;
}

function sharesOf(rows, candidates) {
  const scores = candidates.map(({ features }) => {
    let score = 0;
    for (const one of features) score += rows.get(one)?.value ?? 0;
    return score;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function write() {
  const rows = [...learn(examples)].map(([one, { value }]) => [one, [value, 0]]);
  const kept = packModel(rows, KEPT);
  writeFileSync(
    new URL('../src/positions/antecedent-model.ts', import.meta.url),
    modelModule(
      'ANTECEDENT_MODEL',
      'Weights of whom a pointer means; generated by scripts/train-antecedents.mjs from the items in scripts/readings.',
      { antecedent: kept },
    ),
  );
  console.log(`${examples.length} pointers; antecedent ${kept.size}`);
}

function test() {
  const known = examples.filter(({ weight }) => weight === 1);
  let [right, byRule] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = learn(examples.filter((example) => example.fold !== fold));
    for (const example of known.filter((one) => one.fold === fold)) {
      const shares = sharesOf(rows, example.candidates);
      if (example.right[shares.indexOf(Math.max(...shares))]) right++;
      if (example.rule) byRule++;
    }
  }
  const share = (part) => (part / known.length).toFixed(3);
  console.log(
    `${known.length} pointers, each fifth by the other four: right ${share(right)} · by rule alone ${share(byRule)}`,
  );
}

/** Whether whom the rules choose is right. */
function ruleOf(candidates, right) {
  return candidates.some(({ byRule }, at) => byRule && right[at]);
}
