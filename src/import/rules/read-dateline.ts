import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { readByline } from '../read-byline.js';
import { readDate } from '../read-date.js';
import type { ImportRule, RuleResult } from '../rule.js';

const RULE = 'read-dateline';
/** Bylines stand among a text's first blocks. */
const HEAD = 14;
const READING_TIME = /^\d{1,3} min(?:ute)?s?(?: read)?$/i;

/**
 * Reads authors and date off lines that give nothing else, also on one line ("By Mona Saleh | 3 March 2021 | 5 min
 * read"). What the person who imports supplied wins; where the text is dated otherwise, both are told.
 */
export const readDateline: ImportRule = (blocks, { given, found }): RuleResult => {
  const notes: ImportNote[] = [];
  const kept: Block[] = [];
  let authors: readonly string[] | undefined;
  let date: string | undefined;

  for (const [at, block] of blocks.entries()) {
    const read = datelineOf(block.text, at < HEAD ? (given.authors ?? []) : undefined);
    const repeats = (read?.authors && authors) || (read?.date !== undefined && date !== undefined);
    if (!read || repeats) {
      kept.push(block);
      continue;
    }
    authors ??= read.authors;
    date ??= read.date ?? undefined;
    const ambiguous = read.date === null;
    const what = [...(read.authors ? [read.authors.join(', ')] : []), ...(read.date ? [read.date] : [])].join(', ');
    const message = ambiguous
      ? `the date "${block.text}" can be read in two ways`
      : `"${block.text}" was read as ${what || 'the time it takes to read'}`;
    notes.push({ rule: RULE, line: block.line, message, check: ambiguous, before: block.text });
    if (read.date && given.date && read.date !== given.date) {
      const differs = `the text is dated ${read.date}, and ${given.date} was supplied: the supplied date is kept`;
      notes.push({ rule: RULE, line: block.line, message: differs, check: true });
    }
  }
  return {
    blocks: kept,
    notes,
    found: { ...(authors && !found.authors ? { authors } : {}), ...(date ? { date } : {}) },
  };
};

/** What a line gives where each part of it is a byline, a date or a reading time; bylines only where `known` is given. */
function datelineOf(
  line: string,
  known: readonly string[] | undefined,
): { authors?: readonly string[]; date?: string | null } | undefined {
  let read: { authors?: readonly string[]; date?: string | null } = {};
  for (const part of line.split(/\s+[|·•]\s+/)) {
    const day = readDate(part);
    const authors = known && readByline(part, known);
    if (day) read = { ...read, date: day.date };
    else if (authors) read = { ...read, authors };
    else if (!READING_TIME.test(part)) return undefined;
  }
  return read;
}
