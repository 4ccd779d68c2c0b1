import { WORD_CLUSTERS } from './word-clusters.js';

const clusters = new Map<string, number>();
for (const [cluster, row] of WORD_CLUSTERS.trim().split('\n').entries())
  for (const word of row.split(' ')) clusters.set(word, cluster);

/** For words that are in no cluster; a kind of its own. */
export const UNCLUSTERED = 256;

/** The cluster of a form in lower case, from 0 to 255, or `UNCLUSTERED`. */
export function clusterOf(form: string): number {
  return clusters.get(form) ?? UNCLUSTERED;
}
