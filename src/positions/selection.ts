import { Topic } from '../answers/index.js';
import type { Statement } from './statement.js';

/** What of an actor's statements is shown, and how many were left out by topic. */
export interface Selection {
  readonly shown: readonly Statement[];
  readonly left: Partial<Record<Topic, number>>;
}

/** Lines a topic shows in a brief, and in the brief of one topic alone. */
export const LINES_PER_TOPIC = 2;
/** A second line must be at least this share of the first's weight to be worth a reader's time. */
const WORTH = 0.45;

/**
 * Chooses lines greedily, topic by topic: each line's weight, less for a sentence or a stance and target already
 * shown, more for a document not yet heard (a monotone submodular reward, after Lin and Bilmes 2011).
 */
export function select(statements: readonly Statement[], perTopic: number = LINES_PER_TOPIC): Selection {
  const shown: Statement[] = [];
  const left: Partial<Record<Topic, number>> = {};
  for (const topic of Topic.options) {
    const pool = statements.filter((statement) => statement.topic === topic);
    const chosen: Statement[] = [];
    while (chosen.length < perTopic && chosen.length < pool.length) {
      const rest = pool.filter((statement) => !chosen.includes(statement));
      const best = rest.reduce((a, b) => (reward(b, chosen, shown) > reward(a, chosen, shown) ? b : a));
      const first = chosen[0];
      if (first && perTopic === LINES_PER_TOPIC && reward(best, chosen, shown) < first.weight * WORTH) break;
      chosen.push(best);
    }
    shown.push(...chosen);
    if (pool.length > chosen.length) left[topic] = pool.length - chosen.length;
  }
  return { shown, left };
}

function reward(statement: Statement, chosen: readonly Statement[], shown: readonly Statement[]): number {
  let worth = statement.weight;
  if ([...chosen, ...shown].some((one) => one.document === statement.document && one.start === statement.start))
    worth *= 0.5;
  if (
    chosen.some(
      (one) =>
        one.stance === statement.stance &&
        one.targets[0] === statement.targets[0] &&
        one.document === statement.document,
    )
  )
    worth *= 0.85;
  if (chosen.length > 0 && !chosen.some((one) => one.document === statement.document)) worth *= 1.2;
  return worth;
}
