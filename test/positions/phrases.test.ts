import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../support/hostile-text.js';
import { type SentenceRead, sentenceRead, sentencesRead } from '../support/sentence-read.js';

function nouns(text: string): [string, string | undefined][] {
  const read = sentenceRead(text);
  return read.phrases
    .flatMap((phrase) => (phrase.type === 'noun' ? [[read.words(phrase), phrase.prep] as const] : []))
    .map(([words, prep]) => [words, prep]);
}

function verbs(read: SentenceRead) {
  return read.phrases.flatMap((phrase) => (phrase.type === 'verb' ? [phrase] : []));
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
    const { phrases, words } = sentenceRead("Ghana's envoy visited Lomé, and its army left.");
    const possessed = phrases.flatMap((phrase) =>
      phrase.type === 'noun' && phrase.possessor ? [[words(phrase), words(phrase.possessor)]] : [],
    );
    expect(possessed).toEqual([
      ['envoy', "Ghana 's"],
      ['its army', 'its'],
    ]);
  });

  test('of a list share its head and its preposition', () => {
    const { phrases, words } = sentenceRead('Aid was sent to Kenya, Uganda and Tanzania.');
    const members = phrases.flatMap((phrase) =>
      phrase.type === 'noun' && phrase.listHead ? [[words(phrase), words(phrase.listHead), phrase.prep]] : [],
    );
    expect(members).toEqual([
      ['Uganda', 'Kenya', 'to'],
      ['Tanzania', 'Kenya', 'to'],
    ]);
  });

  test.each(['except', 'other than', 'apart from', 'with the exception of'])('after "%s" are taken out', (words) => {
    expect(nouns(`All states ${words} Togo condemned Niger.`)).toContainEqual(['Togo', 'except']);
  });

  test('a name of several words is one unit', () => {
    const { units } = sentenceRead('The Democratic Republic of the Congo thanked the UN Security Council.');
    expect(units.flatMap(({ text, mention }) => (mention ? [[text, mention.actor]] : []))).toEqual([
      ['Democratic Republic of the Congo', 'dr-congo'],
      ['UN Security Council', 'un-security-council'],
    ]);
  });
});

describe('verb groups', () => {
  test.each([
    ['Ghana praised Togo.', { lemma: 'praise', form: 'finite', past: true, negated: false, passive: false }],
    ['Ghana has not recognised Kosovo.', { form: 'finite', negated: true, perfect: true }],
    ['The border was closed by Togo.', { lemma: 'close', passive: true, particle: 'by' }],
    ['Ghana might reopen the border.', { lemma: 'reopen', modal: 'might' }],
    ['Ghana will never support Niger.', { lemma: 'support', modal: 'will', negated: true }],
    ['Kenya fell back on Uganda.', { lemma: 'fall', particle: 'back' }],
    ['Ghana is ready.', { lemma: 'be', passive: false }],
  ])('%j', (text, expected) => {
    expect(verbs(sentenceRead(text))).toMatchObject([expected]);
  });

  test('an infinitive is a group of its own', () => {
    expect(verbs(sentenceRead('Kenya decided to support Somalia.'))).toMatchObject([
      { lemma: 'decide', form: 'finite' },
      { lemma: 'support', form: 'infinitive' },
    ]);
  });
});

test('whatever the text, its phrases stand in order and within it', () => {
  const word = fc.constantFrom(
    'Ghana',
    "'s",
    ',',
    'and',
    'that',
    'to',
    'has',
    'not',
    'the',
    'of',
    'by',
    '“',
    '(',
    'supports',
  );
  const text = fc.oneof(
    anyText(200).map((any) => any.slice(0, 400)),
    fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { phrases, units, reading } of sentencesRead(any)) {
        let from = 0;
        for (const phrase of phrases) {
          expect(phrase.from).toBeGreaterThanOrEqual(from);
          expect(phrase.to).toBeGreaterThan(phrase.from);
          expect(phrase.to).toBeLessThanOrEqual(units.length);
          from = phrase.to;
        }
        for (const clause of reading.clauses) expect(clause.from).toBeLessThanOrEqual(clause.verb.from);
      }
    }),
    { numRuns: 200 },
  );
});
