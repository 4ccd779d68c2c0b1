import type { Registry } from '../actors/registry.js';
import { type Stance, type Tally, Topic } from '../answers/index.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import { isDoubtful } from './selection.js';
import type { Statement } from './statement.js';

/** An actor's statements, put in order once for every answer about it. */
export interface OrderedStatements {
  /** By topic, the weightiest first; a topic without one has an empty list. */
  readonly byTopic: Readonly<Record<Topic, readonly Statement[]>>;
  /** How often each stance was found on a topic toward a target, without what is doubtful. */
  readonly tallies: readonly Tally[];
  /** The documents behind a key, of `topicKey` or `stanceKey`, without those that say it doubtfully. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A place in a document, as what failed to be verbatim is told by. */
type Place = Pick<Statement, 'document' | 'start' | 'end'>;

/** Every statement of a corpus by the actor whose it is. What is asked of an actor costs nothing of the others. */
export class StatementsByActor {
  readonly #byActor = new Map<string, Statement[]>();
  readonly #ordered = new Map<string, OrderedStatements>();

  constructor(readonly registry: Registry) {}

  add(statement: Statement): void {
    const own = this.#byActor.get(statement.actor);
    if (own) own.push(statement);
    else this.#byActor.set(statement.actor, [statement]);
    this.#ordered.delete(statement.actor);
  }

  /** In the order in which they were added; actors in that of their first statement. */
  get all(): ReadonlyMap<string, readonly Statement[]> {
    return this.#byActor;
  }

  of(actor: string): OrderedStatements {
    const known = this.#ordered.get(actor);
    if (known) return known;
    const ordered = inOrder(this.#byActor.get(actor) ?? [], this.registry);
    this.#ordered.set(actor, ordered);
    return ordered;
  }

  /** Takes the statements at some places out for good, whoever's they are; how many these were. */
  withhold(places: readonly Place[]): number {
    const keys = new Set(places.map(placeKey));
    let withheld = 0;
    for (const [actor, own] of this.#byActor) {
      const kept = own.filter((statement) => !keys.has(placeKey(statement)));
      if (kept.length === own.length) continue;
      withheld += own.length - kept.length;
      this.#byActor.set(actor, kept);
      this.#ordered.delete(actor);
    }
    return withheld;
  }
}

export function topicKey(topic: Topic): string {
  return topic;
}

/** On a topic, with a stance, toward somebody's id. */
export function stanceKey(topic: Topic, stance: Stance, target: string): string {
  return `${topic}/${stance}/${target}`;
}

/** A target's name: an actor's own, or the word that the document has for people. */
export function targetName(id: string, registry: Registry): string {
  return registry.get(id)?.name ?? id.replace(PEOPLE_MARK, '');
}

function placeKey({ document, start, end }: Place): string {
  return `${document}/${start}/${end}`;
}

function inOrder(statements: readonly Statement[], registry: Registry): OrderedStatements {
  const byTopic: Record<Topic, Statement[]> = { diplomacy: [], security: [], trade: [], rights: [] };
  const said = new Map<string, Set<string>>();
  const hear = (key: string, document: string) => {
    const documents = said.get(key);
    if (documents) documents.add(document);
    else said.set(key, new Set([document]));
  };
  for (const statement of statements) {
    const { topic, stance, targets, document } = statement;
    byTopic[topic].push(statement);
    if (isDoubtful(statement)) continue;
    hear(topicKey(topic), document);
    if (targets[0]) hear(stanceKey(topic, stance, targets[0]), document);
  }
  const tallies = Topic.options.flatMap((topic) =>
    tally(
      topic,
      byTopic[topic].filter((one) => !isDoubtful(one)),
      registry,
    ),
  );
  for (const pool of Object.values(byTopic)) pool.sort((a, b) => b.confidence - a.confidence);
  return { byTopic, tallies, said };
}

/** The counts of one topic, in the order in which the targets were first named. */
function tally(topic: Topic, statements: readonly Statement[], registry: Registry): Tally[] {
  const byTarget = new Map<string | null, Tally>();
  for (const { targets, stance } of statements) {
    const target = targets[0] ? targetName(targets[0], registry) : null;
    const found = byTarget.get(target) ?? { topic, target, stances: {} };
    found.stances[stance] = (found.stances[stance] ?? 0) + 1;
    byTarget.set(target, found);
  }
  return [...byTarget.values()];
}
