import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { leastSharedWhenAlike, likeness, wordPairs } from '../likeness.js';
import { pairIndex } from '../pair-index.js';
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
  const twins = twinsOf(blocks);
  for (let run = longestRun(left, twins); run; run = longestRun(left, twins)) {
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

/** Texts that are one with others: each long text with all that are alike, itself among them. */
type Twins = ReadonlyMap<string, ReadonlySet<string>>;

function twinsOf(blocks: readonly Block[]): Twins {
  const texts = [...new Set(blocks.map((block) => block.text))].filter((text) => words(text).length >= LONG);
  const pairs = texts.map(wordPairs);
  const index = pairIndex(pairs);
  return new Map(
    texts.map((text, at) => {
      const own = pairs[at] ?? new Map();
      const alike = index
        .candidates(own, leastSharedWhenAlike(own, ALIKE))
        .filter((place) => likeness(own, pairs[place] ?? new Map()) >= ALIKE);
      return [text, new Set(alike.map((place) => texts[place] ?? ''))];
    }),
  );
}

/** The longest run of blocks that stands twice without overlap and begins with a long block; the first where several are as long. */
function longestRun(blocks: readonly Block[], twins: Twins): Run | undefined {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of blocks.entries()) {
    const same = places.get(text);
    if (same) same.push(at);
    else places.set(text, [at]);
  }
  const same = (left: Block | undefined, right: Block | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    (left.text === right.text || (twins.get(left.text)?.has(right.text) ?? false));
  /** Where the last run ended that was followed at this distance. A run that starts within it ends there too. */
  const ends = new Map<number, number>();
  let best: Run | undefined;
  for (const [first, { text }] of blocks.entries()) {
    const alike = [...(twins.get(text) ?? [])].flatMap((twin) => places.get(twin) ?? []);
    for (const second of alike.filter((place) => place > first).sort((one, other) => one - other)) {
      const distance = second - first;
      let end = ends.get(distance) ?? 0;
      if (end <= first) {
        end = first + 1;
        while (same(blocks[end], blocks[end + distance])) end++;
        ends.set(distance, end);
      }
      const length = Math.min(end - first, distance);
      if (!best || length > best.length) best = { first, second, length };
    }
  }
  return best;
}

/** How much of a head stands right before a run: short lines that are no sentences, such as a title or a date. */
function headBefore(blocks: readonly Block[]): number {
  return blocks.slice(-6).filter((block) => words(block.text).length >= 2 && !endsSentence(block.text)).length;
}
