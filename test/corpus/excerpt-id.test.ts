import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatExcerptId, parseExcerptId } from '../../src/corpus/excerpt-id.js';

test.each([
  ['aden-2021#p6', { document: 'aden-2021', paragraph: 6 }],
  ['aden-2021#p6s3', { document: 'aden-2021', paragraph: 6, sentence: 3 }],
  ['aden-2021#p6s3c2', { document: 'aden-2021', paragraph: 6, sentence: 3, clause: 2 }],
  ['aden-2021#p6s3-4', { document: 'aden-2021', paragraph: 6, sentence: 3, lastSentence: 4 }],
  [' Aden-2021#P6S3 ', { document: 'aden-2021', paragraph: 6, sentence: 3 }],
])('"%s" is an id', (text, id) => {
  expect(parseExcerptId(text)).toEqual(id);
});

test.each([
  '',
  'aden-2021',
  'aden-2021#p0',
  '#p1',
  'aden-2021#p1s4-4',
  'aden-2021#p1s4-2',
  'a#p1c2',
  'a--b#p1',
  'a#p1s2-3c1',
])('"%s" is none', (text) => {
  expect(parseExcerptId(text)).toBeUndefined();
});

test('an id that is written is read back the same', () => {
  const number = fc.integer({ min: 1, max: 9999 });
  const id = fc.record({ document: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), paragraph: number });
  fc.assert(
    fc.property(
      id,
      number,
      number,
      fc.constantFrom('paragraph', 'sentence', 'clause', 'run'),
      (place, sentence, other, form) => {
        const whole = {
          ...place,
          ...(form === 'paragraph' ? {} : { sentence }),
          ...(form === 'clause' ? { clause: other } : {}),
          ...(form === 'run' ? { lastSentence: sentence + other } : {}),
        };
        expect(parseExcerptId(formatExcerptId(whole))).toEqual(whole);
      },
    ),
  );
});

test('any text is read as an id or as none, and never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseExcerptId(text)));
});
