import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { readQuestion } from '../../src/search/asked.js';

const registry = createRegistry(actorTable());
const doer = (question: string) => readQuestion(question, registry).doer;

test.each([
  ['Did Qatar mediate between Chad and Sudan?', 'qatar'],
  ['Which crossings did Pakistan close?', 'pakistan'],
  ['how many Afghans has iran expelled?', 'iran'],
  ['Is Germany threatening the juntas?', 'germany'],
  ['Is France angry at Mali?', 'france'],
  ['Why do the Houthis fire at ships?', 'houthis'],
])('"%s" asks about a deed of %s', (question, actor) => {
  expect(doer(question)).toEqual({ actor });
});

test.each([
  ['Who has condemned Israel?', 'another is asked for'],
  ['Who is supplying Syria?', 'another is asked for'],
  ['Was Ukraine attacked by Russia?', 'it is done to the subject'],
  ['What did Mali get from Russia?', 'the subject receives'],
  ['Can Syrian refugees go home?', 'the name is part of another'],
  ['Has the Ukraine war hurt trade?', 'the name is part of another'],
  ['Uzbekistan and trade', 'nothing is asked'],
])('"%s" asks about no deed of the actor it names: %s', (question) => {
  expect(doer(question)).toBeUndefined();
});

test('a pronoun leaves the doer to the thread', () => {
  expect(doer('Did it also send weapons?')).toEqual({ pronoun: true });
});

test('whatever is asked, a doer is one of the actors asked about', () => {
  const word = fc.constantFrom(
    'did',
    'has',
    'is',
    'the',
    'Mali',
    'France',
    'Syrian',
    'it',
    'who',
    'attack',
    'been',
    '?',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const asked = readQuestion(words.join(' '), registry);
      if (asked.doer && 'actor' in asked.doer) expect(asked.actors).toContain(asked.doer.actor);
    }),
  );
});
