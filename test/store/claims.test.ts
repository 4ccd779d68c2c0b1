import { describe, expect, it } from '@jest/globals';
import { createMemoryClaims } from '../../src/store/claims.js';

describe('claims', () => {
  it('gives a claim once, however many ask at the same time', async () => {
    const claims = createMemoryClaims();

    const asked = await Promise.all([1, 2, 3].map(() => claims.claim('T1:Ev1')));

    expect(asked.filter(Boolean)).toHaveLength(1);
  });

  it('gives it again once it was released', async () => {
    const claims = createMemoryClaims();
    await claims.claim('T1:Ev1');
    await claims.release('T1:Ev1');

    expect(await claims.claim('T1:Ev1')).toBe(true);
  });

  it('keeps a claim for its time and not longer', async () => {
    let now = 0;
    const claims = createMemoryClaims({ timeToLive: 1_000, now: () => now });
    await claims.claim('T1:Ev1');

    now = 999;
    expect(await claims.claim('T1:Ev1')).toBe(false);
    now = 1_000;
    expect(await claims.claim('T1:Ev1')).toBe(true);
  });

  it('forgets the claim used longest ago when it is full', async () => {
    const claims = createMemoryClaims({ capacity: 2 });
    await claims.claim('a');
    await claims.claim('b');
    await claims.claim('a');
    await claims.claim('c');

    expect(await claims.claim('a')).toBe(false);
    expect(await claims.claim('b')).toBe(true);
  });
});
