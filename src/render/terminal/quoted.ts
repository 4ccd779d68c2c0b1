import type { Quotation } from '../../answers/index.js';
import { quoteMarks } from '../quote-marks.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/**
 * A quote in quotation marks, the words at `marks` ([start, end) within it) set off; "…" stands outside them where a
 * clause was cut out of its sentence.
 */
export function quoted(quotation: Quotation, terminal: Terminal, marks: readonly [number, number][] = []): string {
  const { quote } = quotation;
  const { open, close } = quoteMarks(quotation);
  let text = '';
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > quote.length) continue;
    text += visible(quote.slice(at, start)) + terminal.strong(visible(quote.slice(start, end)));
    at = end;
  }
  return `${open}${text}${visible(quote.slice(at))}${close}`;
}
