import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import { type Brief, type Line, type LineFlag, type Stance, Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { statementId } from './document-statements.js';
import { isDoubtful, LINES_PER_TOPIC, type Selection, select } from './selection.js';
import type { Statement } from './statement.js';
import { type OrderedStatements, stanceKey, targetName, topicKey } from './statements-by-actor.js';

/** The parts of a brief that follow from statements alone; the engine adds the corpus and its sources. */
export type BriefParts = Pick<Brief, 'actor' | 'lines' | 'tallies' | 'silent' | 'more'>;

export interface BriefOptions {
  /** This topic alone, and by itself all its lines. */
  readonly topic?: Topic | undefined;
  /** Every line. */
  readonly all?: boolean | undefined;
  /** The weightiest lines of a topic and no more than these, whatever they repeat. */
  readonly lines?: number | undefined;
}

/** Puts an actor's statements together: the lines to show, the counts over all, and the topics with none. */
export function briefParts(
  actor: Actor,
  { byTopic, tallies, said }: OrderedStatements,
  documents: ReadonlyMap<string, Document>,
  registry: Registry,
  options: BriefOptions = {},
): BriefParts {
  const topics = options.topic ? [options.topic] : Topic.options;
  const pools = topics.map((topic) => [topic, byTopic[topic]] as const);
  const usual = options.topic || options.all ? Number.POSITIVE_INFINITY : LINES_PER_TOPIC;
  const { shown, left } = options.lines ? heaviest(pools, options.lines) : select(pools, usual);
  return {
    actor: { id: actor.id, name: actor.name },
    lines: shown.map((statement) => line(statement, said, documents, registry)),
    tallies: tallies
      .filter(({ topic }) => topics.includes(topic))
      .map((tally) => ({ ...tally, stances: { ...tally.stances } })),
    silent: topics.filter((topic) => byTopic[topic].length === 0),
    more: left,
  };
}

function heaviest(pools: readonly (readonly [Topic, readonly Statement[]])[], lines: number): Selection {
  const left = pools.flatMap(([topic, pool]) => (pool.length > lines ? [[topic, pool.length - lines]] : []));
  return { shown: pools.flatMap(([, pool]) => pool.slice(0, lines)), left: Object.fromEntries(left) };
}

function line(
  statement: Statement,
  said: OrderedStatements['said'],
  documents: ReadonlyMap<string, Document>,
  registry: Registry,
): Line {
  const { document, paragraph, start, end } = statement;
  const targets = statement.targets.map((id) => targetName(id, registry));
  const flags = [...(isDoubtful(statement) ? (['doubtful'] as const) : []), ...lineFlags(statement, said)];
  return {
    topic: statement.topic,
    stance: statement.stance,
    target: targets[0] ?? null,
    targets,
    status: statement.status,
    inferred: statement.inferred,
    quote: documents.get(document)?.body.slice(start, end) ?? '',
    citation: { id: statementId(statement), document, paragraph, start, end },
    ...(statement.group ? { group: registry.get(statement.group)?.name ?? statement.group } : {}),
    ...(statement.speaker ? { speaker: statement.speaker } : {}),
    ...(statement.note ? { note: statement.note } : {}),
    ...(flags.length > 0 ? { flags } : {}),
  };
}

const OPPOSED: Partial<Record<Stance, readonly Stance[]>> = {
  cooperative: ['conflictual'],
  conflictual: ['cooperative'],
};

/** Single source: no other document speaks of the topic. Sources differ: another says the opposite of the same target. */
function lineFlags({ topic, stance, targets, document, note }: Statement, said: OrderedStatements['said']): LineFlag[] {
  const elsewhere = (key: string) => (said.get(key)?.size ?? 0) > (said.get(key)?.has(document) ? 1 : 0);
  const flags: LineFlag[] = [];
  if (!elsewhere(topicKey(topic))) flags.push('single-source');
  const [target] = targets;
  if (target && OPPOSED[stance]?.some((opposed) => elsewhere(stanceKey(topic, opposed, target))))
    flags.push('sources-differ');
  if (note) flags.push('source-looks-mistaken');
  return flags;
}
