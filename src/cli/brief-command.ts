import { type ErrorAnswer, Topic } from '../answers/index.js';
import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';

export const addBriefCommand: AddCommand = (program, context) => {
  program
    .command('brief')
    .description('an actor’s position by topic, each line a verbatim excerpt with its source')
    .argument('<actor...>', 'a country, its capital, an armed group, an organisation')
    .option('--topic <topic>', `one topic in full: ${Topic.options.join(', ')}`)
    .option('--all', 'every line found, not only the best of each topic')
    .action((actor: string[], options: { topic?: string; all?: boolean }, command) => {
      const topic = Topic.safeParse(options.topic?.toLowerCase());
      return answerFromCorpus(command, context, (engine) => {
        if (options.topic !== undefined && !topic.success) return unknownTopic(options.topic);
        return engine.brief(actor.join(' '), {
          ...(topic.success ? { topic: topic.data } : {}),
          ...(options.all ? { all: true } : {}),
        });
      });
    });
};

function unknownTopic(typed: string): ErrorAnswer {
  return {
    kind: 'error',
    code: 'unknown-topic',
    message: `"${typed}" is not a topic. Choose one of: ${Topic.options.join(', ')}.`,
    suggestions: [...Topic.options],
  };
}
