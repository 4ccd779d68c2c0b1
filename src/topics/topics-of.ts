import { Topic } from '../answers/index.js';
import { topicWeights } from './topic-weights.js';

/** The share of the weightiest topic's weight that makes another topic count beside it. */
const BESIDE = 0.6;

/** What a text's words are about, in the order that answers show topics; none where no word says so clearly. */
export function topicsOf(words: readonly string[]): Topic[] {
  const weights = topicWeights(words);
  const most = Math.max(...Topic.options.map((topic) => weights[topic]));
  return most < 1 ? [] : Topic.options.filter((topic) => weights[topic] >= most * BESIDE);
}
