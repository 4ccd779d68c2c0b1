import { expect, test } from '@jest/globals';
import type { Block } from '../../../src/import/block.js';
import { readDate } from '../../../src/import/read-date.js';
import type { RuleContext } from '../../../src/import/rule.js';
import { readDateline } from '../../../src/import/rules/read-dateline.js';
import { readTitle } from '../../../src/import/rules/read-title.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

function readHead(blocks: readonly Block[], context: RuleContext) {
  const dated = readDateline(blocks, context);
  const titled = readTitle(dated.blocks, context);
  return {
    blocks: titled.blocks,
    notes: [...dated.notes, ...titled.notes],
    found: { ...dated.found, ...titled.found },
  };
}

const standfirst =
  'After two years of closure the port of Aden is open again, and its pilots are back, writes Mona Saleh.';
const text = 'The port of Aden reopened in March after the longest closure that anybody there could remember.';

test('title, byline and date are read off the head, and the standfirst stays first', () => {
  const result = readHead(
    blocksFrom('A harbour opens again', 'By Mona Saleh and Ali Nasser', 'March 3, 2021', standfirst, text),
    NOTHING,
  );
  expect(textsOf(result)).toEqual([standfirst, text]);
  expect(result.found).toEqual({
    notes: [],
    title: 'A harbour opens again',
    authors: ['Mona Saleh', 'Ali Nasser'],
    date: '2021-03-03',
  });
});

test("a line that is the supplied author's name is the byline", () => {
  const result = readHead(blocksFrom('A harbour opens again', 'MONA SALEH', text), {
    given: { authors: ['Mona Saleh'] },
    found: {},
  });
  expect(textsOf(result)).toEqual([text]);
});

test('a text that begins with its first paragraph has no title', () => {
  const result = readHead(blocksFrom(text, 'The crews return', text), NOTHING);
  expect(textsOf(result)).toEqual([text, 'The crews return', text]);
  expect(result.found).toEqual({});
});

test('a date that differs from the supplied one is told', () => {
  const result = readHead(blocksFrom('May 7, 2021', text), { given: { date: '2021-05-08' }, found: {} });
  expect(result.notes.some((note) => note.check && note.message.includes('2021-05-07'))).toBe(true);
});

test.each([
  ['May 7, 2024', '2024-05-07'],
  ['7 May 2024', '2024-05-07'],
  ['Tuesday, 7 May 2024', '2024-05-07'],
  ['Published: Sept. 1st, 2023', '2023-09-01'],
  ['2024-05-07', '2024-05-07'],
  ['31/12/2023', '2023-12-31'],
  ['03/04/2023', null],
])('"%s" is a date line: %s', (line, date) => {
  expect(readDate(line)).toEqual({ date });
});

test.each(['May 7', 'February 30, 2024', 'In May 2024 it rained.', 'Mayor 7, 2024', '1 2 2024'])(
  '"%s" is no date line',
  (line) => {
    expect(readDate(line)).toBeUndefined();
  },
);

test('labels above the title go to the front matter, and a line may give author, date and reading time', () => {
  const result = readHead(
    blocksFrom(
      'Harbour Review',
      'OPINION',
      'What the pilots want from Aden',
      standfirst,
      'By Mona Saleh | 3 March 2021 | 5 min read',
      text,
    ),
    NOTHING,
  );
  expect(textsOf(result)).toEqual([standfirst, text]);
  expect(result.found).toEqual({
    title: 'What the pilots want from Aden',
    authors: ['Mona Saleh'],
    date: '2021-03-03',
    notes: ['Printed above the title: Harbour Review · OPINION'],
  });
});

test('the supplied title is found among the lines of the head', () => {
  const context = { given: { title: 'Aden, open' }, found: {} };
  const result = readHead(blocksFrom('Aden, open', 'What the pilots want from the port', text), context);
  expect(result.found.title).toBe('Aden, open');
  expect(textsOf(result)).toEqual(['What the pilots want from the port', text]);
});
