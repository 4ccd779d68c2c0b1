import { BoundedMap, type BoundedMapOptions } from './bounded-map.js';

/**
 * Who answers what: a claim is given once, so that an event that Slack delivers again is not answered again. Slack
 * redelivers at once, after a minute, after five, and possibly for a day.
 */
export interface Claims {
  /** True for the first to ask; false while that claim stands. */
  claim(key: string): Promise<boolean>;
  /** Gives a claim back where nothing came of it, so that the next delivery is answered. */
  release(key: string): Promise<void>;
}

const DAY = 24 * 60 * 60 * 1000;

/** Claims of this process, at most `capacity` of them. A restart forgets them. */
export function createMemoryClaims(options: Partial<BoundedMapOptions> = {}): Claims {
  const claims = new BoundedMap<true>({ capacity: 10_000, timeToLive: DAY, ...options });
  return {
    async claim(key) {
      if (claims.get(key)) return false;
      claims.set(key, true);
      return true;
    },
    async release(key) {
      claims.delete(key);
    },
  };
}
