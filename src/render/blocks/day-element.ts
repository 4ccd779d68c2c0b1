import type { RichTextElement } from '@slack/types';
import { day } from '../wording.js';

/** Half past ten in UTC is the same day from Honolulu to Auckland, in summer too. */
const HOUR = 'T10:30:00Z';

/**
 * A document's day, which Slack writes in its reader's language. Slack counts in the reader's time zone: at the hour that
 * is given it is that day everywhere but on a few islands at the date line. What is no day stays as it is.
 */
export function dayElement(date: string | null): RichTextElement | string {
  const words = day(date);
  const moment = date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date) ? Number.NaN : Date.parse(`${date}${HOUR}`);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== date) return words;
  return { type: 'date', timestamp: moment / 1_000, format: '{date_long_full}', fallback: words };
}
