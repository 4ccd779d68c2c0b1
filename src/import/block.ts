/** A run of text between blank lines, on one line. `line` is where it began in the raw text, from 1. */
export interface Block {
  readonly text: string;
  readonly line: number;
  /** Set off from the text, with no twin in it. */
  readonly pullQuote?: true;
}
