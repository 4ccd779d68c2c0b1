import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.js';

test.each([
  ['Türkiye’s', 'turkiye'],
  ["Taliban's", 'taliban'],
  ['States’', 'states'],
  ['ﬁnance', 'finance'],
  ['O’Brien', 'obrien'],
  ['CAFÉ', 'cafe'],
])('"%s" is compared as "%s"', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('capitals and accents written apart make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeioucnñéüşğßdt'), maxLength: 12 }), (word) => {
      expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
      expect(fold(fold(word))).toBe(fold(word));
    }),
  );
});
