import MiniSearch from 'minisearch';
import { type Analyser, createAnalyser } from './analyser.js';
import { best, type Scored } from './best.js';
import { proximity } from './proximity.js';
import { TermRows } from './term-rows.js';

/** A text to be found. Its title counts as its first words. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface PassageHit {
  readonly id: string;
  readonly score: number;
}

export interface PassageIndex {
  /** The passages that fit a text best, best first; equals in the order they were given. Never throws. */
  search(
    text: string,
    options: {
      readonly limit: number;
      /** What a term of the query counts beside others, above 0 to 1; 1 where it is not given. */
      readonly weight?: (term: string) => number;
    },
  ): PassageHit[];
}

/** How passages are ranked; bench/README.md has the figures behind each default. */
export interface PassageIndexOptions {
  readonly analyser: Analyser;
  /** BM25's saturation `k` and length `b`, and `d`, BM25+'s bonus for every match: nought, or long queries suffer. */
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
  /** What neighbouring query words are worth that stand together, and how many words apart they may be. */
  readonly proximity: { readonly weight: number; readonly window: number };
  /** How many of the best are ranked again by proximity. */
  readonly reranked: number;
}

const DEFAULTS = {
  bm25: { k: 1.2, b: 0.7, d: 0 },
  proximity: { weight: 0.8, window: 2 },
  reranked: 100,
} as const;

/** Characters that are indexed before other work gets its turn: some 5 ms. */
const CHARACTERS_A_TURN = 8_000;

/**
 * An index over passages, held by MiniSearch. It is filled in turns, so that the event loop stays free.
 *
 * MiniSearch has no top-k and pays for every posting with an object. So each word is searched by itself, rarest first,
 * and a passage that no word has found yet is let in only while the words to come could still lift it among the best
 * (Turtle and Flood's MaxScore, 1995, through the public `boostDocument`: nought keeps a posting out). A search for
 * one word also leaves MiniSearch's coordination factor at one: no option turns it off.
 */
export async function createPassageIndex(
  passages: Iterable<Passage>,
  options: Partial<PassageIndexOptions> = {},
): Promise<PassageIndex> {
  const { analyser = createAnalyser(), bm25, proximity: pairs, reranked } = { ...DEFAULTS, ...options };
  const ids: string[] = [];
  const rows = new TermRows();
  const index = new MiniSearch<{ id: number; terms: readonly string[] }>({
    fields: ['terms'],
    extractField: (passage, field) => (field === 'id' ? passage.id : passage.terms) as never,
    stringifyField: (terms) => terms,
    tokenize: (terms) => terms as unknown as string[],
    processTerm: (term) => term,
  });

  let turn = 0;
  for (const { id, title, text } of passages) {
    const terms = analyser.passage(`${title}\n${text}`);
    index.add({ id: ids.length, terms });
    rows.add(terms);
    ids.push(id);
    turn += title.length + text.length;
    if (turn >= CHARACTERS_A_TURN) {
      turn = 0;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  const scores = new Float64Array(ids.length);

  function candidates(terms: readonly SoughtTerm[], limit: number): number[] {
    const found: number[] = [];
    let ahead = terms.reduce((sum, { most }) => sum + most, 0);
    for (const { term, weight, most } of terms) {
      const open = found.length < limit || ahead > leastOf(found, scores, limit);
      ahead -= most;
      index.search(term, {
        tokenize: (word) => [word],
        bm25,
        boostDocument: (id: number) => (open || (scores[id] ?? 0) > 0 ? 1 : 0),
        filter: ({ id, score }) => {
          if (scores[id] === 0) found.push(id);
          scores[id] = (scores[id] ?? 0) + score * weight;
          return false;
        },
      });
    }
    return found;
  }

  return {
    search(text, { limit, weight: weightOf = () => 1 }) {
      const sequence = analyser.query(text).flatMap((term) => {
        const number = rows.number(term);
        if (number === undefined) return [];
        const weight = weightOf(term);
        return [{ term, number, weight, most: weight * rows.idf(number) * (bm25.k + 1 + bm25.d) }];
      });
      const terms = [...new Map(sequence.map((one) => [one.term, one])).values()].sort((a, b) => b.most - a.most);
      const found = candidates(terms, limit);
      const pool = best(scored(found, scores), Math.max(limit, reranked));
      for (const at of found) scores[at] = 0;
      const numbers = sequence.map(({ number }) => number);
      const again = pool.map(({ at, score }) => ({
        at,
        score: score + pairs.weight * proximity(rows.row(at), numbers, (term) => rows.idf(term), pairs.window),
      }));
      return best(again, limit).map(({ at, score }) => ({ id: ids[at] ?? '', score }));
    },
  };
}

/** A term of a query with its weight and the most that it can add to a passage's score. */
interface SoughtTerm {
  readonly term: string;
  readonly weight: number;
  readonly most: number;
}

function* scored(found: readonly number[], scores: Float64Array): Generator<Scored> {
  for (const at of found) yield { at, score: scores[at] ?? 0 };
}

/** The `limit`-th best score so far: what a newcomer has to beat. */
function leastOf(found: readonly number[], scores: Float64Array, limit: number): number {
  return best(scored(found, scores), limit).at(-1)?.score ?? 0;
}
