import type { Ranked } from './rank.js';
import type { SentenceTable } from './sentence-table.js';

/** What each earlier excerpt of a document takes from its next one's score. */
const REPEATED = 0.93;

/** The same sentences, so ordered that several documents come before several lines of one where scores are near. */
export function variedByDocument(ranked: readonly Ranked[], table: SentenceTable): Ranked[] {
  const left = [...ranked];
  const taken = new Map<string, number>();
  const varied: Ranked[] = [];
  const worth = ({ at, score }: Ranked) => score * REPEATED ** (taken.get(table.row(at)?.sentence.document ?? '') ?? 0);
  while (left.length > 0) {
    let best = 0;
    for (const [place, one] of left.entries()) if (worth(one) > worth(left[best] ?? one)) best = place;
    const [next] = left.splice(best, 1);
    if (!next) break;
    varied.push(next);
    const document = table.row(next.at)?.sentence.document ?? '';
    taken.set(document, (taken.get(document) ?? 0) + 1);
  }
  return varied;
}
