import { expect, test } from '@jest/globals';
import { joinDropCaps } from '../../../src/import/rules/join-drop-caps.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

test.each([
  [['I', 'n spring the ferries ran again.'], ['In spring the ferries ran again.']],
  [['T', 'he port stayed shut.'], ['The port stayed shut.']],
  [['“W', 'e saw nothing,” said the pilot.'], ['“We saw nothing,” said the pilot.']],
  [['A', 'fter the storm, silence.'], ['After the storm, silence.']],
  [['A', 'growing number of ships turned back.'], ['A growing number of ships turned back.']],
  [['I', 'believe the ferries will run.'], ['I believe the ferries will run.']],
  [['I', "'ve seen the port."], ["I've seen the port."]],
  [['T he port stayed shut.'], ['The port stayed shut.']],
])('a torn first letter %j is joined as its word asks', (before, after) => {
  expect(textsOf(joinDropCaps(blocksFrom(...before), NOTHING))).toEqual(after);
});

test('the letter is joined at any paragraph, and the note names what stood there', () => {
  const result = joinDropCaps(blocksFrom('The port stayed shut.', 'B', 'ut the ferries ran.'), NOTHING);
  expect(textsOf(result)).toEqual(['The port stayed shut.', 'But the ferries ran.']);
  expect(result.notes).toMatchObject([{ line: 2, before: 'B ut' }]);
});

test.each([
  [['A', 'The first annex.']],
  [['A ship came in.']],
  [['I saw the port.']],
  [['Plan', 'b was never tried.']],
])('letters that are no torn ones stay: %j', (blocks) => {
  const result = joinDropCaps(blocksFrom(...blocks), NOTHING);
  expect(textsOf(result)).toEqual(blocks);
  expect(result.notes).toEqual([]);
});

test('a pull quote stays one when its first letter is joined', () => {
  const quote = { text: 'T he port stayed shut.', line: 1, pullQuote: true as const };
  expect(joinDropCaps([quote], NOTHING).blocks).toEqual([{ ...quote, text: 'The port stayed shut.' }]);
});
