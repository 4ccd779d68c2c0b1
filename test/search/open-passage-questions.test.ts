import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createEngine, type Engine } from '../../src/engine.js';
import { readCorpus } from '../../src/files/read-corpus.js';
import type { CorpusQuestion } from './corpus-questions.js';
import { OPEN_PASSAGE_QUESTIONS } from './open-passage-questions.js';

const PASSAGES = path.join(import.meta.dirname, '../evaluation/passages/open');

let engine: Engine;
beforeAll(async () => {
  const read = await readCorpus(PASSAGES);
  if ('issues' in read) throw new Error('the passages cannot be read');
  engine = await createEngine(read.documents);
});

function isAnswered({ question, starts, previous = [] }: CorpusQuestion): boolean {
  const found = engine.ask(question, { previous });
  const quotes = found.kind === 'excerpts' ? found.excerpts.slice(0, 3).map(({ quote }) => quote) : [];
  return quotes.some((quote) => starts.some((start) => quote.includes(start)));
}

function isSilent({ question, previous = [] }: CorpusQuestion): boolean {
  return engine.ask(question, { previous }).kind === 'silence';
}

/** Fails with the questions that went wrong where they are more than what is known. */
function expectMostlyRight(asked: readonly CorpusQuestion[], isRight: (one: CorpusQuestion) => boolean, most: number) {
  const wrong = asked.filter((one) => !isRight(one)).map(({ question }) => question);
  expect(wrong.length > most ? wrong : []).toEqual([]);
}

const answerable = OPEN_PASSAGE_QUESTIONS.filter(({ starts }) => starts.length > 0);
const unanswerable = OPEN_PASSAGE_QUESTIONS.filter(({ starts }) => starts.length === 0);

test('there are thirty questions or more, ten of them follow-ups and ten that nothing answers', () => {
  expect(OPEN_PASSAGE_QUESTIONS.length).toBeGreaterThanOrEqual(30);
  expect(OPEN_PASSAGE_QUESTIONS.filter(({ previous }) => previous).length).toBeGreaterThanOrEqual(10);
  expect(unanswerable.length).toBeGreaterThanOrEqual(10);
});

test('of 62 questions that the open passages answer, all but 18 are answered among the first three', () => {
  expect(answerable).toHaveLength(62);
  expectMostlyRight(answerable, isAnswered, 18);
});

test('of 32 questions that the open passages do not answer, all but 5 are met with silence', () => {
  expect(unanswerable).toHaveLength(32);
  expectMostlyRight(unanswerable, isSilent, 5);
});
