import { describe, expect, it } from '@jest/globals';
import { Turns } from '../../src/slack/turns.js';

describe('turns', () => {
  it('are given in the order in which they were asked for', async () => {
    const turns = new Turns();
    const given: number[] = [];
    await Promise.all([1, 2, 3].map((each) => turns.next().then(() => given.push(each))));

    expect(given).toEqual([1, 2, 3]);
  });

  it('are given one in each round of the event loop, so that what arrives is read in between', async () => {
    const turns = new Turns();
    let round = 0;
    let counting = true;
    const count = () => {
      round += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const rounds = await Promise.all([1, 2, 3, 4].map(() => turns.next().then(() => round)));
    counting = false;

    expect(new Set(rounds).size).toBe(4);
  });

  it('are given again after all were taken', async () => {
    const turns = new Turns();
    await turns.next();
    await turns.next();

    await expect(turns.next()).resolves.toBeUndefined();
  });
});
