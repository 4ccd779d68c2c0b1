import type { Stance } from '../../src/answers/index.js';

/** `opposite` is the error that must not happen: friendly shown for hostile, or the other way round. */
export type StanceVerdict = 'right' | 'opposite' | 'wrong';

const SIDE = {
  cooperative: 'with',
  conflictual: 'against',
  concerned: 'against',
  neutral: 'neither',
  mixed: 'both',
} as const satisfies Record<Stance, string>;

/**
 * A shown stance against those of the gold positions at its place. Sides are compared, so concerned is as good as
 * conflictual. `mixed` is right only where the gold stands on both sides; where one gold position is itself mixed,
 * either of its sides is right, and neutral is not.
 */
export function judgeStance(shown: Stance, gold: readonly Stance[]): StanceVerdict {
  const sides = new Set(gold.map((stance) => SIDE[stance]));
  const side = SIDE[shown];
  const bothSides = sides.has('both') || (sides.has('with') && sides.has('against'));
  if (side === 'both') return bothSides ? 'right' : 'wrong';
  if (sides.has(side) || (sides.has('both') && side !== 'neither')) return 'right';
  if (sides.size !== 1) return 'wrong';
  const opposed = (side === 'with' && sides.has('against')) || (side === 'against' && sides.has('with'));
  return opposed ? 'opposite' : 'wrong';
}
