import type { KnownBlock } from '@slack/types';
import type { Excerpt, Silence } from '../../answers/index.js';
import { clip } from '../clip.js';
import { correctionLines, searched, silenceReason } from '../silence-words.js';
import { bold, context, header, richText, section } from './elements.js';
import { excerptBlocks, leftOutExcerpts } from './excerpts.js';
import { type Frame, fitMessage, LONGEST_LISTED_QUOTE, type SlackMessage } from './message.js';
import { spokenQuote, spokenText } from './spoken-text.js';

/** That the corpus does not answer: why, what was searched, and the nearest thing it does hold, marked as such. */
export function silenceMessage(answer: Silence, frame: Frame): SlackMessage {
  const near = answer.nearest.filter((excerpt) => excerpt.quote.length <= LONGEST_LISTED_QUOTE);
  return fitMessage(answer.nearest, near, (shown) => draw(answer, shown, frame));
}

function draw(answer: Silence, shown: readonly Excerpt[], frame: Frame): SlackMessage {
  const notes = leftOutExcerpts(
    answer.nearest.filter((excerpt) => !shown.includes(excerpt)),
    frame,
  );
  const why = silenceReason(answer, frame.typed('help'));
  const blocks: KnownBlock[] = [
    header('No answer in the documents'),
    richText(section(why)),
    context(`Asked: “${clip(answer.question, 300)}”`, ...correctionLines(answer), searched(answer)),
    ...(shown.length === 0
      ? []
      : [richText(section(bold('The nearest thing they hold, which may not be about this')))]),
    ...excerptBlocks(shown, answer.sources),
    ...(notes.length === 0 ? [] : [context(...notes)]),
    ...frame.closing({ quotations: shown }),
  ];
  const nearest = shown.map((excerpt) => `nearest: ${spokenQuote(excerpt)}`);
  return { text: spokenText(why, nearest, `${searched(answer)} ${notes.join(' ')}`), blocks };
}
