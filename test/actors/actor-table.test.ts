import { describe, expect, test } from '@jest/globals';
import { actor, actorId, actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';

const table = actorTable();
const registry = createRegistry(table);
const states = table.filter(({ kind }) => kind === 'state');

const UNRECOGNISED_OR_PAST = [
  'abkhazia',
  'east-germany',
  'northern-cyprus',
  'south-ossetia',
  'soviet-union',
  'transnistria',
  'yugoslavia',
];

describe('the table of known actors', () => {
  test('holds the member states of the United Nations and the few others that newspapers call states', () => {
    expect(states.length).toBeGreaterThanOrEqual(195);
    expect(states.length).toBeLessThanOrEqual(210);
    for (const id of ['taiwan', 'kosovo', 'palestine', 'holy-see']) expect(registry.get(id)?.kind).toBe('state');
  });

  test('gives every actor an id of its own, made of lower-case words', () => {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    for (const { id } of table) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('finds every actor by each of its names, seats and demonyms', () => {
    const lost = table.flatMap(({ id, names, seats, demonyms }) =>
      [...names, ...seats, ...demonyms].filter((name) => registry.find(name)?.id !== id).map((name) => [id, name]),
    );
    expect(lost).toEqual([]);
  });

  test('sees every actor in a sentence that names it, once', () => {
    const lost = table.flatMap(({ id, names }) =>
      names
        .filter(
          (name) =>
            registry
              .mentions(`Today ${name} spoke.`)
              .map(({ actor }) => actor)
              .join() !== id,
        )
        .map((name) => [id, name]),
    );
    expect(lost).toEqual([]);
  });

  test('knows a capital of every state but those whose capital is a common word or another’s seat', () => {
    const without = states.filter(({ seats }) => seats.length === 0).map(({ id }) => id);
    expect(without.sort()).toEqual([...UNRECOGNISED_OR_PAST, 'belgium', 'hong-kong', 'jamaica', 'seychelles'].sort());
    expect(registry.find('Brussels')?.id).toBe('european-union');
  });

  test('groups only actors that it holds, each once', () => {
    for (const { members } of table.filter(({ kind }) => kind === 'group')) {
      expect(new Set(members).size).toBe(members.length);
      for (const member of members) expect(registry.get(member)?.kind).toBe('state');
    }
    expect(registry.get('central-asia')?.members).toEqual([
      'kazakhstan',
      'kyrgyzstan',
      'tajikistan',
      'turkmenistan',
      'uzbekistan',
    ]);
  });

  test('marks names that are also words or given names', () => {
    for (const id of ['georgia', 'jordan', 'chad'])
      expect(registry.get(id)?.ambiguous).toEqual([registry.get(id)?.name]);
    expect(registry.get('ghana')?.ambiguous).toEqual([]);
  });
});

describe('an id', () => {
  test.each([
    ['Turkestan Islamic Party', 'turkestan-islamic-party'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ["N'Djamena", 'ndjamena'],
    ['  U.N. – Habitat ', 'u-n-habitat'],
    ['…', ''],
  ])('of "%s" is "%s"', (name, id) => {
    expect(actorId(name)).toBe(id);
  });

  test('may be given instead of made', () => {
    expect(actor({ id: 'front', kind: 'armed-group', names: ['Blue Line'] })).toMatchObject({
      id: 'front',
      name: 'Blue Line',
      seats: [],
      members: [],
    });
  });
});

test('demonyms that form a plural for the people have it', () => {
  const known = (demonym: string) => actor({ kind: 'state', names: ['X'], demonyms: [demonym] }).demonyms;
  expect(known('Ghanaian')).toEqual(['Ghanaian', 'Ghanaians']);
  expect(known('Iraqi')).toEqual(['Iraqi', 'Iraqis']);
  expect(known('Chinese')).toEqual(['Chinese']);
  expect(known('Polish')).toEqual(['Polish']);
});
