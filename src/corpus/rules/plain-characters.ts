import type { CorpusRule } from '../corpus-rule.js';

const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u200B\u2007\u2028\u2029\u202A-\u202F\u2060\u2066-\u2069\uFEFF]/gu;

export const plainCharacters: CorpusRule = {
  id: 'plain-characters',
  why: 'A character that nobody sees breaks searches, and one that turns the direction of reading falsifies a quote.',
  remedy: 'Replace it by a plain space or take it out; `afghan-brief import` does so.',
  breaches: (documents) =>
    documents.flatMap(({ id, body }) =>
      [...body.matchAll(HIDDEN)].map((match) => ({
        document: id,
        offset: match.index,
        message: `the text holds U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      })),
    ),
};
