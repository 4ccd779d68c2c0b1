import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anySentence } from '../support/any-sentence.js';
import { sentenceRead, sentencesRead } from '../support/sentence-read.js';

/** Each clause as its verb, whose subject, with what after it. */
function read(text: string) {
  const { clauses, words } = sentenceRead(text);
  return clauses.map(({ verb, subject, complements, governor }) => ({
    verb: verb.lemma,
    subject: subject.map(words),
    complements: complements.map(words),
    governor: governor?.verb.lemma,
  }));
}

describe('a clause', () => {
  test('has its subject and what follows its verb', () => {
    expect(read('The Ghanaian envoy met leaders of Togo.')).toEqual([
      { verb: 'meet', subject: ['The Ghanaian envoy'], complements: ['leaders', 'Togo'], governor: undefined },
    ]);
  });

  test('has every member of a list as subject', () => {
    expect(read('Kenya, Uganda and Tanzania condemned the raid.')).toMatchObject([
      { verb: 'condemn', subject: ['Kenya', 'Uganda', 'Tanzania'] },
    ]);
  });

  test('shares its subject with the verb that follows "and"', () => {
    expect(read('Ghana praised Togo and condemned Niger.')).toMatchObject([
      { verb: 'praise', subject: ['Ghana'], complements: ['Togo'] },
      { verb: 'condemn', subject: ['Ghana'], complements: ['Niger'] },
    ]);
  });

  test('after "and" may have a subject of its own, which joins no list', () => {
    expect(read('Ghana praised Togo, and Benin condemned Niger.')).toMatchObject([
      { verb: 'praise', subject: ['Ghana'], complements: ['Togo'] },
      { verb: 'condemn', subject: ['Benin'], complements: ['Niger'] },
    ]);
  });

  test('gives its subject to the infinitive that it governs', () => {
    expect(read('Kenya decided to support Somalia.')).toMatchObject([
      { verb: 'decide', subject: ['Kenya'], governor: undefined },
      { verb: 'support', subject: ['Kenya'], complements: ['Somalia'], governor: 'decide' },
    ]);
  });

  test('of content has its own subject, and the verb that it completes', () => {
    expect(read('Kenya hopes that Somalia can defeat the rebels.')).toMatchObject([
      { verb: 'hope', subject: ['Kenya'] },
      { verb: 'defeat', subject: ['Somalia'], complements: ['the rebels'], governor: 'hope' },
    ]);
    expect(read('Kenya said Somalia would defeat the rebels.')).toMatchObject([
      { verb: 'say', subject: ['Kenya'] },
      { verb: 'defeat', subject: ['Somalia'], governor: 'say' },
    ]);
  });

  test('of a condition is apart from the main one', () => {
    expect(read('If Togo agrees, Ghana will reopen the border.')).toMatchObject([
      { verb: 'agree', subject: ['Togo'] },
      { verb: 'reopen', subject: ['Ghana'], complements: ['the border'], governor: undefined },
    ]);
  });

  test('before a semicolon keeps its subject from the one after it', () => {
    expect(read('Ghana reopened its embassy; Nigeria closed the border.')).toMatchObject([
      { verb: 'reopen', subject: ['Ghana'] },
      { verb: 'close', subject: ['Nigeria'] },
    ]);
  });
});

test('whatever the text, every unit belongs to one clause at most, and a clause holds its verb', () => {
  fc.assert(
    fc.property(anySentence, (any) => {
      for (const { clauses, units } of sentencesRead(any)) {
        const owned = clauses.flatMap(({ own }) => own);
        expect(new Set(owned).size).toBe(owned.length);
        for (const { own, word, from, to, verb } of clauses) {
          expect(own).toContain(word);
          expect(from).toBeLessThanOrEqual(verb.from);
          expect(to).toBeGreaterThan(word);
          expect(to).toBeLessThanOrEqual(units.length);
        }
      }
    }),
    { numRuns: 200 },
  );
});
