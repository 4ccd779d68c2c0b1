import { words } from '../text/words.js';

/** A text as its neighbouring pairs of folded words, each with how often it stands; a lone word pairs with itself. */
export function wordPairs(text: string): Map<string, number> {
  const folded = words(text).map((word) => word.folded);
  const pairs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, folded.length - 1); at++) {
    const first = folded[at];
    if (first === undefined) break;
    const pair = `${first} ${folded[at + 1] ?? first}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function shared(left: Map<string, number>, right: Map<string, number>): number {
  let count = 0;
  for (const [pair, times] of left) count += Math.min(times, right.get(pair) ?? 0);
  return count;
}

function size(pairs: Map<string, number>): number {
  let count = 0;
  for (const times of pairs.values()) count += times;
  return count;
}

/** How alike two texts are, 0 to 1: Dice's coefficient of their word pairs. */
export function likeness(left: Map<string, number>, right: Map<string, number>): number {
  const total = size(left) + size(right);
  return total === 0 ? 0 : (2 * shared(left, right)) / total;
}

/** How much of the first text stands in the second, 0 to 1, by word pairs. */
export function containment(part: Map<string, number>, whole: Map<string, number>): number {
  const total = size(part);
  return total === 0 ? 0 : shared(part, whole) / total;
}

/** The fewest pairs that a text shares with any other that is at least `like` it. */
export function leastSharedWhenAlike(pairs: Map<string, number>, like: number): number {
  // From 2s / (a + b) >= like and b >= s; the subtraction makes up for rounding.
  return Math.ceil((size(pairs) * like) / (2 - like) - 1e-6);
}

/** The fewest pairs of a text that another shares where it contains the text to the degree of `part`. */
export function leastSharedWhenContained(pairs: Map<string, number>, part: number): number {
  return Math.ceil(size(pairs) * part - 1e-6);
}
