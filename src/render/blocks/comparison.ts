import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ComparedTopic, Comparison, Line, Side } from '../../answers/index.js';
import { comparedName, comparisonTitle, isSilent, sharedWords, silentSide } from '../comparison-words.js';
import { scope } from '../scope.js';
import {
  NOT_REVIEWED,
  nothingFound,
  remarks,
  sentenceCase,
  stanceToward,
  statusWords,
  TOPIC_TITLES,
} from '../wording.js';
import { bold, code, context, header, quote, richText, section } from './elements.js';
import { leftOut } from './left-out.js';
import { type Frame, fitMessage, LONGEST_LISTED_QUOTE, type More, type SlackMessage } from './message.js';
import { type SourceList, sourceList } from './source-list.js';
import { spokenQuote, spokenText } from './spoken-text.js';

/**
 * Two or three actors in one message, topic by topic, one under the other: a quote in a narrow column is hard to read,
 * and a table cannot show it as a quote. Lines that do not fit are counted by actor and topic.
 */
export function comparisonMessage(answer: Comparison, frame: Frame): SlackMessage {
  const lines = answer.topics.flatMap(({ sides }) => sides.flatMap((side) => side.lines));
  const short = lines.filter((line) => line.quote.length <= LONGEST_LISTED_QUOTE);
  return fitMessage(lines, short, (shown) => draw(answer, shown, frame));
}

function draw(answer: Comparison, shown: readonly Line[], frame: Frame): SlackMessage {
  const sources = sourceList(shown, answer.sources);
  const silent = nothingFound(answer.topics.filter(({ sides }) => sides.every(isSilent)).map(({ topic }) => topic));
  const blocks: KnownBlock[] = [
    header(comparisonTitle(answer)),
    context(`${scope(answer.corpus)} ${NOT_REVIEWED}`),
    ...answer.topics.flatMap((topic) => topicBlock(topic, answer, shown, sources, frame)),
    ...(silent === '' ? [] : [context(silent)]),
    ...(sources.entries.length === 0 ? [] : [richText(section(bold('Sources')), ...sources.entries)]),
    ...frame.closing({ quotations: shown, more: moreOf(answer, shown) }),
  ];
  return { text: spokenText(comparisonTitle(answer), spoken(answer, shown), silent), blocks };
}

/** A button for every side of a topic of which there is more to list. */
function moreOf(answer: Comparison, shown: readonly Line[]): More[] {
  return answer.topics.flatMap(({ topic, sides }) =>
    sides.flatMap((side) => {
      const crowded = side.lines.filter(
        (line) => !shown.includes(line) && line.quote.length <= LONGEST_LISTED_QUOTE,
      ).length;
      const name = comparedName(answer, side.actor);
      const more = side.more + crowded;
      return more === 0 ? [] : [{ label: `${more} more: ${name}, ${topic}`, text: `brief ${name} ${topic} all` }];
    }),
  );
}

function topicBlock(
  compared: ComparedTopic,
  answer: Comparison,
  shown: readonly Line[],
  sources: SourceList,
  frame: Frame,
): RichTextBlock[] {
  if (compared.sides.every(isSilent)) return [];
  return [
    richText(
      section(bold(TOPIC_TITLES[compared.topic])),
      ...compared.sides.flatMap((side) => sideParts(side, compared, answer, shown, sources, frame)),
      ...sharedWords(compared, answer).map((line) => section(line)),
    ),
  ];
}

function sideParts(
  side: Side,
  { topic }: ComparedTopic,
  answer: Comparison,
  shown: readonly Line[],
  sources: SourceList,
  frame: Frame,
): RichTextBlock['elements'] {
  const name = comparedName(answer, side.actor);
  if (isSilent(side)) return [section(bold(name), `: ${silentSide(answer)}`)];
  const lines = side.lines.filter((line) => shown.includes(line));
  const left = side.lines.filter((line) => !shown.includes(line));
  const notes = leftOut({ topic, left, more: side.more, request: `${name} ${topic}` }, frame);
  return [
    ...lines.flatMap((line) => [
      section(
        bold(name),
        `: ${remarks(line, name).join('; ')} [${sources.numberOf(line.citation.document)}] `,
        code(line.citation.id),
      ),
      quote(line),
    ]),
    ...notes.map((note) => (lines.length > 0 ? section(sentenceCase(note)) : section(bold(name), `: ${note}`))),
  ];
}

/** The comparison read aloud: every line that is shown, and who says nothing where others speak. */
function spoken(answer: Comparison, shown: readonly Line[]): string[] {
  return answer.topics.flatMap(({ topic, sides }) => {
    if (sides.every(isSilent)) return [];
    return sides.flatMap((side) => {
      const name = comparedName(answer, side.actor);
      if (isSilent(side)) return [`${topic}, ${name}: ${silentSide(answer)}`];
      return side.lines
        .filter((line) => shown.includes(line))
        .map(
          (line) =>
            `${topic}, ${name}: ${stanceToward(line)}, ${statusWords(line.status, name, line.speaker)}: ${spokenQuote(line)}`,
        );
    });
  });
}
