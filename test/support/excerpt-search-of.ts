import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withActorFile } from '../../src/actors/actor-file.js';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry, type Registry } from '../../src/actors/registry.js';
import type { Document } from '../../src/corpus/document.js';
import { parseDocument } from '../../src/corpus/parse-document.js';
import { readSentences } from '../../src/corpus/reading.js';
import { createExcerptSearch, type ExcerptSearch } from '../../src/search/index.js';

/** A document from its front matter's lines and its body. */
export function documentOf(id: string, body: string, matter = 'title: A report'): Document {
  const parsed = parseDocument(id, `---\n${matter}\n---\n\n${body}\n`);
  if (!('document' in parsed)) throw new Error(parsed.issues.map((issue) => issue.message).join('; '));
  return parsed.document;
}

/** The question side over documents, each sentence speaking of the actors that it names. */
export async function excerptSearchOf(
  documents: readonly Document[],
  registry: Registry = createRegistry(actorTable()),
): Promise<ExcerptSearch> {
  const sentences = documents.flatMap((document) =>
    readSentences(document).map(({ paragraph, number, start, end }) => {
      const text = document.body.slice(start, end);
      const actors = registry.mentions(text).map(({ actor }) => actor);
      return { document: document.id, paragraph, number, start, end, text, actors, agents: [], receivers: [] };
    }),
  );
  return createExcerptSearch({ documents, sentences, registry });
}

/** The repository's own corpus. */
export async function corpusSearch(): Promise<{ search: ExcerptSearch; documents: readonly Document[] }> {
  const folder = path.join(import.meta.dirname, '../../corpus');
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const parsed = parseDocument(file.slice(0, -3), readFileSync(path.join(folder, file), 'utf8'));
      if (!('document' in parsed)) throw new Error(`${file}: ${parsed.issues[0]?.message}`);
      return parsed.document;
    });
  const registry = createRegistry(withActorFile(actorTable(), readFileSync(path.join(folder, 'actors.yml'), 'utf8')));
  return { search: await excerptSearchOf(documents, registry), documents };
}
