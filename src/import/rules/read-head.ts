import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { readDate } from '../read-date.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const RULE = 'read-head';
const BYLINE = /^(?:by|written by|authors?:?|words by)\s+(\p{Lu}[\p{L}.'’ ,&-]{3,100})$/u;
const BYLINE_START = /^(?:by|written by|authors?:?|words by)\s/i;
const TITLE = { longest: 25, head: 8 };

/**
 * Reads title, byline and date off the lines that stand before the text. The standfirst, where there is one, stays
 * the text's first paragraph. What the person who imports supplied wins; where the text says otherwise, both are told.
 */
export const readHead: ImportRule = (blocks, { given, found }): RuleResult => {
  const notes: ImportNote[] = [];
  const start = blocks.findIndex((block) => isProse(block));
  const kept: Block[] = [];
  const head = start < 0 ? [] : blocks.slice(0, start);
  let title: Block | undefined;
  let authors: readonly string[] | undefined;
  let date: string | undefined;

  for (const [at, block] of blocks.entries()) {
    const inHead = at < head.length && at < TITLE.head;
    const day = readDate(block.text);
    if (day !== undefined && date === undefined) {
      date = day.date ?? undefined;
      take(
        block,
        day.date
          ? `the date line "${block.text}" was read as ${day.date}`
          : `the date "${block.text}" can be read in two ways`,
        !day.date,
      );
      if (day.date && given.date && day.date !== given.date) {
        tell(block.line, `the text is dated ${day.date}, and ${given.date} was supplied: the supplied date is kept`);
      }
      continue;
    }
    const names = inHead ? byline(block.text, given.authors ?? []) : undefined;
    if (names) {
      authors = names;
      take(block, `"${block.text}" was read as the byline`, false);
      continue;
    }
    if (inHead && !title && isTitle(block, head)) {
      title = block;
      take(block, `"${block.text}" was read as the title`, false);
      continue;
    }
    kept.push(block);
  }
  return {
    blocks: kept,
    notes,
    found: {
      ...(title ? { title: title.text } : {}),
      ...(authors && !found.authors ? { authors } : {}),
      ...(date ? { date } : {}),
    },
  };

  function take(block: Block, message: string, check: boolean): void {
    notes.push({ rule: RULE, line: block.line, message, check, before: block.text });
  }
  function tell(line: number, message: string): void {
    notes.push({ rule: RULE, line, message, check: true });
  }
};

function isProse(block: Block): boolean {
  return endsSentence(block.text) && words(block.text).length >= 12;
}

/** A line of the head that can be a title: the first of them that begins like one, and longer than a label. */
function isTitle(block: Block, head: readonly Block[]): boolean {
  const count = words(block.text).length;
  if (count > TITLE.longest || beginsLowerCase(block.text) || /[.,;:]$/.test(block.text)) return false;
  const longer = head.some((other) => other !== block && /^[^.]*$/.test(other.text) && words(other.text).length > 3);
  return count >= 3 || (count >= 1 && !longer);
}

function byline(text: string, known: readonly string[]): readonly string[] | undefined {
  const folded = words(text)
    .map((word) => word.folded)
    .join(' ');
  const named = known.filter(
    (name) =>
      words(name)
        .map((word) => word.folded)
        .join(' ') === folded,
  );
  if (named.length > 0) return named;
  if (!BYLINE_START.test(text)) return undefined;
  const match = BYLINE.exec(text.replace(BYLINE_START, 'by '));
  if (!match?.[1] || /\p{Ll}{2,} \p{Ll}{4,}/u.test(match[1])) return undefined;
  return match[1]
    .split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
