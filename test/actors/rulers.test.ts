import { describe, expect, test } from '@jest/globals';
import { actorTable } from '../../src/actors/actor-table.js';
import { rulersAt } from '../../src/actors/rulers.js';

describe('who rules a state from its seat', () => {
  test('depends on the day', () => {
    const groups = (date: string | null) => rulersAt(date).map(({ state, group }) => [state, group]);
    expect(groups('2021-08-14')).not.toContainEqual(['afghanistan', 'taliban']);
    expect(groups('2021-08-15')).toContainEqual(['afghanistan', 'taliban']);
    expect(groups(null)).toContainEqual(['afghanistan', 'taliban']);
    expect(groups('2014-01-01')).toEqual([]);
  });

  test('is told by actors that the tables know', () => {
    const known = new Map(actorTable().map(({ id, kind }) => [id, kind]));
    for (const { state, group } of rulersAt(null))
      expect([known.get(state), known.get(group)]).toEqual(['state', 'armed-group']);
  });
});
