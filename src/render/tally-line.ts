import { type Brief, Topic } from '../answers/index.js';
import { clip } from './clip.js';
import { count, stancesToward, TOPIC_TITLES } from './wording.js';

const TARGETS_A_TOPIC = 2;

/**
 * A brief in one line of counts, not prose: "Trade and infrastructure: 5 cooperative, 1 mixed toward Afghanistan". Counts
 * are over everything found, not only over what is shown.
 */
export function tallyLine({ tallies, topic, actor, corpus }: Brief): string {
  const topics = topic === undefined ? Topic.options : [topic];
  const parts = topics.flatMap((each) => {
    const found = tallies.filter((tally) => tally.topic === each);
    if (found.length === 0) return [];
    const shown = found.slice(0, TARGETS_A_TOPIC).map(({ stances, target }) => stancesToward(stances, target));
    const rest = found.length - shown.length;
    return [`${TOPIC_TITLES[each]}: ${shown.join('; ')}${rest > 0 ? `; and toward ${rest} more` : ''}`];
  });
  if (parts.length > 0) return `${parts.join('. ')}.`;
  const on = topic === undefined ? '' : ` on ${TOPIC_TITLES[topic].toLowerCase()}`;
  return `No statement by ${clip(actor.name, 100)}${on} in ${count(corpus.documents, 'document')}.`;
}
