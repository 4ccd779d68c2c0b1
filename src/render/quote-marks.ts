import { cutSides, type Quotation } from '../answers/index.js';

/**
 * What stands on either side of a quoted run: quotation marks, and outside them "…" where a clause was cut out of its
 * sentence.
 */
export function quoteMarks(quotation: Quotation): { readonly open: string; readonly close: string } {
  const cut = cutSides(quotation);
  return { open: cut.before ? '… “' : '“', close: cut.after ? '” …' : '”' };
}
