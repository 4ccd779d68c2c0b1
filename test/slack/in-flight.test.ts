import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { InFlight } from '../../src/slack/in-flight.js';

describe('what is in flight', () => {
  it('is waited for until it ends', async () => {
    const inFlight = new InFlight();
    let ended = false;
    const work = inFlight.track(async () => {
      await setTimeout(30);
      ended = true;
    });

    expect(inFlight.count).toBe(1);
    expect(await inFlight.drained(5_000)).toBe(0);
    expect(ended).toBe(true);
    await work;
  });

  it('is given up after the time allowed, and counted', async () => {
    const inFlight = new InFlight();
    const work = inFlight.track(() => setTimeout(200));

    expect(await inFlight.drained(10)).toBe(1);
    await work;
  });

  it('is counted down where the work fails', async () => {
    const inFlight = new InFlight();
    await expect(inFlight.track(() => Promise.reject(new Error('x')))).rejects.toThrow('x');

    expect(await inFlight.drained(10)).toBe(0);
  });
});
