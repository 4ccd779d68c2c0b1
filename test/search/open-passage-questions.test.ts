import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createEngine, type Engine } from '../../src/engine.js';
import { readCorpus } from '../../src/files/read-corpus.js';
import { OPEN_PASSAGE_QUESTIONS, type PassageQuestion } from './open-passage-questions.js';

const PASSAGES = path.join(import.meta.dirname, '../evaluation/passages/open');

let engine: Engine;
beforeAll(async () => {
  const read = await readCorpus(PASSAGES);
  if ('issues' in read) throw new Error('the passages cannot be read');
  engine = await createEngine(read.documents);
});

function expectAnswered({ question, starts, previous = [] }: PassageQuestion): void {
  const found = engine.ask(question, { previous });
  const quotes = found.kind === 'excerpts' ? found.excerpts.slice(0, 3).map(({ quote }) => quote) : [];
  expect(quotes.some((quote) => starts.some((start) => quote.includes(start)))).toBe(true);
}

function expectSilence({ question, previous = [] }: PassageQuestion): void {
  expect(engine.ask(question, { previous }).kind).toBe('silence');
}

const answerable = OPEN_PASSAGE_QUESTIONS.filter(({ starts }) => starts.length > 0);
const unanswerable = OPEN_PASSAGE_QUESTIONS.filter(({ starts }) => starts.length === 0);

test('there are thirty questions or more, ten of them follow-ups and ten that nothing answers', () => {
  expect(OPEN_PASSAGE_QUESTIONS.length).toBeGreaterThanOrEqual(30);
  expect(OPEN_PASSAGE_QUESTIONS.filter(({ previous }) => previous).length).toBeGreaterThanOrEqual(10);
  expect(unanswerable.length).toBeGreaterThanOrEqual(10);
});

describe('questions that the open passages answer', () => {
  test.each(answerable.filter(({ missed }) => !missed))(
    '"$question" is answered among the first three',
    expectAnswered,
  );
  test.failing.each(answerable.filter(({ missed }) => missed))('"$question" is missed, as is known', expectAnswered);
});

describe('questions that the open passages do not answer', () => {
  test.each(unanswerable.filter(({ missed }) => !missed))('"$question" stays unanswered', expectSilence);
  test.failing.each(unanswerable.filter(({ missed }) => missed))('"$question" is answered, as is known', expectSilence);
});
