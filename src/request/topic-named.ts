import type { Topic } from '../answers/index.js';

/** What people call the four topics. */
const TOPIC_NAMES = new Map<string, Topic>(
  Object.entries({
    diplomacy: 'diplomacy',
    diplomatic: 'diplomacy',
    recognition: 'diplomacy',
    relations: 'diplomacy',
    security: 'security',
    terrorism: 'security',
    military: 'security',
    trade: 'trade',
    infrastructure: 'trade',
    economy: 'trade',
    economic: 'trade',
    rights: 'rights',
    society: 'rights',
    women: 'rights',
  }),
);

/** The topic that a word names, if it names one. */
export function topicNamed(word: string): Topic | undefined {
  return TOPIC_NAMES.get(word.trim().toLowerCase());
}
