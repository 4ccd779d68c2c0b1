/**
 * How closely neighbouring words of a query stand together in a passage: for each pair of neighbours found within
 * `window` words of each other, in either order, the lower of their two weights. Rewarding pairs is the sequential
 * dependence of Metzler and Croft (2005) reduced to its cheapest form.
 */
export function proximity(
  passage: Uint32Array,
  query: readonly number[],
  weight: (term: number) => number,
  window: number,
): number {
  const places = new Map<number, number[]>(query.map((term) => [term, []]));
  for (let at = 0; at < passage.length; at++) places.get(passage[at] ?? -1)?.push(at);
  let sum = 0;
  for (let at = 0; at + 1 < query.length; at++) {
    const one = query[at] ?? -1;
    const next = query[at + 1] ?? -1;
    if (one !== next && nearby(places.get(one) ?? [], places.get(next) ?? [], window)) {
      sum += Math.min(weight(one), weight(next));
    }
  }
  return sum;
}

/** Whether two rising lists of places hold a pair at most `window` apart. */
function nearby(some: readonly number[], others: readonly number[], window: number): boolean {
  let from = 0;
  for (const place of some) {
    while ((others[from] ?? Number.POSITIVE_INFINITY) < place - window) from++;
    if ((others[from] ?? Number.POSITIVE_INFINITY) <= place + window) return true;
  }
  return false;
}
