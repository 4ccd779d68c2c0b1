import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headOfMark } from '../../src/syntax/marks.js';

test('a mark between two clauses hangs on the word over both', () => {
  // "came , saw": the second hangs on the first.
  expect(headOfMark(1, (at) => at === 1, [-1, 0, 0])).toBe(0);
});

test('a mark at the end hangs on the main word', () => {
  expect(headOfMark(2, (at) => at === 2, [1, -1, 0])).toBe(1);
});

test('whatever the tree, a mark hangs on a word that is none', () => {
  const trees = fc.integer({ min: 2, max: 12 }).chain((size) =>
    fc.record({
      heads: fc.tuple(...Array.from({ length: size }, (_, at) => fc.integer({ min: -1, max: at - 1 }))),
      mark: fc.integer({ min: 1, max: size - 1 }),
    }),
  );
  fc.assert(
    fc.property(trees, ({ heads, mark }) => {
      const head = headOfMark(mark, (at) => at === mark, heads);
      expect(head).not.toBe(mark);
      expect(head).toBeGreaterThanOrEqual(0);
      expect(head).toBeLessThan(heads.length);
    }),
  );
});
