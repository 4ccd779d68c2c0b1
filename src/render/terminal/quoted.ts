import type { Quotation } from '../../answers/index.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/**
 * A quote in quotation marks, the words at `marks` ([start, end) within it) set off. Only a clause is cut out of its
 * sentence: there "…" stands outside the marks where it does not begin, or end, as a sentence does.
 */
export function quoted(
  { quote, citation }: Quotation,
  terminal: Terminal,
  marks: readonly [number, number][] = [],
): string {
  const clause = /c\d+$/.test(citation.id);
  const before = clause && !/^["'“‘(]*[\p{Lu}\p{Lt}\d]/u.test(quote) ? '… ' : '';
  const after = clause && !/[.!?]["'”’)]*$/.test(quote) ? ' …' : '';
  let text = '';
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > quote.length) continue;
    text += visible(quote.slice(at, start)) + terminal.strong(visible(quote.slice(start, end)));
    at = end;
  }
  return `${before}“${text}${visible(quote.slice(at))}”${after}`;
}
