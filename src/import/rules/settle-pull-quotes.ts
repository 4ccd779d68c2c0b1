import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { containment, leastSharedWhenContained, wordPairs } from '../likeness.js';
import { opening } from '../opening.js';
import { pairIndex } from '../pair-index.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const RULE = 'settle-pull-quotes';
const SIZE = { fewest: 6, most: 70 };
/** How much of a pull quote's word pairs must stand in one paragraph for it to have a twin there. */
const TWIN = 0.85;
const QUOTED = /^["“«][^"“”«»]+["”»]$/u;

/**
 * Drops a pull quote that repeats a sentence of the text. One that repeats nothing is kept where it stood, marked:
 * its words are the document's, and nothing else holds them. The first paragraph is never taken for one.
 */
export const settlePullQuotes: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const pairs = blocks.map((block) => wordPairs(block.text));
  const index = pairIndex(pairs);
  const counts = blocks.map((block) => words(block.text).length);
  const prose = blocks.filter((block) => words(block.text).length > SIZE.fewest && endsSentence(block.text)).length;
  const kept: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const count = counts[at] ?? 0;
    if (at === 0 || block.pullQuote || count < SIZE.fewest || count > SIZE.most) {
      kept.push(block);
      continue;
    }
    const own = pairs[at] ?? new Map();
    const twin = index
      .candidates(own, leastSharedWhenContained(own, TWIN))
      .find((place) => (counts[place] ?? 0) > count && containment(own, pairs[place] ?? new Map()) >= TWIN);
    if (twin !== undefined) {
      notes.push({
        rule: RULE,
        line: block.line,
        message: `a pull quote that repeats the paragraph at line ${blocks[twin]?.line} was dropped: "${opening(block.text)}"`,
        check: true,
        before: block.text,
      });
      continue;
    }
    if (!isSetOff(blocks, at, prose)) {
      kept.push(block);
      continue;
    }
    kept.push({ ...block, pullQuote: true });
    notes.push({
      rule: RULE,
      line: block.line,
      message: `set off from the text and repeated nowhere in it, so kept and marked as a pull quote: "${opening(block.text)}"`,
      check: true,
    });
  }
  const marked = kept.filter((block) => block.pullQuote && !blocks.includes(block));
  return {
    blocks: kept,
    notes,
    found: {
      notes: marked.map(
        (block) => `The pull quote "${opening(block.text)}" has no twin in the text and stands where it stood.`,
      ),
    },
  };
};

/** A sentence alone that ends without a mark among paragraphs that end with one, or that stands whole in quotation marks. */
function isSetOff(blocks: readonly Block[], at: number, prose: number): boolean {
  const text = blocks[at]?.text ?? '';
  const before = blocks[at - 1]?.text ?? '';
  if (QUOTED.test(text)) return !/^["“«][^"”»]*$/u.test(before);
  if (endsSentence(text) || beginsLowerCase(text) || words(text).length < 10) return false;
  const tornAfter = [blocks[at + 1], blocks[at + 2]].some((next) => next && beginsLowerCase(next.text));
  const isLast = at === blocks.length - 1;
  return !tornAfter && !isLast && prose >= 2 && prose >= blocks.length / 2;
}
