import type { Quotation, Source } from '../../answers/index.js';
import { sourceText } from './source-text.js';
import type { Terminal } from './terminal.js';

/** The sources of what is shown, numbered from 1 in the order in which the quotes name them. */
export interface NumberedSources {
  /** "[1] aden-2021#p6s3" */
  mark(quotation: Quotation): string;
  lines(terminal: Terminal): string[];
}

export function numberedSources(quotations: readonly Quotation[], sources: readonly Source[]): NumberedSources {
  const documents = [...new Set(quotations.map(({ citation }) => citation.document))];
  return {
    mark: ({ citation }) => `[${documents.indexOf(citation.document) + 1}] ${citation.id}`,
    lines: (terminal) =>
      documents.map((document, at) => {
        const source = sources.find((candidate) => candidate.document === document);
        return terminal.wrap(`[${at + 1}] ${source ? sourceText(source) : document}`, 0, 4);
      }),
  };
}
