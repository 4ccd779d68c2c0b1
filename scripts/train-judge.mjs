#!/usr/bin/env node
// Writes src/positions/judge-model.ts, what a finding amounts to by its traits, and src/positions/line-model.ts, how likely a
// statement made of findings is right; with "targets" src/positions/target-model.ts, whom a finding is directed at. The judges
// learn from findings whose targets are in order, so the targets come first:
//   npm run build && node scripts/train-judge.mjs targets && npm run build && node scripts/train-judge.mjs
// Learns from the annotated items in scripts/readings (what they are: its README), or in --readings FOLDER. Every finding
// that the rules of src/positions make of an item is compared with the item's positions of that actor at that place.
// Softmax regressions over features: is it a position of theirs, with which stance, on which topic; is it toward this one. A
// statement is compared with the positions in the same way, as judges make it that have not learnt from its item.
// With --test each fifth of the items is judged by what the others teach, and those in the folder `apart`, from which nothing
// is ever learnt, by what all teach, before weights are rounded to bytes, and nothing
// is written. The same items give the same files.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { actorTable } from '../dist/actors/actor-table.js';
import { createRegistry } from '../dist/actors/registry.js';
import { Topic } from '../dist/answers/index.js';
import { analysing } from '../dist/positions/document-statements.js';
import { stanceOf } from '../dist/positions/finding.js';
import { JUDGED_STANCES, judgeBy } from '../dist/positions/judge.js';
import { findingFeatures } from '../dist/positions/judge-features.js';
import { targetFeatures } from '../dist/positions/target-features.js';
import { modelModule, packModel } from './pack-model.mjs';
import { randomly, shuffled } from './random.mjs';
import { documentOf, placedPositions, readItems } from './read-items.mjs';
import { softmaxRegression } from './softmax-regression.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { test: { type: 'boolean' }, readings: { type: 'string' } },
});
const folder = options.readings ?? new URL('readings/', import.meta.url).pathname;
const KEPT = { target: 16_000, right: 40_000, stance: 60_000, topic: 48_000 };
const FOLDS = 5;
/** What a position that is not core counts for. */
const ASIDE = 0.6;
const TOPICS = Topic.options;
/** A span this much longer than what was annotated still shows it, and a short one always does. */
const ROOM = 1.5;
const SHORT = 120;

const registry = createRegistry(actorTable());
const items = readItems(folder);
const examples = items.flatMap((item, at) => findingsOf(item).map((example) => ({ ...example, fold: at % FOLDS })));
if (positionals[0] === 'lines') writeLines();
else if (options.test) test();
else if (positionals[0] === 'targets') writeTargets();
else {
  write();
  writeLines();
}

function findingsOf(item) {
  const document = documentOf(item);
  const gold = placedPositions(item, document, registry);
  const found = [];
  const readOne = (read) => {
    for (const finding of read.findings) {
      const span = read.pieces[read.pieceOf(finding)];
      const at = read.placeOf(finding);
      const here = gold.filter(
        ({ id, start, end }) => id === finding.referent.actor && start <= at && at < end && shows(span, { start, end }),
      );
      const toward = finding.toward.map(({ referent }) => registry.get(referent.actor)?.id ?? referent.actor);
      const targeted = here.filter(({ targets }) => targets.some((name) => toward.includes(registry.find(name)?.id)));
      const meant = targeted.length > 0 ? targeted : here;
      found.push({
        features: findingFeatures(finding, read, registry),
        rule: stanceOf(finding.sign),
        weight: weightOf(item),
        candidates:
          here.flatMap(({ targets }) => targets).length > 0 ? candidatesOf(finding, here, weightOf(item)) : [],
        meant,
        right: likelihood(here),
        stance: shares(
          JUDGED_STANCES,
          meant.flatMap(({ stance }) =>
            stance === 'mixed'
              ? [
                  ['cooperative', 0.5],
                  ['conflictual', 0.5],
                ]
              : [[stance, 1]],
          ),
        ),
        topic: shares(
          TOPICS,
          meant.flatMap(({ topic, also }) => [[topic, 1], ...also.map((one) => [one, 0.4])]),
        ),
      });
    }
  };
  readThrough(document, { read: readOne });
  return found;
}

function readThrough(document, options) {
  const steps = analysing(document, registry, options);
  while (!steps.next().done);
}

