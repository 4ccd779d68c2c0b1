import { expect, test } from '@jest/globals';
import { joinTornParagraphs } from '../../../src/import/rules/join-torn-paragraphs.js';
import { settlePullQuotes } from '../../../src/import/rules/settle-pull-quotes.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

const first = 'The port of Aden reopened in March. Its cranes had been idle for two years, and the crews had left.';
const second = 'Insurers still ask for more than most owners of small ships are willing to pay. Few ships call.';
const third = 'Nobody at the harbour office would say when the second basin might follow.';

test.each([
  '"Its cranes had been idle for two years, and the crews had left."',
  'Its cranes had been idle for two years and the crews had left',
  'Its cranes had been idle for two years — and the crews had left.',
])('a pull quote that repeats a sentence is dropped and named: %s', (quote) => {
  const result = settlePullQuotes(blocksFrom(first, quote, second), NOTHING);
  expect(textsOf(result)).toEqual([first, second]);
  expect(result.notes).toMatchObject([{ line: 2, check: true, before: quote }]);
});

test('a pull quote that repeats nothing stays where it stood, marked', () => {
  const quote = 'So far the town has not felt the loss, but who will pay when the subsidies end';
  const result = settlePullQuotes(blocksFrom(first, quote, second, third), NOTHING);
  expect(textsOf(result)).toEqual([first, `> ${quote}`, second, third]);
  expect(result.found?.notes).toHaveLength(1);
});

test('a sentence alone in quotation marks is set off', () => {
  const quote = '“The harbour is the town, and the town is its harbour.”';
  expect(textsOf(settlePullQuotes(blocksFrom(first, quote, second), NOTHING))).toEqual([first, `> ${quote}`, second]);
});

test('the first paragraph is no pull quote though the text repeats it', () => {
  const standfirst = 'Its cranes had been idle for two years, and the crews had left.';
  expect(textsOf(settlePullQuotes(blocksFrom(standfirst, first), NOTHING))).toEqual([standfirst, first]);
});

test('a paragraph torn in mid-sentence is joined, not taken for a pull quote', () => {
  const halves = blocksFrom(
    first,
    'Insurers still ask for more than most owners of small ships',
    'are willing to pay.',
    third,
  );
  const settled = settlePullQuotes(halves, NOTHING);
  const joined = joinTornParagraphs(settled.blocks, NOTHING);
  expect(textsOf(joined)).toEqual([
    first,
    'Insurers still ask for more than most owners of small ships are willing to pay.',
    third,
  ]);
});
