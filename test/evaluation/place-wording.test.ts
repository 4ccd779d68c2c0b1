import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeWording } from './place-wording.js';

function placed(body: string, starts: string, ends: string): string[] {
  return placeWording(body, { document: 'a', starts, ends }).map(({ start, end }) => body.slice(start, end));
}

test('dashes, quotation marks, case and line breaks need not be typed', () => {
  expect(
    placed('He said: “The Baku–Tbilisi\nline is open.” Then he left.', 'the baku-tbilisi line', 'is open.'),
  ).toEqual(['The Baku–Tbilisi\nline is open']);
});

test('every place is told where the words stand twice, and none where they do not stand in this order', () => {
  expect(placed('He left. He left.', 'He', 'left')).toEqual(['He left', 'He left']);
  expect(placed('He left.', 'left', 'He')).toEqual([]);
  expect(placed('He left.', '…', 'left')).toEqual([]);
});

test('a span ends with the first of its last words', () => {
  expect(placed('Peru left the bloc and then the bloc left Peru', 'Peru left', 'the bloc')).toEqual([
    'Peru left the bloc',
  ]);
});

test('any run of words is found at its own offsets, whatever stands around it', () => {
  const word = fc.stringMatching(/^[a-zäöI]{3,8}$/);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), word, word, (before, first, last) => {
      const body = `${before} ${first} — ${last}.`;
      const spans = placeWording(body, { document: 'a', starts: first, ends: last });
      expect(spans.map(({ start }) => start)).toContain(before.length + 1);
    }),
  );
});
