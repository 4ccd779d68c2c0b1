import type { Holding, Source } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { words } from '../text/words.js';

/** A document as a source that readers are shown. */
export function sourceOf({ id, matter }: Document): Source {
  const { title, authors, outlet, date, dateNote, url } = matter;
  return { document: id, title, authors, outlet, date, dateNote, url };
}

/** A document as the corpus holds it. */
export function holdingOf(document: Document): Holding {
  const { about, rights, notes } = document.matter;
  return {
    ...sourceOf(document),
    paragraphs: document.paragraphs.length,
    words: words(document.body).length,
    about,
    rights,
    notes,
  };
}

/** The sources of some quotes, each once, in the order in which they are first cited. */
export function sourcesOf(
  cited: readonly { readonly citation: { readonly document: string } }[],
  documents: ReadonlyMap<string, Document>,
): Source[] {
  const ids = new Set(cited.map(({ citation }) => citation.document));
  return [...ids].flatMap((id) => {
    const document = documents.get(id);
    return document ? [sourceOf(document)] : [];
  });
}

/** Newest first; the undated last; then by id, so that the order never depends on the disk's. */
export function newestFirst(a: Source, b: Source): number {
  if (a.date !== b.date) return (b.date ?? '') < (a.date ?? '') ? -1 : 1;
  return a.document < b.document ? -1 : 1;
}
