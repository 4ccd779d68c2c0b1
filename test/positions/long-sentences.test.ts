import { describe, expect, test } from '@jest/globals';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { analysing } from '../../src/positions/index.js';
import { documentOf } from '../support/excerpt-search-of.js';
import { statementsOf } from '../support/statements-of.js';

const registry = createRegistry(actorTable());
const states = registry.actors.filter(({ kind }) => kind === 'state').map(({ name }) => name);

/** The longest that one step of reading a text takes, in ms; warmed up, the quickest of three. */
function longestStep(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const steps = analysing(documentOf('text', text), registry);
    let longest = 0;
    for (;;) {
      const began = performance.now();
      const { done } = steps.next();
      longest = Math.max(longest, performance.now() - began);
      if (done) return longest;
    }
  });
  return Math.min(...runs);
}

describe('a sentence that never ends', () => {
  test.each([
    ['a list of every state', `${states.join(', ')} and France condemned the attack by ${states.join(', ')}.`],
    ['clauses between semicolons', `${'Iran attacked Iraq; Russia sold gas to China; '.repeat(150)}it left.`],
    ['speech within speech', `${'Iran said “ Moscow said '.repeat(100)}${'”'.repeat(100)}.`],
    ['one word again and again', `${'attack '.repeat(12_000)}.`],
  ])('is read in steps that keep nobody waiting: %s', (_, text) => {
    // The bound for the event loop is 100 ms; a busy machine that runs other tests is given three times that.
    expect(longestStep(text)).toBeLessThan(300);
  });

  test('is quoted to its end', () => {
    const text = `Iran attacked Iraq ${'and then it went on and on '.repeat(80)}for ever.`;
    for (const { quote } of statementsOf(text)) expect(quote.endsWith('for ever.')).toBe(true);
    expect(statementsOf(text).length).toBeGreaterThan(0);
  });
});
