import type { Topic } from '../answers/index.js';
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

/** A statement less likely to be right than this is doubtful. */
const DOUBTFUL = 0.13;

/** A doubtful statement is shown where all are asked for, and says so; in no count does it speak for its actor's stance. */
export function isDoubtful({ confidence }: Pick<Statement, 'confidence'>): boolean {
  return confidence < DOUBTFUL;
}

/**
 * Chooses lines greedily from pools that stand best first, topic by topic: each line's weight, less for a sentence or a
 * stance and target already shown, more for a document not yet heard (a monotone submodular reward, after Lin and
 * Bilmes 2011). Doubtful statements are left out.
 */
export function select(
  pools: readonly (readonly [Topic, readonly Statement[]])[],
  perTopic: number = LINES_PER_TOPIC,
): Selection {
  const shown: Statement[] = [];
  const left: Partial<Record<Topic, number>> = {};
  const seen = new Set<string>();
  for (const [topic, pool] of pools) {
    const chosen =
      perTopic === Number.POSITIVE_INFINITY
        ? pool
        : best(
            pool.filter((one) => !isDoubtful(one)),
            perTopic,
            seen,
          );
    for (const statement of chosen) seen.add(place(statement));
    for (const statement of chosen) shown.push(statement);
    if (pool.length > chosen.length) left[topic] = pool.length - chosen.length;
  }
  return { shown, left };
}

/** The greedy choice of a few lines from a pool that stands best first. */
function best(pool: readonly Statement[], count: number, seen: ReadonlySet<string>): Statement[] {
  const chosen: Statement[] = [];
  while (chosen.length < count) {
    let next: Statement | undefined;
    let most = 0;
    for (const statement of pool) {
      // No reward exceeds a fifth more than the weight, so that nothing further down the pool can be better.
      if (statement.confidence * 1.2 <= most) break;
      const worth = chosen.includes(statement) ? 0 : reward(statement, chosen, seen);
      if (worth > most) [next, most] = [statement, worth];
    }
    const first = chosen[0];
    if (!next || (first && most < first.confidence * WORTH)) break;
    chosen.push(next);
  }
  return chosen;
}

function place(statement: Statement): string {
  return `${statement.document}/${statement.start}`;
}

function reward(statement: Statement, chosen: readonly Statement[], seen: ReadonlySet<string>): number {
  // A topic does not say the same words twice.
  if (chosen.some((one) => place(one) === place(statement))) return 0;
  let worth = statement.confidence;
  if (seen.has(place(statement))) worth *= 0.5;
  const alike = (one: Statement) =>
    one.stance === statement.stance && one.targets[0] === statement.targets[0] && one.document === statement.document;
  if (chosen.some(alike)) worth *= 0.85;
  if (chosen.length > 0 && !chosen.some((one) => one.document === statement.document)) worth *= 1.2;
  return worth;
}