/** An item's statements as some judges make them: what speaks for each, and whether a reader would find it right. */
function statementsOf(item, judge) {
  const document = documentOf(item);
  const gold = placedPositions(item, document, registry);
  const found = [];
  const stated = (statement, grounds) => {
    // Members that a passage does not show to be members are left out of its positions.
    if (statement.group) return;
    const fitting = gold.filter(
      ({ id, topic, also, ...span }) =>
        id === statement.actor &&
        shows(statement, span) &&
        [topic, ...(isEssay(item) ? [] : also)].includes(statement.topic),
    );
    const right = standsWith(statement.stance, new Set(fitting.map(({ stance }) => side(stance))));
    found.push({ grounds, right: right && fitting.some(({ core }) => core) ? 1 : right * ASIDE });
  };
  readThrough(document, { judge, stated });
  return found;
}

/** 1 where a stance is on one of some sides, or mixed where they are both; else 0. */
function standsWith(stance, sides) {
  const both = sides.has('both') || (sides.has('with') && sides.has('against'));
  if (stance === 'mixed') return both ? 1 : 0;
  return sides.has(side(stance)) || (sides.has('both') && stance !== 'neutral') ? 1 : 0;
}

/** The essays count for half: they are harder than what is commonly read, and were annotated once. */
function weightOf(item) {
  return isEssay(item) ? 0.5 : 1;
}

/** Essays note second topics more freely than the guide asks. */
function isEssay({ file }) {
  return /^docs-[a-g]$/.test(file);
}

/** Not and a position; one that nobody would miss counts for less. */
function likelihood(here) {
  const share = here.length === 0 ? 0 : here.some(({ core }) => core) ? 1 : ASIDE;
  return [1 - share, share];
}

/** Each of those whom a finding may be directed at, and whether one of its positions is toward them. */
function candidatesOf(finding, here, weight) {
  return finding.candidates.map((toward) => {
    const name = toward.referent.actor.replace('~', '');
    const is = (target) =>
      registry.find(target)?.id === toward.referent.actor ||
      target.toLowerCase() === name.toLowerCase() ||
      isKindOf(target, name);
    const hit = here.some(({ targets }) => targets.some(is));
    return { features: targetFeatures(finding, toward, registry), hit: [hit ? 0 : 1, hit ? 1 : 0], weight };
  });
}

/** "Afghan refugees" are refugees. */
function isKindOf(target, name) {
  const last = (words) => words.split(' ').at(-1) ?? '';
  return (
    /^\p{Ll}/u.test(last(target)) && last(target) === last(name) && name.split(' ').length <= target.split(' ').length
  );
}

function writeTargets() {
  const candidates = examples.flatMap((example) => example.candidates);
  const target = packModel(softmaxRegression(candidates, ({ hit }) => hit).rows(), KEPT.target);
  writeFileSync(
    new URL('../src/positions/target-model.ts', import.meta.url),
    modelModule(
      'TARGET_MODEL',
      'Weights of whom a finding is directed at; generated by scripts/train-judge.mjs from the items in scripts/readings.',
      { target },
    ),
  );
  console.log(`${candidates.length} candidates; target ${target.size}`);
}

function shows(shown, gold) {
  const shared = Math.min(shown.end, gold.end) - Math.max(shown.start, gold.start);
  const length = gold.end - gold.start;
  return shared * 3 >= length && shown.end - shown.start <= Math.max(SHORT, ROOM * length);
}

function shares(classes, votes) {
  const sums = classes.map((name) => votes.reduce((sum, [of, by]) => sum + (of === name ? by : 0), 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  return total === 0 ? undefined : sums.map((value) => value / total);
}

/** The judges of `judge.ts`, learnt from findings. */
function judgesFrom(data) {
  const right = data.filter(({ meant }) => meant.length > 0);
  return {
    right: softmaxRegression(data, (example) => example.right),
    stance: softmaxRegression(right, (example) => example.stance),
    topic: softmaxRegression(right, (example) => example.topic),
  };
}

/** Each fold's items by judges that have learnt from the others. */
function crossJudged() {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judge = judgeBy(judgesFrom(examples.filter((example) => example.fold !== fold)));
    return items.filter((_, at) => at % FOLDS === fold).flatMap((item) => statementsOf(item, judge));
  }).flat();
}

