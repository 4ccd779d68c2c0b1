import { neutralise } from './neutralise.js';

/**
 * A label (a name, a title; never a quote) as one line of at most `most` characters. What is longer ends in "…", so
 * that nobody takes it for the whole; an empty one becomes a dash, since Slack refuses empty texts.
 */
export function clip(label: string, most: number): string {
  const line = neutralise(label).replace(/\s+/g, ' ').trim() || '–';
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
