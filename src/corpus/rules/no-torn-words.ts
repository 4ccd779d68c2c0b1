import type { CorpusRule } from '../corpus-rule.js';

export const noTornWords: CorpusRule = {
  id: 'no-torn-words',
  why: 'A paragraph without its first letter, or a letter alone, is a quote that its author did not write.',
  remedy: 'Restore the paragraph from the original; a letter that you supply stands in square brackets, "[T]his".',
  breaches: (documents) =>
    documents.flatMap(({ id, body, paragraphs }) =>
      paragraphs.flatMap(({ start, end }) => {
        const text = body.slice(start, end);
        if (/^["'“‘«]?\p{L}$/u.test(text)) return [{ document: id, offset: start, message: `"${text}" stands alone` }];
        const first = /^\p{Ll}[\p{L}\p{M}'’]*(?=\s|[,.;:]|$)/u.exec(text)?.[0];
        if (!first) return [];
        return [{ document: id, offset: start, message: `a paragraph begins with "${first}", in lower case` }];
      }),
    ),
};
