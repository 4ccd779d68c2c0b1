import type { CorpusIssue } from '../corpus/document.js';
import { actorFileIssues } from '../files/actor-file-issues.js';
import { readCorpusFiles } from '../files/read-corpus-files.js';
import type { AddCommand } from './command-context.js';
import { ExitError } from './exit-error.js';
import { issuesText } from './issues-text.js';
import type { SharedOptions } from './terminal-io.js';

export const addCheckCommand: AddCommand = (program, { io }) => {
  program
    .command('check')
    .description('what is wrong with the corpus, file by file, and what to do about it')
    .action(async (_options, command) => {
      const { json, corpus } = command.optsWithGlobals() as SharedOptions;
      const { documents, issues } = await checked(corpus);
      if (json) io.out(`${JSON.stringify({ kind: 'check', documents, issues })}\n`);
      else if (issues.length > 0) io.out(issuesText(issues));
      else io.out(`${documents} ${documents === 1 ? 'document' : 'documents'}, nothing wrong.\n`);
      if (issues.length > 0) throw new ExitError(2);
    });
};

async function checked(directory: string): Promise<{ documents: number; issues: readonly CorpusIssue[] }> {
  const read = await readCorpusFiles(directory);
  if ('issues' in read) return { documents: 0, issues: read.issues };
  const { checkCorpus } = await import('../corpus/check-corpus.js');
  return { documents: read.files.length, issues: [...actorFileIssues(read.actors), ...checkCorpus(read.files)] };
}
