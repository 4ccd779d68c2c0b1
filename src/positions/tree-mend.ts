import type { Mention } from '../actors/actor.js';
import type { TreeWord } from '../syntax/index.js';

/** A word as far as it can contradict its place in a tree. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly mention?: Mention;
}

/** Whatever hangs on another of its kind by its number; -1 for what hangs on none. */
type Hanging = Pick<TreeWord, 'head'>;

/** One thing that a tree's own words contradict, set right; a tree in which it is not wrong comes out as it was. */
export type Mend = (tree: readonly TreeWord[], words: readonly Word[]) => TreeWord[];

/** Whether something hangs on a word by a label. */
export function hasChild(tree: readonly TreeWord[], of: number, label: RegExp): boolean {
  return tree.some((word) => word.head === of && label.test(word.label));
}

/** Whether a word stands somewhere above another. */
export function isAbove(tree: readonly Hanging[], of: number, at: number): boolean {
  let steps = 0;
  for (let one = tree[at]?.head ?? -1; one >= 0 && steps++ < tree.length; one = tree[one]?.head ?? -1)
    if (one === of) return true;
  return false;
}

/** Whether a word hangs on another, directly or not, or is it. */
export function isUnder(tree: readonly Hanging[], at: number, of: number): boolean {
  return at === of || isAbove(tree, of, at);
}
