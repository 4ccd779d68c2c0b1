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
  return [...eachSentence(document)];
}

/** The same one by one: a paragraph is tagged when its first sentence is asked for. */
export function* eachSentence(document: Document): Generator<ReadSentence> {
  for (const paragraph of document.paragraphs) {
    const text = document.body.slice(paragraph.start, paragraph.end);
    for (const [at, sentence] of taggedSentences(text, paragraph.start).entries())
      yield { ...sentence, paragraph: paragraph.number, number: at + 1, kind: paragraph.kind };
  }
}
