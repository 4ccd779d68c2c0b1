/** Texts by the word pairs that they hold. */
export interface PairIndex {
  /**
   * The places, in order, of every text that shares at least `least` pairs with `pairs`, and of some that share fewer.
   * `pairs` is one of the indexed texts; its own place is among them.
   */
  candidates(pairs: ReadonlyMap<string, number>, least: number): number[];
}

/**
 * Indexes texts by their word pairs, so that the ones alike are found without comparing all with all. Of a text that
 * shares enough pairs not all can be missing among the rarest few; only these are looked up.
 */
export function pairIndex(texts: readonly ReadonlyMap<string, number>[]): PairIndex {
  const holders = new Map<string, number[]>();
  for (const [place, pairs] of texts.entries()) {
    for (const pair of pairs.keys()) {
      const places = holders.get(pair);
      if (places) places.push(place);
      else holders.set(pair, [place]);
    }
  }
  return {
    candidates(pairs, least) {
      const rarest = [...pairs]
        .map(([pair, times]) => ({ places: holders.get(pair) ?? [], times }))
        .sort((left, right) => left.places.length - right.places.length);
      const found = new Set<number>();
      // Once fewer than `least` pairs are left, what holds none of those looked up cannot share enough.
      let left = rarest.reduce((count, { times }) => count + times, 0);
      for (const { places, times } of rarest) {
        if (left < least) break;
        for (const place of places) found.add(place);
        left -= times;
      }
      return [...found].sort((one, other) => one - other);
    },
  };
}
