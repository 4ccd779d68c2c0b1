import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  containment,
  leastSharedWhenAlike,
  leastSharedWhenContained,
  likeness,
  wordPairs,
} from '../../src/import/likeness.js';
import { pairIndex } from '../../src/import/pair-index.js';

/** Texts of few words, so that many are near copies of one another. */
const texts = fc.array(
  fc.array(fc.constantFrom('the', 'port', 'of', 'aden'), { maxLength: 12 }).map((parts) => parts.join(' ')),
  { maxLength: 8 },
);
const degree = fc.double({ min: 0.5, max: 1, noNaN: true });

test('no text that is alike another, or contains it, is missing from the candidates', () => {
  fc.assert(
    fc.property(texts, degree, (all, least) => {
      const pairs = all.map(wordPairs);
      const index = pairIndex(pairs);
      for (const own of pairs) {
        const places = (like: (other: Map<string, number>) => number) =>
          pairs.flatMap((other, place) => (own.size > 0 && like(other) >= least ? [place] : []));
        const alike = places((other) => likeness(own, other));
        expect(index.candidates(own, leastSharedWhenAlike(own, least))).toEqual(expect.arrayContaining(alike));
        const wholes = places((other) => containment(own, other));
        expect(index.candidates(own, leastSharedWhenContained(own, least))).toEqual(expect.arrayContaining(wholes));
      }
    }),
  );
});

test('texts that share only common pairs are not compared', () => {
  const pairs = ['the port of aden', 'the port of call', 'the port of mocha'].map(wordPairs);
  const [own] = pairs;
  expect(pairIndex(pairs).candidates(own ?? new Map(), 3)).toEqual([0]);
});
