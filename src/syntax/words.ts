import { fold } from '../text/fold.js';
import type { ParsedWord } from './parse-features.js';
import { hashOf } from './sparse-model.js';

/** The last letters that tell how a word is inflected or derived. */
const ENDING = 3;

/** What the parser knows of a word with a tag, by its clusters. */
export function parsedWord(text: string, tag: string, clusterOf: (form: string) => number): ParsedWord {
  const form = normal(text);
  const cluster = clusterOf(form);
  return {
    form: hashOf(form),
    tag: hashOf(tag),
    fine: cluster + 10,
    coarse: (cluster >> 3) + 10,
    ending: hashOf(form.slice(-ENDING)),
  };
}

/** A form as it is compared: lower case, years alike and other numbers alike, names of several words by their last. */
export function normal(text: string): string {
  const form = fold(text).replaceAll('’', "'");
  if (/^(?:1\d|20)\d\d$/.test(form)) return '#year';
  if (/^\d[\d.,]*$/.test(form)) return '#number';
  return form.slice(form.search(/[^\s_]+$/));
}
