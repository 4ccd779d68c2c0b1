import { stemmer } from 'stemmer';

/** A folded word's stem (Porter's algorithm, 1980): "attacks" and "attacked" are "attack". Stems are not words. */
export function stem(folded: string): string {
  const known = STEMS.get(folded);
  if (known !== undefined) return known;
  if (STEMS.size >= CACHED_STEMS) STEMS.clear();
  const cut = stemmer(folded);
  STEMS.set(folded, cut);
  return cut;
}

/** Stems kept in memory; a full cache is dropped whole, so that hostile input cannot grow it. */
const CACHED_STEMS = 200_000;
const STEMS = new Map<string, string>();
