import { fold } from './fold.js';

/** A run of letters and digits, with its place in the text (UTF-16 code units) and the form it is compared in. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*['’]?/gu;

/** The words of a text, in order. Dashes and all other punctuation separate: "ISIS–K" is two words. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    if (folded === '') continue;
    found.push({ text: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
