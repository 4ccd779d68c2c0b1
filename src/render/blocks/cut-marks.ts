import type { Quotation } from '../../answers/index.js';

/**
 * Where a quote needs "…" outside it. Only a clause (`…s3c2`) is cut out of its sentence: before it where it does not
 * begin as a sentence does, after it where it does not end as one.
 */
export function cutMarks({ quote, citation }: Quotation): { readonly before: boolean; readonly after: boolean } {
  if (!/c\d+$/.test(citation.id)) return { before: false, after: false };
  return { before: !/^["'“‘(]*[\p{Lu}\p{Lt}\d]/u.test(quote), after: !/[.!?]["'”’)]*$/.test(quote) };
}
