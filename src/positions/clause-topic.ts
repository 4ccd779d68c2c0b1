import { Topic } from '../answers/index.js';
import { nounSense, verbSense } from './lexicon.js';
import type { Unit } from './units.js';

/** How strongly some words speak of each topic. */
export type TopicVotes = Record<Topic, number>;

export function noVotes(): TopicVotes {
  return { diplomacy: 0, security: 0, trade: 0, rights: 0 };
}

/** Counts the words of [from, to) that belong to a topic; each counts `by`. */
export function vote(votes: TopicVotes, units: readonly Unit[], from: number, to: number, by: number): TopicVotes {
  for (const unit of units.slice(from, to)) {
    if (unit.mention) continue;
    const verbal = unit.pos === 'VERB' ? verbSense(unit.lemma)?.topic : undefined;
    const sense =
      unit.pos === 'NOUN' || unit.pos === 'PROPN' || unit.pos === 'ADJ' ? nounSense(unit.lemma, unit.lower) : undefined;
    const topic = verbal ?? sense?.topic;
    if (topic) votes[topic] += by * (verbal ? 0.8 : 1);
  }
  return votes;
}

/** The topic with most votes; where two tie, the later of diplomacy, trade, security, rights, the plainest first. */
export function leadingTopic(votes: TopicVotes): Topic | undefined {
  let best: Topic | undefined;
  for (const topic of ['diplomacy', 'trade', 'security', 'rights'] satisfies Topic[]) {
    if (votes[topic] > 0 && (best === undefined || votes[topic] >= votes[best])) best = topic;
  }
  return best;
}

/** Topics in the order of their votes, those without any left out. */
export function topicsByVotes(votes: TopicVotes): Topic[] {
  return Topic.options.filter((topic) => votes[topic] > 0).sort((a, b) => votes[b] - votes[a]);
}
