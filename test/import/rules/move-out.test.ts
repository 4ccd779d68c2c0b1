import { expect, test } from '@jest/globals';
import { dropPageNumbers } from '../../../src/import/rules/drop-page-numbers.js';
import { dropStrayLines } from '../../../src/import/rules/drop-stray-lines.js';
import { moveCaptions } from '../../../src/import/rules/move-captions.js';
import { moveFurniture } from '../../../src/import/rules/move-furniture.js';
import { moveNotices } from '../../../src/import/rules/move-notices.js';
import { plainMarkdown } from '../../../src/import/rules/plain-markdown.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

const text = 'The port of Aden reopened in March, and its pilots posed for a photo by the gate.';

test.each([
  'Photo by A. Nasser',
  'Aden, Yemen. Photo by A. Nasser on Unsplash',
  'Image credit: Harbour Office',
  'Cranes at dawn in Aden (AFP/Getty Images)',
])('"%s" is a caption', (caption) => {
  const result = moveCaptions(blocksFrom('The pilots came back.', caption), NOTHING);
  expect(textsOf(result)).toEqual(['The pilots came back.']);
  expect(result.found?.captions).toEqual([caption]);
});

test('a paragraph that speaks of the press is not a caption', () => {
  const paragraph = 'Its owners told Reuters that the port would open (they did not say when).';
  expect(textsOf(moveCaptions(blocksFrom(paragraph), NOTHING))).toEqual([paragraph]);
});

test.each([
  'The views presented in this article are the author’s own.',
  'This article was originally published by the Harbour Review.',
  '© 2021 Harbour Review',
  'Disclaimer: opinions are personal.',
])('"%s" is a notice', (notice) => {
  const result = moveNotices(blocksFrom(text, notice), NOTHING);
  expect(textsOf(result)).toEqual([text]);
  expect(result.found?.notes).toEqual([notice]);
});

test('a paragraph on the views of others is not a notice', () => {
  const paragraph = 'The views of the harbour master differ. This article of the law is old.';
  expect(textsOf(moveNotices(blocksFrom(paragraph), NOTHING))).toEqual([paragraph]);
});

test("an address, the tagline beside it and the labels of buttons are the site's", () => {
  const result = moveFurniture(
    blocksFrom('all about harbours', 'www.harbours.example', 'Share this', text, '5 min read'),
    NOTHING,
  );
  expect(textsOf(result)).toEqual([text]);
  expect(result.found?.notes).toEqual([
    'Printed around the text: all about harbours · www.harbours.example · Share this · 5 min read',
  ]);
});

test('lines without a word are dropped and named', () => {
  const result = dropStrayLines(blocksFrom('.', text, '* * *', ':', '7'), NOTHING);
  expect(textsOf(result)).toEqual([text, '7']);
  expect(result.notes.map((note) => note.before)).toEqual(['.', '* * *', ':']);
});

test('page numbers that count on, or stand where a sentence was torn, are dropped', () => {
  expect(textsOf(dropPageNumbers(blocksFrom('3', text, '- 4 -', text, 'Page 5'), NOTHING))).toEqual([text, text]);
  expect(textsOf(dropPageNumbers(blocksFrom('The port', '12', 'is open.'), NOTHING))).toEqual(['The port', 'is open.']);
  expect(textsOf(dropPageNumbers(blocksFrom(text, '2021', text), NOTHING))).toEqual([text, '2021', text]);
});

test.each([
  ['## The port', 'The port'],
  ['**Published: 2021-03-03**', 'Published: 2021-03-03'],
  ['It has *nearly* [reopened](https://harbours.example/a).', 'It has nearly reopened.'],
  ['2 * 3 * 4 and snake_case_name and #1', '2 * 3 * 4 and snake_case_name and #1'],
  ['[The port ](https://harbours.example/a)', 'The port'],
  ['[T]his worry [sic] (see below)', '[T]his worry [sic] (see below)'],
])('marks of Markdown are taken out: %s', (before, after) => {
  expect(textsOf(plainMarkdown(blocksFrom(before), NOTHING))).toEqual([after]);
});
