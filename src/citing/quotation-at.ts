import type { Quotation } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { type ExcerptId, formatExcerptId } from '../corpus/excerpt-id.js';
import type { Sentence } from '../corpus/reading.js';

/** A sentence, and the clauses that it may be quoted in, as [start, end) of the body. */
export interface QuotableSentence extends Sentence {
  readonly clauses: readonly (readonly [number, number])[];
}

/**
 * The characters that an excerpt id stands for; undefined where the document has no such paragraph, sentence or clause.
 */
export function quotationAt(
  document: Document,
  sentences: readonly QuotableSentence[],
  id: ExcerptId,
): Quotation | undefined {
  const paragraph = document.paragraphs.find(({ number }) => number === id.paragraph);
  if (!paragraph) return undefined;
  if (id.sentence === undefined)
    return quotation(document, { document: id.document, paragraph: id.paragraph }, paragraph.start, paragraph.end);
  const numbered = (wanted: number | undefined) =>
    sentences.find((sentence) => sentence.paragraph === id.paragraph && sentence.number === wanted);
  const first = numbered(id.sentence);
  const last = id.lastSentence === undefined ? first : numbered(id.lastSentence);
  if (!first || !last) return undefined;
  if (id.clause !== undefined) {
    const clause = first.clauses[id.clause - 1];
    return clause && quotation(document, id, clause[0], clause[1]);
  }
  return quotation(document, id, first.start, last.end);
}

function quotation(document: Document, id: ExcerptId, start: number, end: number): Quotation {
  return {
    quote: document.body.slice(start, end),
    citation: { id: formatExcerptId(id), document: document.id, paragraph: id.paragraph, start, end },
  };
}
