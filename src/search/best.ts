/** Something found, with how well it fits. */
export interface Scored {
  readonly at: number;
  readonly score: number;
}

/** The `limit` highest scores, best first; among equals the lowest `at`, so that order never depends on chance. */
export function best(found: Iterable<Scored>, limit: number): Scored[] {
  const heap: Scored[] = [];
  for (const one of found) {
    if (heap.length < limit) {
      heap.push(one);
      rise(heap, heap.length - 1);
    } else if (heap[0] !== undefined && worse(heap[0], one)) {
      heap[0] = one;
      sink(heap);
    }
  }
  return heap.sort((a, b) => b.score - a.score || a.at - b.at);
}

function worse(a: Scored, b: Scored): boolean {
  return a.score < b.score || (a.score === b.score && a.at > b.at);
}

function rise(heap: Scored[], from: number): void {
  let at = from;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const [child, parent] = [heap[at], heap[up]];
    if (!child || !parent || !worse(child, parent)) return;
    heap[at] = parent;
    heap[up] = child;
    at = up;
  }
}

function sink(heap: Scored[]): void {
  let at = 0;
  for (;;) {
    const here = heap[at];
    let least = at;
    for (const down of [2 * at + 1, 2 * at + 2]) {
      const child = heap[down];
      const low = heap[least];
      if (child && low && worse(child, low)) least = down;
    }
    const low = heap[least];
    if (least === at || !here || !low) return;
    heap[at] = low;
    heap[least] = here;
    at = least;
  }
}
