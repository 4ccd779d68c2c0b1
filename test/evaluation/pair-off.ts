/**
 * Pairs two lists one to one, the likest pairs first; of equally like ones, the earlier in `left`, then in `right`.
 * `likeness` is undefined where two must not be paired.
 */
export function pairOff<L, R>(
  left: readonly L[],
  right: readonly R[],
  likeness: (left: L, right: R) => number | undefined,
): [L, R][] {
  const candidates = left.flatMap((l) =>
    right.flatMap((r) => {
      const like = likeness(l, r);
      return like === undefined ? [] : [{ l, r, like }];
    }),
  );
  candidates.sort((one, other) => other.like - one.like);
  const [leftTaken, rightTaken] = [new Set<L>(), new Set<R>()];
  const pairs: [L, R][] = [];
  for (const { l, r } of candidates) {
    if (leftTaken.has(l) || rightTaken.has(r)) continue;
    leftTaken.add(l);
    rightTaken.add(r);
    pairs.push([l, r]);
  }
  return pairs;
}
