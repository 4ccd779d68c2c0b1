import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser, createPassageIndex } from '../../src/search/index.js';

const passage = (id: string, text: string, title = '') => ({ id, title, text });

describe('a passage index', () => {
  test('finds other forms of a word, in the title too', async () => {
    const index = await createPassageIndex([
      passage('a', 'Nothing of note.'),
      passage('b', 'They negotiated for a week.'),
      passage('c', 'It took a week.', 'Negotiations'),
    ]);
    expect(index.search('who is negotiating?', { limit: 5 }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['b', 'c']),
    );
    expect(index.search('who is negotiating?', { limit: 5 })).toHaveLength(2);
  });

  test('ranks the rare word above the common one', async () => {
    const index = await createPassageIndex([
      passage('common', 'trade trade trade'),
      passage('also', 'trade in wool'),
      passage('rare', 'a pipeline'),
    ]);
    expect(index.search('trade pipeline', { limit: 1 })[0]?.id).toBe('rare');
  });

  test('ranks words that stand together above words that stand apart', async () => {
    const apart = 'belt of trees and a fence for the security of sheep';
    const together = 'the security belt of trees and a fence for sheep';
    const index = await createPassageIndex([passage('apart', apart), passage('together', together)]);
    expect(index.search('security belt', { limit: 2 }).map(({ id }) => id)).toEqual(['together', 'apart']);
  });

  test('ranks a word of less weight below one of more', async () => {
    const index = await createPassageIndex([passage('wool', 'wool by sea'), passage('fish', 'fish by sea')]);
    const ids = (light: string) =>
      index.search('wool fish', { limit: 2, weight: (term) => (term === light ? 0.4 : 1) }).map(({ id }) => id);
    expect(ids('wool')).toEqual(['fish', 'wool']);
    expect(ids('fish')).toEqual(['wool', 'fish']);
  });

  test('keeps the given order among equals and never gives more than asked', async () => {
    const index = await createPassageIndex(['x', 'y', 'z'].map((id) => passage(id, 'the same words')));
    expect(index.search('same words', { limit: 2 }).map(({ id }) => id)).toEqual(['x', 'y']);
    expect(index.search('same words', { limit: 0 })).toEqual([]);
  });

  test('answers a question of stop words alone, and nothing to nothing', async () => {
    const index = await createPassageIndex([passage('hamlet', 'to be or not to be'), passage('other', 'Elsinore')]);
    expect(index.search('to be or not to be', { limit: 3 }).map(({ id }) => id)).toEqual(['hamlet']);
    expect(index.search('?!', { limit: 3 })).toEqual([]);
  });

  test('leaves nothing out that scoring every passage would find', async () => {
    const word = fc.constantFrom('oil', 'gas', 'wheat', 'envoy', 'border', 'rocket', 'canal', 'loan', 'port', 'treaty');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), text, async (texts, query) => {
        const passages = texts.map((one, at) => passage(String(at), one));
        const options = { proximity: { weight: 0, window: 1 } };
        const index = await createPassageIndex(passages, options);
        const all = index.search(query, { limit: passages.length });
        const few = index.search(query, { limit: 3 });
        expect(few.map(({ score }) => score.toFixed(9))).toEqual(all.slice(0, 3).map(({ score }) => score.toFixed(9)));
      }),
      { numRuns: 100 },
    );
  });

  test('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (text, query) => {
        const index = await createPassageIndex([passage('one', text)]);
        expect(index.search(query, { limit: 3 }).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  test("an analyser of the caller's own decides what a term is", async () => {
    const letters = (text: string) => [...text.toLowerCase()];
    const index = await createPassageIndex([passage('a', 'xyz'), passage('b', 'abc')], {
      analyser: { passage: letters, query: letters },
    });
    expect(index.search('y', { limit: 2 }).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('an analyser', () => {
  test('drops stop words from a question and keeps them in a passage', () => {
    const analyser = createAnalyser();
    expect(analyser.query('Who sold the gas?')).toEqual(['sold', 'ga']);
    expect(analyser.passage('the gas')).toEqual(['the', 'ga']);
  });
});
