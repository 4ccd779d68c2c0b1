import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../src/text/words.js';

test('dashes separate words, apostrophes within one do not', () => {
  expect(words('ISIS–K wasn’t the Taliban’s ally—yet.').map((word) => word.folded)).toEqual([
    'isis',
    'k',
    'wasnt',
    'the',
    'taliban',
    'ally',
    'yet',
  ]);
});

test('a letter put back in brackets is a word apart from its rest', () => {
  expect(words('[T]his').map((word) => word.text)).toEqual(['T', 'his']);
});

test('every word is the text at its place, in order, and nothing but words lies between', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let at = 0;
      for (const word of words(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(at);
        expect(word.folded).not.toBe('');
        at = word.end;
      }
    }),
  );
});
