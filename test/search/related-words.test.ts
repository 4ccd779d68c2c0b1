import { expect, test } from '@jest/globals';
import { relatedRoots } from '../../src/search/related-words.js';
import { family } from '../../src/search/word-families.js';

const credit = (lemma: string, tag: string, other: string) =>
  relatedRoots(lemma, tag).find(({ root }) => root === family(other))?.credit ?? 0;

test.each([
  ['imprison', 'VERB', 'jail'],
  ['fond', 'ADJ', 'affectionate'],
  ['supply', 'VERB', 'provide'],
  ['ammunition', 'NOUN', 'shell'],
  ['organise', 'VERB', 'coordinate'],
])('"%s" as %s may be said by "%s"', (lemma, tag, other) => {
  expect(credit(lemma, tag, other)).toBeGreaterThan(0);
  expect(credit(lemma, tag, other)).toBeLessThan(1);
});

test('a synonym stands nearer than a word for the kind of thing', () => {
  expect(credit('compensate', 'VERB', 'recompense')).toBeGreaterThan(credit('compensate', 'VERB', 'pay'));
});

test('a tag keeps the senses of other parts of speech away', () => {
  expect(credit('arm', 'NOUN', 'limb')).toBeGreaterThan(0);
  expect(credit('arm', 'VERB', 'limb')).toBe(0);
});

test('a word is no relative of itself, and an unknown one has none', () => {
  expect(credit('supply', 'VERB', 'supplied')).toBe(0);
  expect(relatedRoots('zzyzx', 'NOUN')).toEqual([]);
});
