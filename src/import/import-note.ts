/** One thing the import did, or could not settle. `line` counts from 1 in the raw text; 0 is the text as a whole. */
export interface ImportNote {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  /** A person should look: the rule decided on evidence, not on certainty. */
  readonly check: boolean;
  /** The words that were changed or taken out, as they stood. */
  readonly before?: string;
}
