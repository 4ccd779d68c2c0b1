import { withIntroduced } from '../actors/introduced-actors.js';
import type { Registry } from '../actors/registry.js';
import { rulersAt } from '../actors/rulers.js';
import type { Document } from '../corpus/document.js';
import { formatExcerptId } from '../corpus/excerpt-id.js';
import { eachSentence, type ReadSentence, type Sentence } from '../corpus/reading.js';
import type { WatchPointer } from './antecedents.js';
import { Discourse } from './discourse.js';
import { type LastSaid, type SentenceFindings, sentenceFindings } from './sentence-findings.js';
import { type StatementOptions, sentenceStatements } from './sentence-statements.js';
import type { Statement } from './statement.js';
import { TopicsBefore } from './topics-before.js';

/** A document read once: its sentences with the actors each speaks of, and the statements found. */
export interface DocumentAnalysis {
  readonly sentences: readonly AnalysedSentence[];
  readonly statements: readonly Statement[];
}

export interface AnalysedSentence extends Sentence {
  /** Ids of the actors that the sentence names or points to. */
  readonly actors: readonly string[];
  /** The clauses that the sentence may be quoted in, as [start, end) of the body; none where it is quoted whole. */
  readonly clauses: readonly (readonly [number, number])[];
}

/** What those who learn from a reading are told while it goes on, and by what else than the shipped weights it judges. */
export interface ReadingOptions extends StatementOptions {
  readonly read?: (read: SentenceFindings, sentence: ReadSentence) => void;
  readonly pointer?: WatchPointer;
}

/**
 * Finds every statement of a document, of the actors `known` and of those whom it introduces itself. Deterministic; time grows with the document's length, some ms a sentence. It
 * pauses after each sentence, so that whoever drives it can let other work have its turn.
 */
export function* analysing(
  document: Document,
  known: Registry,
  options: ReadingOptions = {},
): Generator<undefined, DocumentAnalysis> {
  const registry = withIntroduced(known, [document.body]);
  const named = registry.mentions(document.body).map(({ actor }) => actor);
  const rulers = rulersAt(document.matter.date).filter(({ group }) => named.includes(group));
  const discourse = new Discourse(registry, rulers, options.pointer);
  const sentences: AnalysedSentence[] = [];
  const statements: Statement[] = [];
  let paragraph = 0;
  const about = ranks(counted(named));
  const aimed = new Map<string, number>();
  const topics = new TopicsBefore();
  let before: LastSaid = { actors: [], paragraphs: 0, aims: new Map(), about, topics };
  for (const sentence of eachSentence(document)) {
    if (sentence.paragraph !== paragraph) {
      discourse.paragraph();
      topics.paragraph();
      before = { ...before, paragraphs: before.paragraphs + 1 };
    }
    paragraph = sentence.paragraph;
    const text = document.body.slice(sentence.start, sentence.end);
    const mentions = registry
      .mentions(text)
      .map((mention) => ({ ...mention, start: mention.start + sentence.start, end: mention.end + sentence.start }));
    const read = sentenceFindings(sentence, mentions, registry, discourse, before);
    options.read?.(read, sentence);
    const actors = new Set([
      ...mentions.map((mention) => mention.actor),
      ...read.referents.map((referent) => referent.actor),
    ]);
    const { tokens: _, kind: __, ...place } = sentence;
    const clauses = read.pieces.length > 1 ? read.pieces.map(({ start, end }) => [start, end] as const) : [];
    sentences.push({ ...place, actors: [...actors], clauses });
    const own = sentenceStatements(document, sentence, read, registry, options);
    statements.push(...own);
    topics.heard(read.votes, read.findings);
    const best = own.filter((one) => !one.group).sort((a, b) => b.confidence - a.confidence)[0];
    const targets = own.filter((one) => !one.group).flatMap((one) => one.targets.slice(0, 1));
    before = {
      ...before,
      ...(targets.length > 0 ? { aims: ranks(counted(targets, aimed)) } : {}),
      ...(best ? { actors: [...best.targets, best.actor], paragraphs: 0 } : {}),
    };
    yield;
  }
  return { sentences, statements };
}

/** How often each id stands, added to what was counted before. */
function counted(ids: readonly string[], counts = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How common each id is: 0 for the commonest, the same for two as common. */
function ranks(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sizes = [...new Set(counts.values())].sort((a, b) => b - a);
  return new Map([...counts].map(([id, count]) => [id, sizes.indexOf(count)]));
}

/** The id of the sentence or clause that carries a statement. */
export function statementId(statement: Statement): string {
  const { document, paragraph, sentence, clause } = statement;
  return formatExcerptId({ document, paragraph, sentence, ...(clause ? { clause } : {}) });
}
