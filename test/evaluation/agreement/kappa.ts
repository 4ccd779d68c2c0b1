/**
 * Cohen's kappa (1960) of two raters' labels for the same things, unweighted: the agreement beyond what each rater's
 * own label frequencies would bring by chance, over what there could be. 1 is full agreement, 0 is chance. Null where
 * there is nothing to compare or chance alone would agree fully.
 */
export function kappa(labels: readonly (readonly [string, string])[]): number | null {
  const total = labels.length;
  const observed = labels.filter(([one, other]) => one === other).length / total;
  const ones = frequencies(labels.map(([one]) => one));
  const others = frequencies(labels.map(([, other]) => other));
  let chance = 0;
  for (const [label, times] of ones) chance += (times * (others.get(label) ?? 0)) / total ** 2;
  return total === 0 || chance === 1 ? null : (observed - chance) / (1 - chance);
}

function frequencies(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
