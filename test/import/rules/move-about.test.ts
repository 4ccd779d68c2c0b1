import { expect, test } from '@jest/globals';
import { moveAbout } from '../../../src/import/rules/move-about.js';
import { moveClosingLife } from '../../../src/import/rules/move-closing-life.js';
import { blocksFrom, NOTHING, textsOf } from './blocks-from.js';

const text = 'The port of Aden reopened in March.';

test('what follows an "About" heading is the author\'s life, and the heading names the author', () => {
  const life = 'Mona Saleh is a reporter in Aden. On Twitter: @msaleh.';
  const result = moveAbout(blocksFrom(text, 'About', 'Mona Saleh', ':', life), NOTHING);
  expect(textsOf(result)).toEqual([text]);
  expect(result.found).toMatchObject({ about: [life], authors: ['Mona Saleh'] });
  expect(result.notes[0]?.before).toBe(`About\nMona Saleh\n:\n${life}`);
});

test('a life headed by a name in capitals is moved out of mid-text', () => {
  const life = 'Mona is a fellow of the Harbour Institute. She was formerly a pilot.';
  const result = moveAbout(blocksFrom(text, 'MONA SALEH', life, text), NOTHING);
  expect(textsOf(result)).toEqual([text, text]);
  expect(result.found).toMatchObject({ about: [life], authors: ['Mona Saleh'] });
});

test('a name spelt in two ways is noted with both spellings', () => {
  const life = 'Katharina Weber is a fellow of the Harbour Institute.';
  const result = moveAbout(blocksFrom(text, 'KATARINA WEBER', life), NOTHING);
  expect(result.found?.notes).toEqual(['The text spells the author\'s name in two ways: "KATARINA" and "Katharina".']);
});

test('"About the author: …" and a closing paragraph on the author are moved, footnotes after it or not', () => {
  const context = { given: { authors: ['Mona Saleh'] }, found: {} };
  const inline = moveAbout(blocksFrom(text, 'About the author: Mona Saleh reports from Aden.'), context);
  expect(inline.found?.about).toEqual(['Mona Saleh reports from Aden.']);
  for (const life of ['Mona Saleh is a reporter in Aden.', 'The author is a reporter in Aden.']) {
    const closing = moveClosingLife(blocksFrom(text, text, text, life, '[1] Harbour Office.'), context);
    expect(textsOf(closing)).toEqual([text, text, text, '[1] Harbour Office.']);
    expect(closing.found?.about).toEqual([life]);
  }
});

test('a paragraph on the author that is not near the end, or on somebody else, stays', () => {
  const context = { given: { authors: ['Mona Saleh'] }, found: {} };
  const blocks = ['Mona Saleh is a reporter in Aden.', text, text, text, text, text, 'Ali Nasser is a pilot in Aden.'];
  expect(textsOf(moveClosingLife(blocksFrom(...blocks), context))).toEqual(blocks);
});

test.each([
  [['About', 'The port of Aden opened in March.']],
  [['THE PORT OPENS', 'In March the harbour was opened again.']],
  [['ADEN HARBOUR', text]],
])('headings that no life follows stay: %j', (blocks) => {
  expect(textsOf(moveAbout(blocksFrom(...blocks), NOTHING))).toEqual(blocks);
});
