import type { CorpusSummary, LineFlag, Source, Status, Topic } from '../../answers/index.js';
import { visible } from './visible.js';

/** The words that a reader sees for what the contract names in one. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  diplomacy: 'Diplomacy and recognition',
  security: 'Security and terrorism',
  trade: 'Trade and infrastructure',
  rights: 'Rights and society',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  act: 'reported act',
  statement: 'own statement',
  judgement: 'author’s judgement',
  criticism: 'criticism of it',
  rumour: 'rumour',
  forecast: 'forecast',
};

export const FLAG_WORDS: Readonly<Record<LineFlag, string>> = {
  'single-source': 'single source',
  'sources-differ': 'sources differ',
  'source-looks-mistaken': 'the source looks mistaken',
};

/** "1 document", "2 documents". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What an answer was drawn from: documents, authors, dates; the undated ones named. */
export function scope({ documents, authors, oldest, newest, undated }: CorpusSummary): string {
  const span = oldest === null || oldest === newest ? newest : `${oldest} to ${newest}`;
  const parts = [count(documents, 'document'), count(authors, 'independent author')];
  if (span !== null) parts.push(span);
  if (undated.length > 0) parts.push(`undated: ${undated.map(visible).join(', ')}`);
  return parts.join(' · ');
}

/** A source as one line: who, what, where, when. */
export function sourceLine({ authors, title, outlet, date, url, document }: Source): string {
  const parts = [authors.join(', ') || 'author unknown', title, outlet, date ?? 'undated', url].filter(
    (part) => part !== null,
  );
  return visible(`${parts.join(', ')} (${document})`);
}
