import type { CorpusRule } from '../corpus-rule.js';

export const singleSpaces: CorpusRule = {
  id: 'single-spaces',
  why: 'A quote is shown as it stands; runs of spaces and line breaks within a paragraph would show in it.',
  remedy: 'Write each paragraph on one line, with one space between words and none at its ends.',
  breaches: (documents) =>
    documents.flatMap(({ id, body }) =>
      [...body.matchAll(/ {2,}|[ \t]+(?=\n)|(?<=\S)\n(?=\S)/g)].map((match) => ({
        document: id,
        offset: match.index,
        message: match[0].includes('\n')
          ? 'a paragraph goes over several lines'
          : 'several spaces, or a space at a line end',
      })),
    ),
};
