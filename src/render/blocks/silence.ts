import type { KnownBlock } from '@slack/types';
import type { Excerpt, Silence } from '../../answers/index.js';
import { clip } from './clip.js';
import { bold, context, header, richText, section } from './elements.js';
import { correctionLines, excerptBlocks, leftOutExcerpts, spokenExcerpts } from './excerpts.js';
import { type Frame, fitMessage, LONGEST_LISTED_QUOTE, type SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';
import { count, day, listed } from './wording.js';

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
  const why = reason(answer, frame);
  const blocks: KnownBlock[] = [
    header('No answer in the documents'),
    richText(section(why)),
    context(`Asked: “${clip(answer.question, 300)}”`, ...correctionLines(answer), searched(answer)),
    ...(shown.length === 0
      ? []
      : [richText(section(bold('The nearest thing they hold, which may not be about this')))]),
    ...excerptBlocks(shown, answer.sources),
    ...(notes.length === 0 ? [] : [context(...notes)]),
    ...frame.closing,
  ];
  const nearest = spokenExcerpts(shown).map((spoken) => `nearest: ${spoken}`);
  return { text: spokenText(why, nearest, `${searched(answer)} ${notes.join(' ')}`), blocks };
}

function reason({ reason: code, absent, searched: { documents } }: Silence, frame: Frame): string {
  const held = count(documents, 'document');
  switch (code) {
    case 'nothing-asked':
      return `I could not find a question in that. To see what can be asked: ${frame.typed('help')}`;
    case 'actor-absent':
      return `No statement by ${
        listed(
          absent.map(({ name }) => name),
          3,
        ) || 'that actor'
      } in ${held}.`;
    case 'words-absent':
      return `The words of this question do not occur in ${held}.`;
    case 'too-little-covered':
      return `No passage in ${held} covers enough of this question to count as an answer.`;
  }
}

function searched({ searched: { documents, newest }, corpus }: Silence): string {
  const dated = newest === null ? 'none of them dated' : `the newest dated ${day(newest)}`;
  const undated = corpus.undated.length === 0 || newest === null ? '' : `; undated: ${listed(corpus.undated, 5)}`;
  return `Searched ${count(documents, 'document')}, ${dated}${undated}.`;
}
