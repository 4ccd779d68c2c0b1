import type { Quotation } from '../../src/answers/index.js';
import type { Document } from '../../src/corpus/document.js';

/** Tells whether a quotation is, character for character, what stands at its citation's place. */
export function verbatimIn(documents: readonly Document[]): (quotation: Quotation) => boolean {
  const bodies = new Map(documents.map(({ id, body }) => [id, body]));
  return ({ quote, citation }) =>
    quote !== '' && bodies.get(citation.document)?.slice(citation.start, citation.end) === quote;
}
