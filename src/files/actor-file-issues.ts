import { ActorFileError, withActorFile } from '../actors/actor-file.js';
import type { CorpusIssue } from '../corpus/document.js';

/** What is wrong with the text of `actors.yml`; nothing where there is none. */
export function actorFileIssues(text: string | null): CorpusIssue[] {
  if (text === null) return [];
  try {
    withActorFile([], text);
    return [];
  } catch (error) {
    if (!(error instanceof ActorFileError)) throw error;
    const message = error.message.replace(/^actors\.yml:? /, '').replace(/\s+/g, ' ');
    const remedy =
      'Write a list "actors:" of entries with `name`, and `names`, `seats`, `demonyms`, `members`, `kind`.';
    return [{ file: 'actors.yml', line: 1, rule: 'actors', message, remedy }];
  }
}
