import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Topic } from '../../src/answers/index.js';
import { Annotations, HalfName, Questions } from './gold.js';
import { placeWording } from './place-wording.js';
import { type Half, readDocuments, readHalf } from './read-half.js';

// Expectations compare numbers and ids alone, so that a failing test shows nothing of the frozen half.
const folder = 'test/evaluation';
const halves = HalfName.options.map((name) => readHalf(folder, name));
const [open, frozen] = halves as [Half, Half, Half];
const dense = [open, frozen];

function sizeOf(half: Half) {
  return {
    passages: half.documents.length,
    actors: new Set(half.positions.map(({ actor }) => actor)).size,
    positions: half.positions.length,
    core: half.positions.filter(({ core }) => core).length,
    questions: half.questions.length,
    unanswerable: half.questions.filter(({ answers }) => answers.length === 0).length,
    followUps: half.questions.filter(({ previous }) => previous.length > 0).length,
  };
}

test.each(HalfName.options)('every wording of the %s half begins and ends at one place only', (name) => {
  const documents = readDocuments(`${folder}/passages/${name}`);
  const bodies = new Map(documents.map(({ id, body }) => [id, body]));
  const annotations = documents.flatMap(
    ({ id }) => Annotations.parse(JSON.parse(readFileSync(`${folder}/passages/${name}/${id}.json`, 'utf8'))).positions,
  );
  const { questions } = Questions.parse(JSON.parse(readFileSync(`${folder}/questions/${name}.json`, 'utf8')));
  const wordings = [...annotations, ...questions.flatMap(({ answers }) => answers)];
  const astray = wordings.flatMap((wording, index) => {
    const body = bodies.get(wording.document) ?? '';
    const [span, ...others] = placeWording(body, wording);
    if (!span || others.length > 0) return [`${wording.document}: entry ${index} is not placed once`];
    const within = body.slice(span.start, span.end);
    const ends = placeWording(within, { ...wording, starts: wording.ends });
    return ends.length === 1 ? [] : [`${wording.document}: entry ${index} ends ${ends.length} times`];
  });
  expect(astray).toEqual([]);
});

test('no span runs over a paragraph', () => {
  const astray = halves.flatMap(({ documents, positions }) =>
    positions.filter(({ span }) => {
      const paragraphs = documents.find(({ id }) => id === span.document)?.paragraphs ?? [];
      return !paragraphs.some(({ start, end }) => start <= span.start && span.end <= end);
    }),
  );
  expect(astray.length).toBe(0);
});

test('annotations stand beside their own passage and no position is given twice', () => {
  for (const { documents, positions } of halves) {
    const ids = new Set(documents.map(({ id }) => id));
    expect(positions.filter(({ document }) => !ids.has(document)).length).toBe(0);
    const keys = positions.map(({ actor, topic, stance, target, span }) =>
      JSON.stringify([actor, topic, stance, target, span]),
    );
    expect(keys.length - new Set(keys).size).toBe(0);
  }
});

test('the table of passages counts what is there', () => {
  const table = readFileSync(`${folder}/passages/README.md`, 'utf8');
  for (const { name, documents, positions } of halves) {
    for (const { id, body } of documents) {
      const own = positions.filter(({ document }) => document === id);
      const counts = [body.match(/\S+/g)?.length, own.length, own.filter(({ core }) => core).length];
      const row = table.split('\n').find((line) => line.startsWith(`| ${name} | \`${id}\` |`));
      expect([id, row?.match(/\d+/g)?.map(Number).slice(-3)]).toEqual([id, counts]);
    }
  }
});

test('targets are listed where several are joined, and alsoTopics never repeats the topic', () => {
  const positions = halves.flatMap((half) => half.positions);
  expect(positions.filter(({ target, targets }) => targets && targets.join(', ') !== target).length).toBe(0);
  expect(positions.filter(({ target, targets }) => !targets && target?.includes(', ')).length).toBe(0);
  expect(
    positions.filter(({ topic, alsoTopics }) => new Set([topic, ...alsoTopics]).size !== alsoTopics.length + 1).length,
  ).toBe(0);
});

test('passages are of a length that a reader can hold', () => {
  for (const { name, documents } of halves) {
    const lengths = documents.map(({ body }) => body.match(/\S+/g)?.length ?? 0);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(120);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(name === 'prose' ? 600 : 300);
  }
});

test('there is enough to measure by', () => {
  const [a, b] = [sizeOf(open), sizeOf(frozen)];
  expect(a.passages + b.passages).toBeGreaterThanOrEqual(14);
  expect(Math.min(a.actors, b.actors)).toBeGreaterThanOrEqual(18);
  expect(a.positions + b.positions).toBeGreaterThanOrEqual(170);
  expect(a.questions + b.questions).toBe(30);
  expect(a.unanswerable + b.unanswerable).toBeGreaterThanOrEqual(10);
  expect(a.followUps + b.followUps).toBeGreaterThanOrEqual(10);
});

describe('the split', () => {
  test('has nothing of the plain documents in what may be read', () => {
    const read = new Set(open.documents.flatMap(sentencesIn));
    const plain = halves.flatMap(({ name, documents }) => (name === 'prose' ? documents : []));
    expect(plain.length).toBe(10);
    expect(plain.flatMap(sentencesIn).filter((sentence) => read.has(sentence)).length).toBe(0);
  });

  test('has nothing on both sides', () => {
    const ids = new Set(open.documents.map(({ id }) => id));
    expect(frozen.documents.filter(({ id }) => ids.has(id)).length).toBe(0);
    const asked = new Set(open.questions.map(({ question, previous }) => JSON.stringify([question, previous])));
    expect(
      frozen.questions.filter(({ question, previous }) => asked.has(JSON.stringify([question, previous]))).length,
    ).toBe(0);
    const sentences = new Set(open.documents.flatMap(sentencesIn));
    expect(frozen.documents.flatMap(sentencesIn).filter((sentence) => sentences.has(sentence)).length).toBe(0);
  });

  test('is even in everything that is counted', () => {
    const [a, b] = [sizeOf(open), sizeOf(frozen)];
    for (const key of ['passages', 'questions', 'unanswerable', 'actors', 'positions', 'core'] as const) {
      expect([key, Math.abs(a[key] - b[key]) <= 0.2 * Math.max(a[key], b[key])]).toEqual([key, true]);
    }
  });

  test('has every topic and genre in each half, a tenth of the positions at least', () => {
    for (const { documents, positions } of dense) {
      for (const topic of Topic.options) {
        expect(positions.filter((position) => position.topic === topic).length).toBeGreaterThan(positions.length / 10);
      }
      const genres = documents.map(({ id }) => id.split('-')[0]);
      for (const genre of ['wire', 'analysis', 'communique', 'encyclopaedia']) {
        expect(genres.filter((each) => each === genre).length).toBe(2);
      }
    }
  });
});

function sentencesIn({ body }: { body: string }): string[] {
  return body.split(/(?<=[.?!]"?)\s+/).filter((sentence) => sentence !== '');
}
