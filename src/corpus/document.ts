import type { FrontMatter } from './front-matter.js';

/**
 * One block of a document's body as [start, end) without white space around it. A pull quote's text starts after
 * its `> ` mark. Numbers count from 1 in reading order.
 */
export interface Paragraph {
  readonly number: number;
  readonly kind: 'text' | 'pull-quote';
  readonly start: number;
  readonly end: number;
}

/** A document of the corpus. `body` is what follows the newline after the front matter's closing `---`. */
export interface Document {
  readonly id: string;
  readonly matter: FrontMatter;
  readonly body: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Something wrong with a corpus file: where, what, and what to do about it. Lines count from 1. */
export interface CorpusIssue {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}
