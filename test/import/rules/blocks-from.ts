import type { Block } from '../../../src/import/block.js';

/** Blocks of one line each, numbered from 1. */
export function blocksFrom(...texts: string[]): Block[] {
  return texts.map((text, at) => ({ text, line: at + 1 }));
}

/** What a rule left, as texts; pull quotes with their mark. */
export function textsOf({ blocks }: { blocks: readonly Block[] }): string[] {
  return blocks.map((block) => (block.pullQuote ? `> ${block.text}` : block.text));
}

/** Nothing supplied, nothing found. */
export const NOTHING = { given: {}, found: {} };
