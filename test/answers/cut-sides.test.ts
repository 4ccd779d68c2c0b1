import { expect, test } from '@jest/globals';
import { cutSides } from '../../src/answers/index.js';

function sides(quote: string, id: string) {
  const { before, after } = cutSides({ quote, citation: { id } });
  return `${before ? '…' : ''}|${after ? '…' : ''}`;
}

test('a paragraph, a sentence and a run of sentences are cut nowhere, also where a title reads like a clause', () => {
  for (const id of ['aden-2021#p2', 'aden-2021#p2s1', 'aden-2021#p2s1-2', 'a-c2#p2s1']) {
    expect(sides('and so on', id)).toBe('|');
  }
});

test('the first clause is cut after it, however it ends', () => {
  expect(sides('The port opened', 'aden-2021#p2s1c1')).toBe('|…');
  expect(sides('The port opened to the U.S.', 'aden-2021#p2s1c1')).toBe('|…');
});

test('a later clause is cut before it, however it begins, and after it unless a sentence ends there', () => {
  expect(sides('Aden closed it.', 'aden-2021#p2s1c2')).toBe('…|');
  expect(sides('but closed it.”', 'aden-2021#p2s1c2')).toBe('…|');
  expect(sides('but closed it', 'aden-2021#p2s1c2')).toBe('…|…');
  expect(sides('but closed it.', 'aden-2021#p2s1c12')).toBe('…|');
});
