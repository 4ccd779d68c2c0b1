import { type TaggedSentence, taggedSentences } from '../text/tagged-sentences.js';
import type { Document, Paragraph } from './document.js';

/** A sentence of a document; `start` and `end` are offsets into its body, numbers count from 1 in its paragraph. */
export interface Sentence {
  readonly paragraph: number;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence with its tagged tokens, for analysis; the tokens are not kept afterwards. */
export interface ReadSentence extends Sentence, TaggedSentence {
  readonly kind: Paragraph['kind'];
}

/** Every sentence of a document, in reading order. */
export function readSentences(document: Document): ReadSentence[] {
  return document.paragraphs.flatMap((paragraph) =>
    taggedSentences(document.body.slice(paragraph.start, paragraph.end), paragraph.start).map((sentence, at) => ({
      ...sentence,
      paragraph: paragraph.number,
      number: at + 1,
      kind: paragraph.kind,
    })),
  );
}
