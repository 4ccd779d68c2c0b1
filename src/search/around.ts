import type { SentenceRow, SentenceTable } from './sentence-table.js';

/** What counts that stands in the sentence beside, and elsewhere in the paragraph. */
export interface Discount {
  readonly neighbour: number;
  readonly paragraph: number;
  /** Whether only the sentence before is one beside: names are carried forward, not back. */
  readonly forward?: boolean;
}

/** Sentences of a paragraph that are looked at, on either side. */
const AROUND = 4;

/** The best credit that the sentences around one in its paragraph give, at a discount. */
export function creditAround(
  at: number,
  row: SentenceRow,
  table: SentenceTable,
  discount: Discount,
  credit: (row: SentenceRow) => number,
): number {
  let most = 0;
  const from = Math.max(row.paragraph.from, at - AROUND);
  const to = Math.min(row.paragraph.to, at + AROUND + 1);
  for (let near = from; near < to && most < discount.neighbour; near++) {
    const other = near === at ? undefined : table.row(near);
    if (!other) continue;
    const beside = near === at - 1 || (near === at + 1 && !discount.forward);
    most = Math.max(most, credit(other) * (beside ? discount.neighbour : discount.paragraph));
  }
  return most;
}
