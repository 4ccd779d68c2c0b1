import type { KnownBlock, RichTextBlock } from '@slack/types';
import { type Brief, type Line, Topic } from '../../answers/index.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { tallyLine } from '../tally-line.js';
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
import { continued, type Frame, fitMessage, LONGEST_LISTED_QUOTE, type More, type SlackMessage } from './message.js';
import { type SourceList, sourceList } from './source-list.js';
import { spokenQuote, spokenText } from './spoken-text.js';

/**
 * A brief that fits one message: lines are left out from the end of the fullest topics, and counted by topic. One topic in
 * full is shown in pages, in its own order.
 */
export function briefMessage(brief: Brief, frame: Frame): SlackMessage {
  const short = brief.lines.filter((line) => line.quote.length <= LONGEST_LISTED_QUOTE);
  if (brief.topic === undefined) return fitMessage(brief.lines, inTurns(short), (shown) => draw(brief, shown, frame));
  const read = short.slice(0, frame.skip);
  const unread = { ...brief, lines: brief.lines.filter((line) => !read.includes(line)) };
  return fitMessage(unread.lines, short.slice(frame.skip), (shown) => draw(unread, shown, frame), 0);
}

function draw(brief: Brief, shown: readonly Line[], frame: Frame): SlackMessage {
  const sources = sourceList(shown, brief.sources);
  const topics = Topic.options.flatMap((topic) => topicBlock(topic, brief, shown, sources, frame));
  const silent = nothingFound(brief.silent);
  const blocks: KnownBlock[] = [
    header(
      `${clip(brief.actor.name, 90)}: ${brief.topic ? TOPIC_TITLES[brief.topic].toLowerCase() : 'conduct by topic'}${continued(frame)}`,
    ),
    context(tallyLine(brief)),
    context(`${scope(brief.corpus)} ${NOT_REVIEWED}`),
    ...topics,
    ...(silent === '' ? [] : [context(silent)]),
    ...(sources.entries.length === 0 ? [] : [richText(section(bold('Sources')), ...sources.entries)]),
    ...frame.closing({ quotations: shown, more: moreOf(brief, shown, frame), compared: brief }),
  ];
  const spoken = shown.map(
    (line) =>
      `${line.topic}: ${stanceToward(line)}, ${statusWords(line.status, brief.actor.name, line.speaker)}: ${spokenQuote(line)}`,
  );
  const lead = spoken.length === 0 ? tallyLine(brief) : clip(brief.actor.name, 100);
  return { text: spokenText(lead, spoken, silent), blocks };
}

function topicBlock(
  topic: Topic,
  brief: Brief,
  shown: readonly Line[],
  sources: SourceList,
  frame: Frame,
): RichTextBlock[] {
  const lines = shown.filter((line) => line.topic === topic);
  const left = brief.lines.filter((line) => line.topic === topic && !shown.includes(line));
  const whole = brief.topic === topic ? {} : { request: `${clip(brief.actor.name, 100)} ${topic}` };
  const notes = leftOut({ topic, left, more: brief.more[topic] ?? 0, ...whole }, frame);
  if (lines.length === 0 && notes.length === 0) return [];
  return [
    richText(
      section(bold(TOPIC_TITLES[topic])),
      ...lines.flatMap((line) => lineParts(line, brief, sources)),
      ...notes.map((note) => section(note)),
    ),
  ];
}

function lineParts(line: Line, brief: Brief, sources: SourceList): RichTextBlock['elements'] {
  const source = `[${sources.numberOf(line.citation.document)}] `;
  return [
    section(`${sentenceCase(remarks(line, brief.actor.name).join('; '))} ${source}`, code(line.citation.id)),
    quote(line),
  ];
}

/** A button for every topic of which there is more to list; none where this page could not show a single line of it. */
function moreOf(brief: Brief, shown: readonly Line[], frame: Frame): More[] {
  return Topic.options.flatMap((topic): More[] => {
    const left = brief.lines.filter((line) => line.topic === topic && !shown.includes(line));
    const more = (brief.more[topic] ?? 0) + left.filter((line) => line.quote.length <= LONGEST_LISTED_QUOTE).length;
    const label = `${more} more on ${topic}`;
    if (more === 0) return [];
    if (brief.topic === undefined) return [{ label, text: `brief ${brief.actor.name} ${topic} all` }];
    return shown.length === 0 ? [] : [{ label, skip: frame.skip + shown.length }];
  });
}

/** The first line of each topic, then the second of each: so that no topic is crowded out by another. */
function inTurns(lines: readonly Line[]): Line[] {
  const rank = new Map<Topic, number>();
  const ranked = lines.map((line) => {
    const place = rank.get(line.topic) ?? 0;
    rank.set(line.topic, place + 1);
    return { line, place };
  });
  return ranked.sort((one, other) => one.place - other.place).map(({ line }) => line);
}
