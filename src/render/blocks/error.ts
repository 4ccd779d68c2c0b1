import type { ErrorAnswer } from '../../answers/index.js';
import { clip } from './clip.js';
import { richText, section } from './elements.js';
import type { Frame, SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';
import { listed } from './wording.js';

/** Why a question could not be served and what to do; the closest names where one was not known. */
export function errorMessage({ message, suggestions = [] }: ErrorAnswer, frame: Frame): SlackMessage {
  const sentence = clip(message, 500);
  const closest =
    suggestions.length === 0
      ? ''
      : `Closest names: ${listed(suggestions, 5)}. Try ${frame.typed(clip(suggestions[0] ?? '', 80))}`;
  return {
    text: spokenText(sentence, closest === '' ? [] : [closest]),
    blocks: [richText(section(sentence), ...(closest === '' ? [] : [section(closest)])), ...frame.closing],
  };
}
