import type { Wording } from './gold.js';

/** Where some words stand: [start, end) of a document's body in UTF-16 code units. */
export interface Span {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a wording stands in a body, so that a caller can insist on exactly one. Letters and digits alone
 * are compared, without case: an annotator need not type the document's dashes, quotation marks and line breaks.
 * A span begins and ends with a letter or digit, and ends with the first `ends` from its `starts` on.
 */
export function placeWording(body: string, { document, starts, ends }: Wording): Span[] {
  const text = bare(body);
  const first = bare(starts).letters;
  const last = bare(ends).letters;
  const spans: Span[] = [];
  if (first === '' || last === '') return spans;
  for (let from = text.letters.indexOf(first); from >= 0; from = text.letters.indexOf(first, from + 1)) {
    const to = text.letters.indexOf(last, from);
    const start = text.offsets[from];
    const final = text.offsets[to + last.length - 1];
    if (to < 0 || start === undefined || final === undefined) continue;
    spans.push({ document, start, end: final + 1 });
  }
  return spans;
}

/** Each letter and digit of a text in lower case, with its offset; a letter whose lower case is two is left out. */
function bare(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const letter = text.charAt(index).toLowerCase();
    if (letter.length !== 1) continue;
    letters += letter;
    offsets.push(index);
  }
  return { letters, offsets };
}
