import type { Document } from './document.js';

/** A place where a document breaks a rule; `offset` is into its body, absent for the front matter. */
export interface Breach {
  readonly document: string;
  readonly offset?: number;
  readonly message: string;
}

/** What a document must meet beyond its form, so that its excerpts can be relied on. */
export interface CorpusRule {
  readonly id: string;
  readonly why: string;
  readonly remedy: string;
  /** Sees the whole corpus, so that a rule can compare documents. */
  breaches(documents: readonly Document[]): Breach[];
}
