import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createEngine, type Engine } from '../../src/engine.js';
import { readCorpus } from '../../src/files/read-corpus.js';
import { CORPUS_QUESTIONS } from './corpus-questions.js';

const CORPUS = path.join(import.meta.dirname, '../../corpus');

let engine: Engine;
beforeAll(async () => {
  const read = await readCorpus(CORPUS);
  if ('issues' in read) throw new Error('the corpus cannot be read');
  engine = await createEngine(read.documents, { actors: read.actors });
});

describe('questions that the corpus answers', () => {
  test.each(CORPUS_QUESTIONS.filter(({ starts }) => starts.length > 0))(
    '"$question" is answered among the first three',
    ({ question, starts, previous = [] }) => {
      const found = engine.ask(question, { previous });
      const excerpts = found.kind === 'excerpts' ? found.excerpts : [];
      const quotes = excerpts.slice(0, 3).map(({ quote }) => quote.replace(/[’‘]/g, "'"));
      expect(quotes.some((quote) => starts.some((start) => quote.includes(start)))).toBe(true);
    },
  );
});

describe('questions that the corpus does not answer', () => {
  test.each(CORPUS_QUESTIONS.filter(({ starts }) => starts.length === 0))(
    '"$question" stays unanswered',
    ({ question, previous = [] }) => {
      expect(engine.ask(question, { previous })).toMatchObject({ kind: 'silence', excerpts: [] });
    },
  );
});
