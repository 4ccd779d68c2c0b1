import { type Brief, type Stance, type Tally, Topic } from '../../answers/index.js';
import { visible } from './visible.js';

const TARGETS_A_TOPIC = 2;

/** A brief in one line of counts: "security: 2 concerned → ISKP; trade: 3 cooperative → Taliban". Over all found, not all shown. */
export function tallyLine({ tallies, topic, silent }: Brief): string {
  const topics = topic === undefined ? Topic.options : [topic];
  const parts = topics.flatMap((each) => {
    const found = tallies.filter((tally) => tally.topic === each);
    if (found.length === 0) return [];
    const rest = found.length - TARGETS_A_TOPIC;
    const shown = found.slice(0, TARGETS_A_TOPIC).map(counts).join(', ');
    return [`${each}: ${shown}${rest > 0 ? `, and toward ${rest} more` : ''}`];
  });
  const nothing = silent.length > 0 ? [`nothing on ${silent.join(', ')}`] : [];
  return [...parts, ...nothing].join('; ');
}

function counts({ stances, target }: Tally): string {
  const each = Object.entries(stances) as [Stance, number][];
  return `${each.map(([stance, number]) => `${number} ${stance}`).join(' + ')} → ${visible(target ?? 'nobody named')}`;
}
