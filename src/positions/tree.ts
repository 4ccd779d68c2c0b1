import type { Label } from '../syntax/index.js';
import { isUnder } from './tree-mend.js';
import type { Unit } from './units.js';

/** A sentence's dependency tree, by the numbers of its units. */
export interface Tree {
  readonly units: readonly Unit[];
  /** What hangs on each unit, from left to right. */
  readonly children: readonly (readonly number[])[];
  /** Each unit's subtree as [from, to): all that hangs on it, directly or not, but for marks before and after. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

export function treeOf(units: readonly Unit[]): Tree {
  const children: number[][] = units.map(() => []);
  for (const [at, { head }] of units.entries()) children[head]?.push(at);
  const spans = units.map((_, at) => ({ from: at, to: at + 1 }));
  const visit = (at: number): void => {
    const own = spans[at];
    if (!own) return;
    for (const child of children[at] ?? []) {
      visit(child);
      if (units[child]?.label === 'punct') continue;
      own.from = Math.min(own.from, spans[child]?.from ?? at);
      own.to = Math.max(own.to, spans[child]?.to ?? at);
    }
  };
  for (const [at, { head }] of units.entries()) if (head < 0) visit(at);
  return { units, children, spans };
}

/** What hangs on a unit by one of some labels. */
export function childrenBy({ units, children }: Tree, of: number, ...labels: readonly Label[]): number[] {
  return (children[of] ?? []).filter((at) => labels.includes(units[at]?.label ?? 'dep'));
}

/** Whether a unit stands in another's subtree, or is it. */
export function isWithin({ units }: Tree, at: number, of: number): boolean {
  return isUnder(units, at, of);
}
