import type { Quotation } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { type ExcerptId, formatExcerptId } from '../corpus/excerpt-id.js';
import type { Sentence } from '../corpus/reading.js';

/**
 * The characters that an excerpt id stands for; undefined where the document has no such paragraph or sentence.
 * `clauses` gives a sentence's clauses as [start, end) of the body, where ids of clauses are in use.
 */
export function quotationAt(document: Document, sentences: readonly Sentence[], id: ExcerptId): Quotation | undefined {
  const paragraph = document.paragraphs.find(({ number }) => number === id.paragraph);
  if (!paragraph) return undefined;
  if (id.sentence === undefined)
    return quotation(document, { document: id.document, paragraph: id.paragraph }, paragraph.start, paragraph.end);
  const inParagraph = sentences.filter((sentence) => sentence.paragraph === id.paragraph);
  const first = inParagraph.find(({ number }) => number === id.sentence);
  const last = inParagraph.find(({ number }) => number === (id.lastSentence ?? id.sentence));
  if (!first || !last || id.clause !== undefined) return undefined;
  return quotation(document, id, first.start, last.end);
}

function quotation(document: Document, id: ExcerptId, start: number, end: number): Quotation {
  return {
    quote: document.body.slice(start, end),
    citation: { id: formatExcerptId(id), document: document.id, paragraph: id.paragraph, start, end },
  };
}
