import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusFile } from '../corpus/check-corpus.js';
import type { CorpusIssue } from '../corpus/document.js';
import { isDocumentFile } from './corpus-file-name.js';

/** The files of a corpus as they stand on the disk, sorted by id; `actors` is the text of `actors.yml`, if there is one. */
export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly actors: string | null;
}

/**
 * Reads a corpus folder: every `*.md` in it but a README, and `actors.yml`. Other files and folders are passed over.
 * A folder that is missing or holds no document is an issue; a file that cannot be read is one too.
 */
export async function readCorpusFiles(directory: string): Promise<CorpusFiles | { readonly issues: CorpusIssue[] }> {
  const names = await namesIn(directory);
  if (names === undefined) {
    return empty(
      directory,
      'there is no such folder',
      `Name the folder of documents (--corpus), or make "${directory}".`,
    );
  }
  const documents = names.filter(isDocumentFile).sort();
  if (documents.length === 0) {
    return empty(
      directory,
      'it is an empty corpus: there is no document in it',
      'Put a document into it: `afghan-brief import FILE --id ID` makes one from a text.',
    );
  }
  const issues: CorpusIssue[] = [];
  const read = async (name: string): Promise<string> => {
    try {
      return await readFile(path.join(directory, name), 'utf8');
    } catch (error) {
      const message = `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
      issues.push({
        file: name,
        line: 1,
        rule: 'readable',
        message,
        remedy: 'See to its permissions, or take it away.',
      });
      return '';
    }
  };
  const files = await Promise.all(
    documents.map(async (name) => ({ id: name.replace(/\.md$/, ''), source: await read(name) })),
  );
  const actors = names.includes('actors.yml') ? await read('actors.yml') : null;
  return issues.length > 0 ? { issues } : { files, actors };
}

async function namesIn(directory: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return undefined;
  }
}

function empty(directory: string, message: string, remedy: string): { issues: CorpusIssue[] } {
  return { issues: [{ file: directory, line: 1, rule: 'empty-corpus', message, remedy }] };
}
