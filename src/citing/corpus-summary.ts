import { createHash } from 'node:crypto';
import type { CorpusSummary } from '../answers/index.js';
import type { Document } from '../corpus/document.js';

/** What an answer says of the corpus behind it. `version` is a hash of every document's id, front matter and body. */
export function corpusSummary(documents: readonly Document[]): CorpusSummary {
  const dates = documents.flatMap(({ matter }) => matter.date ?? []).sort();
  const hash = createHash('sha256');
  for (const { id, matter, body } of documents) hash.update(JSON.stringify([id, matter, body]));
  return {
    documents: documents.length,
    authors: new Set(documents.flatMap(({ matter }) => matter.authors)).size,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    undated: documents.filter(({ matter }) => matter.date === null).map(({ id }) => id),
    version: hash.digest('hex').slice(0, 12),
  };
}
