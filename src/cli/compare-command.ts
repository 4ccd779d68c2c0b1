import { readNames } from '../request/read-names.js';
import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';
import { TOPIC_NAMES, topicOption } from './topic-option.js';

export const addCompareCommand: AddCommand = (program, context) => {
  program
    .command('compare')
    .description('two or three actors side by side, by topic')
    .argument('<actors...>', 'their names; one of several words in quotation marks, or with "vs" between them')
    .option('--topic <topic>', `one topic alone, with more lines: ${TOPIC_NAMES}`)
    .action((typed: string[], options: { topic?: string }, command) => {
      const topic = topicOption(options.topic);
      return answerFromCorpus(command, context, (engine) => {
        if ('kind' in topic) return topic;
        if (typed.every((name) => engine.registry.find(name))) return engine.compare(typed, topic);
        const { actors, ...read } = readNames(typed.join(' '), engine.registry) ?? { actors: typed };
        return engine.compare(actors, { ...read, ...topic });
      });
    });
};
