import type { Evaluation } from './evaluate.js';

/** Figures that count what must not happen: their bound is an upper one. */
const UPPER: readonly string[] = ['flips', 'failed', 'broken'];

/**
 * Holds evaluations against bounds such as `stance=0.9`, `questions.top1=0.8`, `frozen.positions.flips=0` or
 * `reach.topics.trade.recall=0.5`: a bound applies to every figure whose dotted name ends in its own. Returns a line
 * for each figure that misses its bound, one that has no value included. Throws a RangeError where a bound is not in
 * form or names no figure.
 */
export function missedBounds(evaluations: readonly Evaluation[], bounds: readonly string[]): string[] {
  const figures = evaluations.flatMap(({ half, figures }) => flatten(half, figures));
  return bounds.flatMap((bound) => {
    const [, name = '', limit = ''] = /^([\w.]+)=(\d+(?:\.\d+)?)$/.exec(bound) ?? [];
    const meant = figures.filter((figure) => name !== '' && `.${figure.name}`.endsWith(`.${name}`));
    if (meant.length === 0)
      throw new RangeError(`--min ${bound}: give the name of a figure and a number, as in stance=0.9`);
    const upper = UPPER.includes(name.split('.').at(-1) ?? '');
    const holds = (value: number) => (upper ? value <= Number(limit) : value >= Number(limit));
    return meant
      .filter(({ value }) => value === null || !holds(value))
      .map(
        (figure) =>
          `${figure.name} is ${figure.value ?? 'not known'}, at ${upper ? 'most' : 'least'} ${limit} is asked`,
      );
  });
}

function flatten(name: string, value: unknown): { name: string; value: number | null }[] {
  if (typeof value === 'number' || value === null) return [{ name, value }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(`${name}.${key}`, inner));
}
