import { type ErrorAnswer, Topic } from '../answers/index.js';

/** The topics as they are listed for whoever types a command. */
export const TOPIC_NAMES = Topic.options.join(', ');

/** What `--topic` was given, if anything; an error where it is no topic. */
export function topicOption(typed: string | undefined): { readonly topic?: Topic } | ErrorAnswer {
  if (typed === undefined) return {};
  const topic = Topic.safeParse(typed.toLowerCase());
  if (topic.success) return { topic: topic.data };
  return {
    kind: 'error',
    code: 'unknown-topic',
    message: `"${typed}" is not a topic. Choose one of: ${TOPIC_NAMES}.`,
    suggestions: [...Topic.options],
  };
}
