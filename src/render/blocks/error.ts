import type { ErrorAnswer } from '../../answers/index.js';
import { clip } from '../clip.js';
import { richText, section } from './elements.js';
import type { Frame, SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';

/** Why a question could not be served and what to do; what to type instead, or the closest names where one was not known. */
export function errorMessage({ message, suggestions = [], instead }: ErrorAnswer, frame: Frame): SlackMessage {
  const sentence = clip(message, 500);
  const tries = (instead ?? suggestions).slice(0, 3).map((request) => frame.typed(clip(request, 200)));
  const closest = tries.length === 0 ? [] : [`Try ${tries.join(', ')}`];
  return {
    text: spokenText(sentence, closest),
    blocks: [
      richText(section(sentence), ...closest.map((line) => section(line))),
      ...frame.closing(instead ? { instead: instead.slice(0, 3) } : { meant: suggestions.slice(0, 3) }),
    ],
  };
}
