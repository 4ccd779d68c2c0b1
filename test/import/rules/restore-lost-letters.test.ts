import { expect, test } from '@jest/globals';
import { restoreLostLetters } from '../../../src/import/rules/restore-lost-letters.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

const first = 'The port of Aden reopened in March.';
const second = 'Its cranes had been idle for two years.';
const third = 'Insurers still ask for more.';

function restored(paragraph: string): string | undefined {
  return textsOf(restoreLostLetters(blocksFrom(first, second, third, paragraph), NOTHING))[3];
}

test.each([
  ['his worry is shared by many.', '[T]his worry is shared by many.'],
  ['n the town, life went on.', '[I]n the town, life went on.'],
  ['owever, the ships stayed away.', '[H]owever, the ships stayed away.'],
  ['hese ships stayed away.', '[T]hese ships stayed away.'],
  ['nsurers were asked twice.', '[I]nsurers were asked twice.'],
])('a lost first letter is put back in brackets: %s', (paragraph, whole) => {
  expect(restored(paragraph)).toBe(whole);
});

test.each([
  'the ships stayed away.',
  'den lies on the gulf.',
  'al-Hudaydah lies further north.',
  'iPhones were sold in the harbour.',
])('a word that needs no letter is left, and a person is asked: %s', (paragraph) => {
  const result = restoreLostLetters(blocksFrom(first, second, third, paragraph), NOTHING);
  expect(textsOf(result)[3]).toBe(paragraph);
  expect(result.notes).toMatchObject([{ line: 4, check: true }]);
});

test('a text written in lower case is left as it is', () => {
  const lower = ['his port is open.', 'his cranes were idle.', 'The ships came.'];
  const result = restoreLostLetters(blocksFrom(...lower), NOTHING);
  expect(textsOf(result)).toEqual(lower);
  expect(result.notes).toEqual([]);
});

test('what was put back is said in the report and in the document', () => {
  const result = restoreLostLetters(blocksFrom(first, second, third, 'his worry is shared.'), NOTHING);
  expect(result.notes).toMatchObject([{ line: 4, check: true, before: 'his' }]);
  expect(result.found?.notes).toEqual([
    '"[T]his worry is …": the first letter is missing in the source and was put back.',
  ]);
});
