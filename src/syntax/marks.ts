import { MOVES, NONE, type TransitionState } from './transition-state.js';

/**
 * What a punctuation mark hangs on: the lowest word over both the last word before it and the first after it, so that no
 * arc crosses another; at the sentence's beginning or end the main word. `heads` are the words' heads, -1 for the main word.
 */
export function headOfMark(at: number, isMark: (at: number) => boolean, heads: readonly number[]): number {
  const words = [...heads.keys()].filter((one) => !isMark(one));
  const main = words.find((one) => (heads[one] ?? -1) < 0) ?? 0;
  const after = words.find((one) => one > at);
  const before = words.findLast((one) => one < at);
  if (after === undefined || before === undefined) return main;
  const above = new Set<number>();
  for (let one = before; one >= 0 && !above.has(one); one = heads[one] ?? -1) above.add(one);
  for (let one = after, steps = 0; one >= 0 && steps <= heads.length; one = heads[one] ?? -1, steps++)
    if (above.has(one)) return one;
  return main;
}

/** Which moves are open: those that hang no word on a punctuation mark or, where there are none, all that are allowed. */
export function openMoves(state: TransitionState, isMark: (at: number) => boolean): (move: number) => boolean {
  const allowed = (move: number) => state.allows(move);
  const sound = (move: number) => state.allows(move) && !hangsOnMark(state, move, isMark);
  return EVERY_MOVE.some(sound) ? sound : allowed;
}

const EVERY_MOVE = [...Array(MOVES).keys()];

function hangsOnMark(state: TransitionState, move: number, isMark: (at: number) => boolean): boolean {
  const head = state.headBy(move);
  return head !== NONE && isMark(head) && !isMark(state.top);
}
