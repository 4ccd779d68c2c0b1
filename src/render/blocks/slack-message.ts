import type { Answer, Asked } from '../../answers/index.js';
import { clip } from '../clip.js';
import { actorsMessage } from './actors.js';
import { answerButtons, takeBackButton } from './answer-buttons.js';
import { briefMessage } from './brief.js';
import { citeMessage } from './cite.js';
import { comparisonMessage } from './comparison.js';
import { context } from './elements.js';
import { errorMessage } from './error.js';
import { excerptsMessage } from './excerpts.js';
import { helpMessage } from './help.js';
import { matrixMessage } from './matrix.js';
import type { Frame, SlackMessage } from './message.js';
import { opinionButtons } from './opinion-buttons.js';
import { silenceMessage } from './silence.js';
import { sourcesMessage } from './sources.js';

export const COMMAND = '/afghan-brief';

export interface SlackMessageOptions {
  /** Where the message will stand. In a conversation hints say what to ask, since no command works in a thread. */
  readonly place: 'command' | 'conversation';
  /** What was asked: the answer's buttons ask it again. Without it, only those stand there that need no question. */
  readonly asked?: Asked;
  /** A keyed hash of what was asked: adds the buttons for whether the answer was useful. */
  readonly question?: string;
  /** Adds the Share button. */
  readonly share?: boolean;
  /** What to ask where a name that is close to the typed one was meant. */
  readonly meant?: (name: string) => string;
  /** Who had the answer posted: named without a ping, and the one who can take it back. */
  readonly sharedBy?: { readonly name: string; readonly request: string; readonly userId: string };
  /** False where Slack refused a table: what it held is then listed. */
  readonly tables?: boolean;
}

/**
 * Any answer as one Slack message. It always passes `messageErrors`; every quote in it is whole; what it has no room for
 * is counted in it, with what to type to read it.
 */
export function slackMessage(answer: Answer, options: SlackMessageOptions): SlackMessage {
  const frame = frameOf(answer, options);
  switch (answer.kind) {
    case 'brief':
      return briefMessage(answer, frame);
    case 'comparison':
      return comparisonMessage(answer, frame);
    case 'matrix':
      return matrixMessage(answer, frame);
    case 'excerpts':
      return excerptsMessage(answer, frame);
    case 'silence':
      return silenceMessage(answer, frame);
    case 'cite':
      return citeMessage(answer, frame);
    case 'sources':
      return sourcesMessage(answer, frame);
    case 'actors':
      return actorsMessage(answer, frame);
    case 'help':
      return helpMessage(answer, frame);
    case 'error':
      return errorMessage(answer, frame);
  }
}

/** Answers that say something of substance, or nothing where something was asked for. */
const RATED = new Set<Answer['kind']>(['brief', 'comparison', 'matrix', 'excerpts', 'silence']);

function frameOf(
  answer: Answer,
  { place, asked, question, share = false, meant, sharedBy, tables = true }: SlackMessageOptions,
): Frame {
  const shareable = answer.kind !== 'error' && answer.kind !== 'help';
  const corpus = 'corpus' in answer ? answer.corpus.version : undefined;
  const buttons = { asked, share: share && shareable, meant, corpus };
  return {
    typed: place === 'command' ? (request) => `${COMMAND} ${request}` : (request) => `ask “${request}”`,
    tables,
    skip: asked?.corpus !== undefined && asked.corpus === corpus ? (asked.skip ?? 0) : 0,
    closing: (shown = {}) => [
      ...(sharedBy === undefined
        ? []
        : [context(`Shared by ${clip(sharedBy.name, 80)}, who typed: ${COMMAND} ${clip(sharedBy.request, 200)}`)]),
      ...answerButtons(shown, buttons),
      ...(question === undefined || corpus === undefined || !RATED.has(answer.kind)
        ? []
        : opinionButtons({ question, kind: answer.kind, corpus }, shown.quotations ?? [])),
      ...(sharedBy === undefined ? [] : takeBackButton(sharedBy.userId)),
    ],
  };
}
