import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';
import { TOPIC_NAMES, topicOption } from './topic-option.js';

export const addBriefCommand: AddCommand = (program, context) => {
  program
    .command('brief')
    .description('an actor’s position by topic, each line a verbatim excerpt with its source')
    .argument('<actor...>', 'a country, its capital, an armed group, an organisation')
    .option('--topic <topic>', `one topic in full: ${TOPIC_NAMES}`)
    .option('--all', 'every line found, not only the best of each topic')
    .option('--context', 'before a line whose subject is inferred, what tells whose it is')
    .action((actor: string[], options: { topic?: string; all?: boolean; context?: boolean }, command) => {
      const topic = topicOption(options.topic);
      return answerFromCorpus(command, context, (engine) =>
        'kind' in topic
          ? topic
          : engine.brief(actor.join(' '), {
              ...topic,
              ...(options.all ? { all: true } : {}),
              ...(options.context ? { context: true } : {}),
            }),
      );
    });
};
