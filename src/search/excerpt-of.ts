import type { Excerpt } from '../answers/index.js';
import { formatExcerptId } from '../corpus/excerpt-id.js';
import type { Asked } from './asked.js';
import type { Ranked } from './rank.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';

/** Openings that lean on the sentence before: without it a reader cannot tell who or what is meant. */
const LEANS =
  /^["“]?(?:this|that|these|those|it|its|they|their|he|his|she|her|such|both|all of (?:this|these)|as a result|instead|however|in (?:fact|response|return|turn)|but|and|yet|so|also|for example)\b/iu;

/** A preceding sentence is taken along up to this many times the length of the one that answers. */
const LONGEST_LEAD = 1.7;

/**
 * The excerpt around the sentence that answers: that sentence, and, unless it is to stand `alone`, the one before it in
 * the paragraph where it opens with a word that points back. Its characters are those of the body.
 */
export function excerptOf(
  asked: Asked,
  { at, score }: Pick<Ranked, 'at' | 'score'>,
  table: SentenceTable,
  { alone = false } = {},
): Excerpt | undefined {
  const row = table.row(at);
  if (!row) return undefined;
  const before = at > row.paragraph.from && !alone ? table.row(at - 1) : undefined;
  const first = before && LEANS.test(row.sentence.text) && fits(before, row) ? before : row;
  const { start } = first.sentence;
  const { document, paragraph, end } = row.sentence;
  const lines = first === row ? [row] : [first, row];
  return {
    quote: row.document.body.slice(start, end),
    citation: {
      id: formatExcerptId({ document, paragraph, sentence: first.sentence.number, lastSentence: row.sentence.number }),
      document,
      paragraph,
      start,
      end,
    },
    score: Math.round(score * 1000) / 1000,
    marks: lines.flatMap((line) => marksIn(asked, line, start)),
  };
}

function fits(before: SentenceRow, row: SentenceRow): boolean {
  const length = (one: SentenceRow) => one.sentence.end - one.sentence.start;
  return before.sentence.number === row.sentence.number - 1 && length(before) <= LONGEST_LEAD * length(row);
}

/** The words of a sentence that the question asked for, as [start, end) from where the quote starts. */
function marksIn(asked: Asked, { sentence, telling }: SentenceRow, quoteStart: number): [number, number][] {
  const sought = [...asked.words, ...asked.carried];
  const roots = new Set(sought.map(({ root }) => root));
  return telling
    .filter(({ root }) => roots.has(root))
    .map(({ word }) => {
      const from = sentence.start - quoteStart;
      return [from + word.start, from + word.end] as [number, number];
    });
}
