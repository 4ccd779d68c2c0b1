import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';

/** `sources`, `actors` and `help`: what the corpus holds and what can be asked of it. */
export const addHoldingsCommands: AddCommand = (program, context) => {
  program
    .command('sources')
    .description('the documents')
    .action((_options, command) => answerFromCorpus(command, context, (engine) => engine.sources()));
  program
    .command('actors')
    .description('the actors that the documents name')
    .action((_options, command) => answerFromCorpus(command, context, (engine) => engine.actors()));
  program
    .command('help')
    .description('what can be asked, with names that this corpus can answer for')
    .argument('[command]', 'show the options of a command')
    .action((name: string | undefined, _options, command) => {
      const named = program.commands.find((candidate) => candidate.name() === name);
      if (named && name !== undefined) return named.outputHelp();
      return answerFromCorpus(command, context, (engine) => engine.help());
    });
};
