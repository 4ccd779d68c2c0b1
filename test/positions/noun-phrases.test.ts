import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anySentence } from '../support/any-sentence.js';
import { sentenceRead, sentencesRead } from '../support/sentence-read.js';

function nouns(text: string): [string, string | undefined][] {
  const read = sentenceRead(text);
  return read.nouns.map((phrase) => [read.words(phrase), phrase.prep]);
}

describe('noun phrases', () => {
  test('keep their adjectives, and the preposition that they hang on', () => {
    expect(nouns('The Ghanaian government met leaders of Togo in Lomé.')).toEqual([
      ['The Ghanaian government', undefined],
      ['leaders', undefined],
      ['Togo', 'of'],
      ['Lomé', 'in'],
    ]);
  });

  test('know who possesses them', () => {
    const { nouns: found, words } = sentenceRead("Ghana's envoy visited Lomé, and its army left.");
    const possessed = found.flatMap((phrase) => (phrase.possessor ? [[words(phrase), words(phrase.possessor)]] : []));
    expect(possessed).toEqual([
      ['envoy', "Ghana 's"],
      ['its army', 'its'],
    ]);
  });

  test('of a list share its head and its preposition', () => {
    const { nouns: found, words } = sentenceRead('Aid was sent to Kenya, Uganda and Tanzania.');
    const members = found.flatMap((phrase) =>
      phrase.listHead ? [[words(phrase), words(phrase.listHead), phrase.prep]] : [],
    );
    expect(members).toEqual([
      ['Uganda', 'Kenya', 'to'],
      ['Tanzania', 'Kenya', 'to'],
    ]);
  });

  test.each(['except', 'other than', 'apart from', 'with the exception of'])('after "%s" are taken out', (words) => {
    expect(nouns(`All states ${words} Togo condemned Niger.`)).toContainEqual(['Togo', 'except']);
  });

  test.each(['due to', 'because of', 'owing to', 'thanks to'])('after "%s" tell why', (words) => {
    expect(nouns(`Togo closed the border ${words} the fighting.`)).toContainEqual(['the fighting', 'because of']);
  });

  test('a name of several words is one unit', () => {
    const { units } = sentenceRead('The Democratic Republic of the Congo thanked the UN Security Council.');
    expect(units.flatMap(({ text, mention }) => (mention ? [[text, mention.actor]] : []))).toEqual([
      ['Democratic Republic of the Congo', 'dr-congo'],
      ['UN Security Council', 'un-security-council'],
    ]);
  });
});

test('whatever the text, its noun phrases stand in order, within it, and hold their heads', () => {
  fc.assert(
    fc.property(anySentence, (any) => {
      for (const { nouns, units } of sentencesRead(any)) {
        let before = -1;
        for (const { from, to, head } of nouns) {
          expect(head).toBeGreaterThan(before);
          expect(from).toBeLessThanOrEqual(head);
          expect(to).toBeGreaterThan(head);
          expect(to).toBeLessThanOrEqual(units.length);
          before = head;
        }
      }
    }),
    { numRuns: 200 },
  );
});
