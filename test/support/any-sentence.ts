import fc from 'fast-check';
import { anyText } from './hostile-text.js';

const word = fc.constantFrom(
  'Ghana',
  "'s",
  ',',
  'and',
  'that',
  'to',
  'has',
  'not',
  'the',
  'of',
  'by',
  '“',
  '(',
  'supports',
);

/** Any text, or words that make sentences thrown together. */
export const anySentence = fc.oneof(
  anyText(200).map((any) => any.slice(0, 400)),
  fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
);
