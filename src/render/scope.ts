import type { CorpusSummary } from '../answers/index.js';
import { count, day, listed } from './wording.js';

/** What an answer was drawn from: documents, authors, dates; the undated ones named. */
export function scope(corpus: CorpusSummary): string {
  const { documents, authors, oldest, newest, undated } = corpus;
  const dates =
    newest === null
      ? ''
      : oldest === null || oldest === newest
        ? `, dated ${day(newest)}`
        : `, dated ${day(oldest)} to ${day(newest)}`;
  const without = undated.length === 0 ? '' : `; undated: ${listed(undated, 5)}`;
  return `From ${count(documents, 'document')} by ${count(authors, 'independent author')}${dates}${without}.`;
}
