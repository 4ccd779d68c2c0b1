import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';
import { TOPIC_NAMES, topicOption } from './topic-option.js';

export const addMatrixCommand: AddCommand = (program, context) => {
  program
    .command('matrix')
    .description('every actor by topic: the commonest stance, toward whom, and how many statements')
    .option('--topic <topic>', `one topic alone: ${TOPIC_NAMES}`)
    .action((options: { topic?: string }, command) => {
      const topic = topicOption(options.topic);
      return answerFromCorpus(command, context, (engine) => ('kind' in topic ? topic : engine.matrix(topic)));
    });
};
