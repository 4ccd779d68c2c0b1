import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import { type Brief, type Line, type LineFlag, type Stance, type Tally, Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { statementId } from './document-statements.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import { LINES_PER_TOPIC, select } from './selection.js';
import type { Statement } from './statement.js';

/** The parts of a brief that follow from statements alone; the engine adds the corpus and its sources. */
export type BriefParts = Pick<Brief, 'actor' | 'lines' | 'tallies' | 'silent' | 'more'>;

/** Puts an actor's statements together: the lines to show, the counts over all, and the topics with none. */
export function briefParts(
  actor: Actor,
  statements: readonly Statement[],
  documents: ReadonlyMap<string, Document>,
  registry: Registry,
  options: { readonly topic?: Topic; readonly all?: boolean } = {},
): BriefParts {
  const pool = options.topic ? statements.filter((statement) => statement.topic === options.topic) : statements;
  const { shown, left } = select(pool, options.topic || options.all ? Number.POSITIVE_INFINITY : LINES_PER_TOPIC);
  const said = heard(pool);
  const topics = options.topic ? [options.topic] : Topic.options;
  return {
    actor: { id: actor.id, name: actor.name },
    lines: shown.map((statement) => line(statement, said, documents, registry)),
    tallies: tallies(pool, registry),
    silent: topics.filter((topic) => !pool.some((statement) => statement.topic === topic)),
    more: left,
  };
}

function line(statement: Statement, said: Heard, documents: ReadonlyMap<string, Document>, registry: Registry): Line {
  const { document, paragraph, start, end } = statement;
  const targets = statement.targets.map((id) => targetName(id, registry));
  const flags = lineFlags(statement, said);
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

/** Who else speaks of a topic, and who says what toward whom: the documents behind each, told apart by key. */
type Heard = ReadonlyMap<string, ReadonlySet<string>>;

function heard(pool: readonly Statement[]): Heard {
  const documents = new Map<string, Set<string>>();
  const add = (key: string, document: string) => {
    const known = documents.get(key);
    if (known) known.add(document);
    else documents.set(key, new Set([document]));
  };
  for (const { topic, stance, targets, document } of pool) {
    add(topic, document);
    if (targets[0]) add(`${topic}/${stance}/${targets[0]}`, document);
  }
  return documents;
}

/** Single source: no other document speaks of the topic. Sources differ: another says the opposite of the same target. */
function lineFlags({ topic, stance, targets, document, note }: Statement, said: Heard): LineFlag[] {
  const elsewhere = (key: string) => (said.get(key)?.size ?? 0) > (said.get(key)?.has(document) ? 1 : 0);
  const flags: LineFlag[] = [];
  if (!elsewhere(topic)) flags.push('single-source');
  if (targets[0] && OPPOSED[stance]?.some((opposed) => elsewhere(`${topic}/${opposed}/${targets[0]}`)))
    flags.push('sources-differ');
  if (note) flags.push('source-looks-mistaken');
  return flags;
}

function tallies(statements: readonly Statement[], registry: Registry): Tally[] {
  const found = new Map<string, Tally>();
  for (const topic of Topic.options) {
    for (const statement of statements) {
      if (statement.topic !== topic) continue;
      const target = statement.targets[0] ? targetName(statement.targets[0], registry) : null;
      const key = `${topic}/${target ?? ''}`;
      const tally = found.get(key) ?? { topic, target, stances: {} };
      tally.stances[statement.stance] = (tally.stances[statement.stance] ?? 0) + 1;
      found.set(key, tally);
    }
  }
  return [...found.values()];
}

/** A target's name: an actor's own, or the word that the document has for people. */
export function targetName(id: string, registry: Registry): string {
  return registry.get(id)?.name ?? id.replace(PEOPLE_MARK, '');
}
