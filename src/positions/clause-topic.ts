import { Topic } from '../answers/index.js';
import { topicWeights } from '../topics/index.js';
import { type VerbClass, verbSense } from './lexicon.js';
import type { Unit } from './units.js';

/** How strongly some words speak of each topic. */
export type TopicVotes = Record<Topic, number>;

export function noVotes(): TopicVotes {
  return { diplomacy: 0, security: 0, trade: 0, rights: 0 };
}

/** Verbs that say how an actor deals with something, not what it is: "welcomed the pledge", "decided to accept". */
const DEALING = new Set<VerbClass>([
  'say',
  'praise',
  'blame',
  'ask',
  'worry',
  'hope',
  'pledge',
  'see',
  'carry',
  'avoid',
  'fail',
]);

/** Nouns of dealing, which name a way of saying or wanting and leave the topic to what they are of. */
const DEALING_NOUNS = new Set(
  `pledge promise decision readiness concern assurance call request demand proposal offer remark statement word announcement
  welcome praise thanks criticism condemnation denunciation protest objection complaint warning claim answer reply
  willingness desire hope plan intention aim effort attempt approach support opposition refusal refuse declaration speech
  supporter supporters regret fear worry alarm appeal comment report idea question issue matter position stance`.split(
    /\s+/,
  ),
);

/** Those who speak and act for an actor, whatever it is about. */
const SPEAKERS = new Set(
  `minister ministers ministry president premier chancellor king queen government governments authorities leader leaders
  official officials spokesman spokeswoman spokesperson meeting member members chair secretary secretary-general side
  sides state states country countries capital capitals powers neighbour neighbours neighbor neighbors regime
  administration cabinet council commission mission representative representatives speaker partner partners ally allies`.split(
    /\s+/,
  ),
);

/** What the topic of a verb in the table adds to its word's own. */
const VERB_SHARE = 0.3;
/** The same of a verb of diplomacy, which commonly is a way of dealing with something else. */
const DIPLOMATIC_SHARE = 0.15;

/** Adds the words that belong to a topic, each times `by`; names of actors say nothing of a topic. */
export function vote(votes: TopicVotes, units: readonly Unit[], by: number): TopicVotes {
  const plain = units.filter((unit) => !unit.mention && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(unit.pos));
  const telling = plain.filter((unit) => !isDealing(unit));
  const weights = topicWeights(telling.map((unit) => unit.lower));
  for (const topic of Topic.options) votes[topic] += by * weights[topic];
  for (const unit of telling) {
    const topic = unit.pos === 'VERB' ? verbSense(unit.lemma)?.topic : undefined;
    if (topic) votes[topic] += by * (topic === 'diplomacy' ? DIPLOMATIC_SHARE : VERB_SHARE);
  }
  votes.diplomacy += by * DEALT * topicWeights(plain.filter(isDealing).map((unit) => unit.lower)).diplomacy;
  return votes;
}

/** How much a word of dealing counts beside one that tells what it is about. */
const DEALT = 0.2;

function isDealing(unit: Unit): boolean {
  if (unit.pos === 'VERB') return DEALING.has(verbSense(unit.lemma)?.class ?? 'help');
  return DEALING_NOUNS.has(unit.lemma) || DEALING_NOUNS.has(unit.lower) || SPEAKERS.has(unit.lower);
}

/** Topics in the order of their votes, those without any left out. */
export function topicsByVotes(votes: TopicVotes): Topic[] {
  return Topic.options.filter((topic) => votes[topic] > 0).sort((a, b) => votes[b] - votes[a]);
}

/** How much the rest of the sentence counts beside the clause itself: half of that where the clause tells by itself. */
const SENTENCE_SHARE = 0.5;
const TELLS = 0.6;
/** What an armed group is commonly about. */
const ARMED_PRIOR = 0.6;

/** What a finding is about by the lists: its own words' shares, with a part of its sentence's; armed groups lean to security. */
export function ruleTopics(own: TopicVotes, sentence: TopicVotes, armed: boolean): TopicVotes {
  const votes = noVotes();
  const most = Math.max(...Topic.options.map((topic) => own[topic]));
  const share = most >= TELLS ? SENTENCE_SHARE / 2 : SENTENCE_SHARE;
  for (const topic of Topic.options) votes[topic] = own[topic] + share * sentence[topic];
  if (armed) votes.security += ARMED_PRIOR;
  const sum = Topic.options.reduce((total, topic) => total + votes[topic], 0);
  for (const topic of Topic.options) votes[topic] = sum === 0 ? 1 / Topic.options.length : votes[topic] / sum;
  return votes;
}
