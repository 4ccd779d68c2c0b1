import { expect, test } from '@jest/globals';
import { dropRepeatedRun } from '../../../src/import/rules/drop-repeated-run.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

const first = 'The port of Aden reopened in March after the longest closure that anybody there could remember.';
const second = 'Its cranes had been idle for two years, and the crews that worked them had left for other harbours.';
const third = 'Insurers, however, still ask for more than most owners of small ships are willing to pay for a call.';

test('of a body printed twice the copy that follows the title is kept', () => {
  const result = dropRepeatedRun(
    blocksFrom(first, second, third, 'About', 'A harbour opens again', 'March 3, 2021', first, second, third),
    NOTHING,
  );
  expect(textsOf(result)).toEqual(['About', 'A harbour opens again', 'March 3, 2021', first, second, third]);
  expect(result.notes).toMatchObject([{ line: 1, check: true, before: [first, second, third].join('\n') }]);
});

test('the first copy is kept where the title stands before it', () => {
  const result = dropRepeatedRun(blocksFrom('A harbour opens again', first, second, first, second), NOTHING);
  expect(textsOf(result)).toEqual(['A harbour opens again', first, second]);
});

test('a copy that differs by a word is a copy, and its own words are in the report', () => {
  const changed = second.replace('crews', 'gangs');
  const result = dropRepeatedRun(blocksFrom(first, second, third, first, changed, third), NOTHING);
  expect(textsOf(result)).toEqual([first, second, third]);
  expect(result.notes[0]?.before).toContain('gangs');
});

test('three copies leave one', () => {
  expect(textsOf(dropRepeatedRun(blocksFrom(first, second, first, second, first, second), NOTHING))).toEqual([
    first,
    second,
  ]);
});

test('a short line may stand twice', () => {
  const lines = [first, 'Yet nothing moved.', second, 'Yet nothing moved.', third];
  expect(textsOf(dropRepeatedRun(blocksFrom(...lines), NOTHING))).toEqual(lines);
});

test('paragraphs that share half their words are not copies', () => {
  const near =
    'The port of Aden reopened in March, but no ship called there until the insurers had lowered their rates.';
  expect(textsOf(dropRepeatedRun(blocksFrom(first, near), NOTHING))).toEqual([first, near]);
});

test('of several runs the longest is dropped first, also where a short line stands in it', () => {
  const lines = [first, first, second, 'Few ships call.', third, 'A head', second, 'Few ships call.', third];
  const result = dropRepeatedRun(blocksFrom(...lines), NOTHING);
  expect(textsOf(result)).toEqual([first, 'A head', second, 'Few ships call.', third]);
  expect(result.notes.map(({ line, message }) => `${line} ${message.split(',')[0]}`)).toEqual([
    '3 3 paragraphs stand twice',
    '2 1 paragraph stands twice',
  ]);
});
