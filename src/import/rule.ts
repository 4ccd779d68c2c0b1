import type { Block } from './block.js';
import type { ImportNote } from './import-note.js';

/** What the person who imports knows of the text; it stands above what the text itself gives. */
export interface GivenFields {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly outlet?: string;
  readonly date?: string;
  readonly dateNote?: string;
  readonly url?: string;
  readonly rights?: string;
}

/** What the rules read off the text, for its front matter. */
export interface FoundFields {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly about?: readonly string[];
  readonly captions?: readonly string[];
  readonly notes?: readonly string[];
}

export interface RuleContext {
  readonly given: GivenFields;
  /** What the rules before this one found. */
  readonly found: FoundFields;
}

export interface RuleResult {
  readonly blocks: readonly Block[];
  readonly notes: readonly ImportNote[];
  readonly found?: FoundFields;
}

/** One cleaning rule: pure. Every word it takes out of the blocks stands in `found` or in a note's `before`. */
export type ImportRule = (blocks: readonly Block[], context: RuleContext) => RuleResult;