/** Logistic regression by AdaGrad: the weight of each ground of statements; what is rarely seen stays near nothing. */
function learnLines(statements, { rounds = 30, rate = 0.3, prior = 30 } = {}) {
  const weights = new Map();
  const random = randomly(3);
  const often = new Map();
  for (const { grounds } of statements)
    for (const [name, value] of Object.entries(grounds)) if (value !== 0) often.set(name, (often.get(name) ?? 0) + 1);
  for (let round = 0; round < rounds; round++) {
    for (const { grounds, right } of shuffled(statements, random)) {
      const own = Object.entries(grounds);
      const sum = own.reduce((all, [name, value]) => all + value * (weights.get(name)?.value ?? 0), 0);
      const slope = 1 / (1 + Math.exp(-sum)) - right;
      for (const [name, value] of own) {
        if (value === 0) continue;
        const weight = weights.get(name) ?? { value: 0, square: 0 };
        const step = slope * value + (prior / often.get(name)) * weight.value;
        weight.square += step ** 2;
        weight.value -= (rate * step) / Math.sqrt(weight.square + 1e-8);
        weights.set(name, weight);
      }
    }
  }
  return [...weights].map(([name, { value }]) => [name, Number(value.toFixed(3))]).sort(([a], [b]) => (a < b ? -1 : 1));
}

function writeLines() {
  const statements = crossJudged();
  const weights = learnLines(statements);
  const key = (name) => (name.includes(' ') ? `'${name}'` : name);
  writeFileSync(
    new URL('../src/positions/line-model.ts', import.meta.url),
    [
      '/** Weights of what speaks for a statement; generated by scripts/train-judge.mjs from the items in scripts/readings. */',
      'export const LINE_MODEL = {',
      ...weights.map(([name, value]) => `  ${key(name)}: ${value},`),
      '};\n',
    ].join('\n'),
  );
  const right = statements.reduce((sum, one) => sum + one.right, 0);
  console.log(`${statements.length} statements, ${(right / statements.length).toFixed(3)} of them right`);
}

function write() {
  const judges = Object.entries(judgesFrom(examples));
  const packed = Object.fromEntries(judges.map(([name, { rows }]) => [name, packModel(rows(), KEPT[name])]));
  writeFileSync(
    new URL('../src/positions/judge-model.ts', import.meta.url),
    modelModule(
      'JUDGE_MODEL',
      'Weights of what speaks for a finding; generated by scripts/train-judge.mjs from the items in scripts/readings.',
      packed,
    ),
  );
  console.log(
    `${items.length} items, ${examples.length} findings; ${Object.entries(packed)
      .map(([name, { size }]) => `${name} ${size}`)
      .join(' · ')}`,
  );
}

function test() {
  const byOthers = Array.from({ length: FOLDS }, (_, fold) => ({
    judges: judgesFrom(examples.filter((example) => example.fold !== fold)),
    judged: examples.filter((example) => example.fold === fold),
  }));
  report('each fifth by the other four', byOthers);
  const apart = path.join(folder, 'apart');
  if (existsSync(apart))
    report('the items apart by all', [{ judges: judgesFrom(examples), judged: readItems(apart).flatMap(findingsOf) }]);
}

/** Prints how often models are right about what they have not learnt from. */
function report(what, sets) {
  const count = { judged: 0, stance: 0, rule: 0, opposite: 0, topic: 0 };
  const scores = [];
  for (const { judges, judged } of sets) {
    for (const { features, meant, rule } of judged) {
      scores.push([judges.right.shares(features)[1], meant.length > 0]);
      if (meant.length === 0) continue;
      count.judged++;
      const stance = JUDGED_STANCES[highest(judges.stance.shares(features))];
      const sides = new Set(meant.map((position) => side(position.stance)));
      const fits = (one) => sides.has(side(one)) || sides.has('both');
      if (fits(stance)) count.stance++;
      else if (sides.size === 1 && side(stance) !== 'neither' && !sides.has('neither')) count.opposite++;
      if (fits(rule)) count.rule++;
      const topic = TOPICS[highest(judges.topic.shares(features))];
      if (meant.some((position) => position.topic === topic || position.also.includes(topic))) count.topic++;
    }
  }
  scores.sort(([a], [b]) => a - b);
  let [below, pairs, wrong] = [0, 0, 0];
  for (const [, right] of scores) {
    if (right) pairs += below;
    else below++;
  }
  wrong = scores.length - count.judged;
  const share = (part) => (part / count.judged).toFixed(3);
  console.log(
    `${what}: ${scores.length} findings, ${count.judged} positions: right above wrong ${(pairs / count.judged / wrong).toFixed(3)} · stance ${share(count.stance)} (rules alone ${share(count.rule)}, opposite ${share(count.opposite)}) · topic ${share(count.topic)}`,
  );
}

function side(stance) {
  return { cooperative: 'with', conflictual: 'against', concerned: 'against', neutral: 'neither', mixed: 'both' }[
    stance
  ];
}

function highest(scores) {
  return scores.indexOf(Math.max(...scores));
}
