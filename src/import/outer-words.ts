import { words } from '../text/words.js';

/** A text up to the end of its first word, as it stands; '' where it has none. */
export function throughFirstWord(text: string): string {
  return text.slice(0, words(text)[0]?.end ?? 0);
}

/** A text from the start of its last word on, as it stands; '' where it has none. */
export function fromLastWord(text: string): string {
  return text.slice(words(text).at(-1)?.start ?? text.length);
}
