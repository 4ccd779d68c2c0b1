import { setTimeout } from 'node:timers/promises';

/** Reads again and again until something is there; throws after `most` milliseconds. */
export async function waitFor<Found>(
  what: string,
  read: () => Promise<Found | undefined> | Found | undefined,
  most = 20_000,
): Promise<Found> {
  const deadline = Date.now() + most;
  while (Date.now() < deadline) {
    const found = await read();
    if (found !== undefined) return found;
    await setTimeout(20);
  }
  throw new Error(`waited ${most} ms in vain for ${what}`);
}
