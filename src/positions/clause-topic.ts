import { Topic } from '../answers/index.js';
import { topicWeights } from '../topics/index.js';
import { verbSense } from './lexicon.js';
import type { Unit } from './units.js';

/** How strongly some words speak of each topic. */
export type TopicVotes = Record<Topic, number>;

export function noVotes(): TopicVotes {
  return { diplomacy: 0, security: 0, trade: 0, rights: 0 };
}

/** Adds the words of [from, to) that belong to a topic, each times `by`; names of actors say nothing of a topic. */
export function vote(votes: TopicVotes, units: readonly Unit[], from: number, to: number, by: number): TopicVotes {
  const plain = units.slice(from, to).filter((unit) => !unit.mention && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(unit.pos));
  const weights = topicWeights(plain.map((unit) => unit.lower));
  for (const topic of Topic.options) votes[topic] += by * weights[topic];
  for (const unit of plain) {
    const topic = unit.pos === 'VERB' ? verbSense(unit.lemma)?.topic : undefined;
    if (topic) votes[topic] += by * 0.3;
  }
  return votes;
}

/** Topics in the order of their votes, those without any left out. */
export function topicsByVotes(votes: TopicVotes): Topic[] {
  return Topic.options.filter((topic) => votes[topic] > 0).sort((a, b) => votes[b] - votes[a]);
}
