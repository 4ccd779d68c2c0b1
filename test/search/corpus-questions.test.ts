import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExcerptSearch } from '../../src/search/index.js';
import { corpusSearch } from '../support/excerpt-search-of.js';
import { CORPUS_QUESTIONS } from './corpus-questions.js';

let search: ExcerptSearch;
beforeAll(async () => {
  ({ search } = await corpusSearch());
});

describe('questions that the corpus answers', () => {
  test.each(CORPUS_QUESTIONS.filter(({ starts }) => starts.length > 0))(
    '"$question" is answered among the first three',
    ({ question, starts, previous = [] }) => {
      const found = search.ask(question, { previous });
      const quotes = found.excerpts.slice(0, 3).map(({ quote }) => quote.replace(/[’‘]/g, "'"));
      expect(quotes.some((quote) => starts.some((start) => quote.includes(start)))).toBe(true);
    },
  );
});

describe('questions that the corpus does not answer', () => {
  test.each(CORPUS_QUESTIONS.filter(({ starts }) => starts.length === 0))(
    '"$question" stays unanswered',
    ({ question, previous = [] }) => {
      const found = search.ask(question, { previous });
      expect(found.kind).toBe('silence');
      expect(found.excerpts).toEqual([]);
    },
  );
});
