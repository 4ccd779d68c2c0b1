import type { CorpusIssue, Document } from '../corpus/document.js';
import { parseDocument } from '../corpus/parse-document.js';
import { actorFileIssues } from './actor-file-issues.js';
import { readCorpusFiles } from './read-corpus-files.js';

/** A corpus that was read whole, or everything that keeps it from being one. */
export type ReadCorpus =
  | { readonly documents: readonly Document[]; readonly actors: string | null }
  | { readonly issues: readonly CorpusIssue[] };

/**
 * Reads the documents of a folder, sorted by id. Every issue of every file is listed at once; nothing is thrown for
 * what stands in the folder.
 */
export async function readCorpus(directory: string): Promise<ReadCorpus> {
  const read = await readCorpusFiles(directory);
  if ('issues' in read) return read;
  const issues: CorpusIssue[] = actorFileIssues(read.actors);
  const documents: Document[] = [];
  for (const { id, source } of read.files) {
    const parsed = parseDocument(id, source);
    if ('issues' in parsed) issues.push(...parsed.issues);
    else documents.push(parsed.document);
    await new Promise((turn) => setImmediate(turn));
  }
  return issues.length > 0 ? { issues } : { documents, actors: read.actors };
}
