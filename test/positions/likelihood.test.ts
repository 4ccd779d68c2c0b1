import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likelihood } from '../../src/positions/likelihood.js';
import { LINE_MODEL } from '../../src/positions/line-model.js';
import { statementsOf } from '../support/statements-of.js';

const grounds = fc.dictionary(
  fc.constantFrom(...Object.keys(LINE_MODEL), 'unheard of'),
  fc.double({ min: -7, max: 1, noNaN: true }),
);

describe('how likely a statement is right', () => {
  test('is a share, whatever speaks for it', () => {
    fc.assert(
      fc.property(grounds, (some) => {
        const share = likelihood(some);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(['right', 'topic', 'sure'])('grows with the judge of "%s"', (name) => {
    expect(likelihood({ any: 1, [name]: -0.1 })).toBeGreaterThan(likelihood({ any: 1, [name]: -2 }));
  });

  test('is less of a member than of the group that is named', () => {
    const said = statementsOf('The Gulf states condemned Iran.');
    const group = said.find(({ actor }) => actor === 'gulf-states')?.confidence ?? 0;
    const member = said.find(({ actor }) => actor === 'qatar')?.confidence ?? 1;
    expect(member).toBeLessThan(group);
  });
});
