import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';

export const addCiteCommand: AddCommand = (program, context) => {
  program
    .command('cite')
    .description('an excerpt by its id, its paragraph, and a citation to copy')
    .argument('<id>', 'as it stands beside an excerpt, such as the-document#p6s3')
    .action((id: string, _options, command) => answerFromCorpus(command, context, (engine) => engine.cite(id)));
};
