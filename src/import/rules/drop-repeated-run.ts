import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { likeness, wordPairs } from '../likeness.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { endsSentence } from '../sentence-end.js';

const RULE = 'drop-repeated-run';

/** A block shorter than this may stand twice by right; one that is longer may not. */
const LONG = 12;
/** Likeness of two blocks that are one: of twenty words one may differ. */
const ALIKE = 0.85;

interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/**
 * Drops a body that was printed twice: of two near-identical runs of blocks the one with a head before it (title,
 * date, standfirst) is kept, otherwise the first. A long paragraph that stands twice by itself is such a run of one.
 */
export const dropRepeatedRun: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  let left = [...blocks];
  for (let run = longestRun(left); run; run = longestRun(left)) {
    const { first, second, length } = run;
    const keepSecond = headBefore(left.slice(0, first)) < headBefore(left.slice(first + length, second));
    const from = keepSecond ? first : second;
    const dropped = left.slice(from, from + length);
    const kept = left[keepSecond ? second : first] as Block;
    const why = keepSecond ? 'the one that follows the title is kept' : 'the first one is kept';
    notes.push({
      rule: RULE,
      line: dropped[0]?.line ?? 0,
      message: `${length} ${length === 1 ? 'paragraph stands' : 'paragraphs stand'} twice, here and from line ${kept.line}: ${why}`,
      check: true,
      before: dropped.map((block) => block.text).join('\n'),
    });
    left = [...left.slice(0, from), ...left.slice(from + length)];
  }
  return { blocks: left, notes };
};

/** The longest run of blocks that stands twice without overlap and holds a long block; the first where several are as long. */
function longestRun(blocks: readonly Block[]): Run | undefined {
  const pairs = blocks.map((block) => wordPairs(block.text));
  const counts = blocks.map((block) => words(block.text).length);
  const same = (left: number, right: number): boolean => {
    if (blocks[left]?.text === blocks[right]?.text) return true;
    const [one, other] = [pairs[left], pairs[right]];
    if (!one || !other || (counts[left] ?? 0) < LONG || (counts[right] ?? 0) < LONG) return false;
    return likeness(one, other) >= ALIKE;
  };
  let best: Run | undefined;
  for (let first = 0; first < blocks.length; first++) {
    if ((counts[first] ?? 0) < LONG) continue;
    for (let second = first + 1; second < blocks.length; second++) {
      if (!same(first, second)) continue;
      let length = 1;
      while (first + length < second && second + length < blocks.length && same(first + length, second + length))
        length++;
      if (!best || length > best.length) best = { first, second, length };
    }
  }
  return best;
}

/** How much of a head stands right before a run: short lines that are no sentences, such as a title or a date. */
function headBefore(blocks: readonly Block[]): number {
  return blocks.slice(-6).filter((block) => words(block.text).length >= 2 && !endsSentence(block.text)).length;
}
