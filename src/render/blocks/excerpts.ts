import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { Excerpt, Excerpts } from '../../answers/index.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { correctionLines, silentSides } from '../silence-words.js';
import { count } from '../wording.js';
import { bold, code, context, header, quote, richText, section } from './elements.js';
import { continued, type Frame, fitMessage, LONGEST_LISTED_QUOTE, type SlackMessage } from './message.js';
import { sourceList } from './source-list.js';
import { spokenQuote, spokenText } from './spoken-text.js';

/** The excerpts that answer a question, best first, as many as one message takes. The words that matched are not set
 * in bold: an emphasis that the document does not have would alter the quote. */
export function excerptsMessage(answer: Excerpts, frame: Frame): SlackMessage {
  const listed = answer.excerpts.filter((excerpt) => excerpt.quote.length <= LONGEST_LISTED_QUOTE);
  const read = listed.slice(0, frame.skip);
  const unread = { ...answer, excerpts: answer.excerpts.filter((excerpt) => !read.includes(excerpt)) };
  return fitMessage(unread.excerpts, listed.slice(frame.skip), (shown) => draw(unread, shown, frame), 0);
}

function draw(answer: Excerpts, shown: readonly Excerpt[], frame: Frame): SlackMessage {
  const left = answer.excerpts.filter((excerpt) => !shown.includes(excerpt));
  const more = answer.more + left.filter((excerpt) => excerpt.quote.length <= LONGEST_LISTED_QUOTE).length;
  const notes = [...leftOutExcerpts(left, frame), ...(answer.more === 0 ? [] : [furtherFound(answer.more)])];
  const blocks: KnownBlock[] = [
    header(`What the documents say${continued(frame)}`),
    context(
      `Asked: “${clip(answer.question, 300)}”`,
      ...correctionLines(answer),
      ...silentSides(answer),
      scope(answer.corpus),
    ),
    ...excerptBlocks(shown, answer.sources),
    ...(notes.length === 0 ? [] : [context(...notes)]),
    ...frame.closing({
      quotations: shown,
      more: more === 0 || shown.length === 0 ? [] : [{ label: `${more} more`, skip: frame.skip + shown.length }],
    }),
  ];
  return { text: spokenText('What the documents say', shown.map(spokenQuote), notes.join(' ')), blocks };
}

/** One block with the quotes and one with their sources; none where there is nothing to show. */
export function excerptBlocks(shown: readonly Excerpt[], from: Excerpts['sources']): RichTextBlock[] {
  if (shown.length === 0) return [];
  const sources = sourceList(shown, from);
  const parts = shown.flatMap((excerpt) => [
    section(
      `[${sources.numberOf(excerpt.citation.document)}] paragraph ${excerpt.citation.paragraph} `,
      code(excerpt.citation.id),
    ),
    quote(excerpt),
  ]);
  return [richText(...parts), richText(section(bold('Sources')), ...sources.entries)];
}

/** What was not shown, counted, with the ids that bring the first few back. */
export function leftOutExcerpts(left: readonly Excerpt[], frame: Frame): string[] {
  if (left.length === 0) return [];
  const ids = left.map((excerpt) => excerpt.citation.id).filter((id) => id.length <= 100);
  const how = ids.slice(0, 3).map((id) => frame.typed(`cite ${id}`));
  return [`${count(left.length, 'excerpt')} did not fit this message${how.length === 0 ? '' : `: ${how.join(', ')}`}.`];
}

function furtherFound(more: number): string {
  return `${count(more, 'further excerpt')} found and not shown: name an actor or a topic to narrow the question.`;
}
