import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { readNames } from '../../src/request/read-names.js';

const registry = createRegistry(actorTable());
const names = (text: string) => readNames(text, registry)?.actors;

describe('a list of names', () => {
  test.each([
    ['kenya uganda', ['kenya', 'uganda']],
    ['kenya, uganda; ghana', ['kenya', 'uganda', 'ghana']],
    ['Kenya & Uganda/Ghana', ['Kenya', 'Uganda', 'Ghana']],
    ['kenya vs. uganda', ['kenya', 'uganda']],
    ['kenya versus uganda', ['kenya', 'uganda']],
    ['kenya with uganda', ['kenya', 'uganda']],
    ['kenya and uganda', ['kenya', 'uganda']],
    ['north korea south korea', ['north korea', 'south korea']],
    ['bosnia and herzegovina and kenya', ['bosnia and herzegovina', 'kenya']],
    ['the kazakh government and ISIS-K', ['kazakh government', 'ISIS-K']],
    ['côte d’ivoire, us', ['côte d’ivoire', 'us']],
    ['kenya kenya', ['kenya', 'kenya']],
    ['kenya uganda ?', ['kenya', 'uganda']],
    ['', []],
  ])('%j is %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('words around names mean nobody', () => {
    expect(readNames('the positions of Kenya and Uganda on trade', registry)).toEqual({
      actors: ['Kenya', 'Uganda'],
      topic: 'trade',
    });
  });

  test('what nobody is called stays a name, divided where its parts are near misses', () => {
    expect(names('uzbekstan tajikistan')).toEqual(['uzbekstan', 'tajikistan']);
    expect(names('uzbekstan tajikstan')).toEqual(['uzbekstan', 'tajikstan']);
    expect(names('kenya, the people next door')).toEqual(['kenya', 'people next door']);
  });

  test('one topic may stand anywhere; a second is a name that nobody has, so that neither is dropped', () => {
    expect(readNames('security: kenya uganda', registry)).toEqual({ actors: ['kenya', 'uganda'], topic: 'security' });
    expect(readNames('kenya uganda security trade', registry)).toEqual({
      actors: ['kenya', 'uganda', 'trade'],
      topic: 'security',
    });
  });

  test('more than a list of names is none', () => {
    expect(readNames('kenya '.repeat(41), registry)).toBeUndefined();
  });

  test('every known name that was typed is among those that were read, in order', () => {
    const known = fc.constantFrom('kenya', 'north korea', 'uganda', 'the us', 'bosnia and herzegovina');
    const between = fc.constantFrom(', ', ' and ', ' vs ', ' & ', ' ');
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 5 }), between, (typed, mark) => {
        expect(names(typed.join(mark))).toEqual(typed.map((name) => name.replace('the ', '')));
      }),
    );
  });
});
