import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Excerpts } from '../../src/answers/index.js';
import { createEngine, type Engine } from '../../src/engine.js';
import { inRounds } from '../../src/search/comparison.js';
import { documentOf } from '../support/excerpt-search-of.js';

const LAKE = documentOf(
  'lake',
  `Chad sells dried fish to Nigeria and has lowered its customs duties. Cameroon taxes every lorry of fish that leaves for Nigeria.

Chad expelled the French garrison last spring. Niger praised the expulsion. Cameroon thanked France for a naval school.`,
  'title: Around the lake',
);

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine([LAKE]);
});

function compared(question: string): Excerpts {
  const answer = engine.ask(question);
  if (answer.kind !== 'excerpts') throw new Error(answer.kind);
  return answer;
}

describe('a question that compares actors', () => {
  test('is answered with one excerpt for each, before a second for any', () => {
    const [first, second] = compared('How do Chad and Cameroon differ on fish?').excerpts;
    expect(first?.quote).toBe('Chad sells dried fish to Nigeria and has lowered its customs duties.');
    expect(second?.quote).toBe('Cameroon taxes every lorry of fish that leaves for Nigeria.');
  });

  test('takes an actor that they are compared on for none of the sides', () => {
    const { excerpts, silentOn } = compared('Compare Chad with Cameroon on the French');
    expect(excerpts[0]?.quote).toContain('Chad expelled the French garrison');
    expect(excerpts[1]?.quote).toContain('Cameroon thanked France');
    expect(silentOn).toBeUndefined();
  });

  test('says about whom nothing was found', () => {
    const { excerpts, silentOn } = compared('How do Chad and Japan differ on fish?');
    expect(excerpts[0]?.quote).toContain('Chad sells dried fish');
    expect(silentOn).toEqual([{ id: 'japan', name: 'Japan' }]);
  });

  test('is met with silence where nothing is known about any', () => {
    expect(engine.ask('How do Japan and Peru differ on fish?')).toMatchObject({ kind: 'silence', excerpts: [] });
  });

  test('compares nobody where one actor alone is named', () => {
    expect(engine.ask('How does Chad differ on fish?')).not.toHaveProperty('silentOn');
  });
});

test('rounds take every item once, the first of each list before any second', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 5 }), { maxLength: 4 }), (lists) => {
      const tagged = lists.map((list) => list.map((_, round) => round));
      const rounds = inRounds(tagged);
      expect(rounds).toHaveLength(lists.flat().length);
      expect(rounds).toEqual([...rounds].sort((a, b) => a - b));
    }),
  );
});
