import type { CorpusRule } from '../corpus-rule.js';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export const wordsInEveryParagraph: CorpusRule = {
  id: 'words-in-every-paragraph',
  why: 'Paragraph numbers are cited: a line of punctuation or an address of the site would take one.',
  remedy: 'Take the line out of the text; what is worth keeping goes into `notes` of the front matter.',
  breaches: (documents) =>
    documents.flatMap(({ id, body, paragraphs }) =>
      paragraphs
        .filter(({ start, end }) => {
          const text = body.slice(start, end);
          return !/[\p{L}\p{N}]/u.test(text) || ADDRESS.test(text);
        })
        .map(({ start, end }) => ({
          document: id,
          offset: start,
          message: `"${body.slice(start, Math.min(end, start + 40))}" is no paragraph of the text`,
        })),
    ),
};
