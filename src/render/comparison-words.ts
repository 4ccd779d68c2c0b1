import type { ComparedTopic, Comparison, Side } from '../answers/index.js';
import { clip } from './clip.js';
import { count, stanceCounts, TOPIC_TITLES } from './wording.js';

const TARGETS_A_TOPIC = 2;

/** "Uzbekistan, Tajikistan: trade and infrastructure". */
export function comparisonTitle({ actors, topic }: Comparison): string {
  const names = actors.map(({ name }) => clip(name, 40)).join(', ');
  return `${names}: ${topic ? TOPIC_TITLES[topic].toLowerCase() : 'side by side'}`;
}

/** The name of an actor of a comparison, by its id. */
export function comparedName({ actors }: Comparison, id: string): string {
  return clip(actors.find((actor) => actor.id === id)?.name ?? id, 80);
}

/** Whether a side says nothing: the documents have no statement of the actor on the topic. */
export function isSilent({ lines, more }: Side): boolean {
  return lines.length === 0 && more === 0;
}

/** "no statement in 2 documents". */
export function silentSide({ corpus }: Comparison): string {
  return `no statement in ${count(corpus.documents, 'document')}`;
}

/**
 * Whom several of them stand toward, and how each does: "Toward Taliban: Uzbekistan 3 cooperative; Tajikistan 2
 * conflictual". The first few, and how many more there are.
 */
export function sharedWords({ shared }: ComparedTopic, comparison: Comparison): string[] {
  const shown = shared.slice(0, TARGETS_A_TOPIC).map(({ target, stances }) => {
    const each = stances.map((one) => `${comparedName(comparison, one.actor)} ${stanceCounts(one.stances)}`);
    return `Toward ${clip(target, 60)}: ${each.join('; ')}.`;
  });
  const rest = shared.length - shown.length;
  return rest > 0 ? [...shown, `More than one of them speaks of ${rest} more.`] : shown;
}
