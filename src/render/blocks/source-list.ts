import type { RichTextElement, RichTextSection } from '@slack/types';
import type { Quotation, Source } from '../../answers/index.js';
import { clip } from '../clip.js';
import { authorsOf } from '../wording.js';
import { dayElement } from './day-element.js';
import { link, section } from './elements.js';

/** The sources of what a message shows, numbered from 1 in the order in which the quotes name them. */
export interface SourceList {
  numberOf(document: string): number;
  readonly entries: readonly RichTextSection[];
}

/** A document without a source keeps its number and stands under its id. */
export function sourceList(quotations: readonly Quotation[], sources: readonly Source[]): SourceList {
  const documents = [...new Set(quotations.map(({ citation }) => citation.document))];
  return {
    numberOf: (document) => documents.indexOf(document) + 1,
    entries: documents.map((document, index) => {
      const source = sources.find((candidate) => candidate.document === document);
      return section(`[${index + 1}] `, ...(source ? sourceParts(source) : [clip(document, 120)]));
    }),
  };
}

/** "Author, Title, Outlet, 7 May 2024 (document id)", the title linked where the document has an address. */
export function sourceParts(source: Source): (RichTextElement | string)[] {
  const title = clip(source.title, 200);
  const outlet = source.outlet === null ? '' : `${clip(source.outlet, 100)}, `;
  return [
    `${authorsOf(source)}, `,
    source.url !== null && source.url.length <= 1_000 ? link(source.url, title) : title,
    `, ${outlet}`,
    dayElement(source.date),
    ` (${clip(source.document, 120)})`,
  ];
}
