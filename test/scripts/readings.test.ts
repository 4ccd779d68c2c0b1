import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { Stance, Status, Topic } from '../../src/answers/index.js';
import { HalfName } from '../evaluation/gold.js';
import { readDocuments } from '../evaluation/read-half.js';

const folder = 'scripts/readings';

/** What `scripts/train-judge.mjs` learns from: a text, and what it says of every actor. */
const Reading = z.object({
  text: z.string().min(1),
  positions: z.array(
    z.object({
      actor: z.string().min(1),
      quote: z.string().min(1),
      topic: Topic,
      also: z.array(Topic),
      stance: Stance,
      target: z.string().nullable(),
      targets: z.array(z.string()),
      status: Status,
      core: z.boolean(),
    }),
  ),
});

type Reading = z.infer<typeof Reading> & { readonly place: string };

/** The readings in the files of a folder. */
function readingsIn(folder: string): Reading[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((line, at) => ({ place: `${name}:${at + 1}`, ...Reading.parse(JSON.parse(line)) })),
    );
}

const readings = readingsIn(folder);

test('what is kept apart shares no sentence with what is learnt from', () => {
  const trees = readdirSync('scripts/treebank')
    .filter((name) => name.endsWith('.tree'))
    .flatMap((name) => readFileSync(`scripts/treebank/${name}`, 'utf8').match(/(?<=^# text = ).*/gm) ?? []);
  const learnt = new Set([...readings.flatMap(({ text }) => sentencesIn(text)), ...trees]);
  const texts = readingsIn(`${folder}/apart`).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.flatMap(sentencesIn).filter((sentence) => learnt.has(sentence)).length).toBe(0);
});

test('every position of a reading is said by a part of its text', () => {
  const wrong = readings.filter(({ text, positions }) => positions.some(({ quote }) => !text.includes(quote)));
  expect(wrong.map(({ place }) => place)).toEqual([]);
  expect(readings.length).toBeGreaterThan(2500);
});

test('nothing is learnt from what the evaluation measures by', () => {
  const sentences = new Set(readings.flatMap(({ text }) => sentencesIn(text)));
  const shared = HalfName.options.map((half) => {
    const measured = readDocuments(`test/evaluation/passages/${half}`).flatMap(({ body }) => sentencesIn(body));
    return [half, measured.filter((sentence) => sentences.has(sentence)).length];
  });
  expect(shared).toEqual(HalfName.options.map((half) => [half, 0]));
});

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!]"?)\s+/).filter((sentence) => sentence.length > 20);
}
