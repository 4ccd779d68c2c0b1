import type { Registry } from '../actors/registry.js';
import type { Document } from '../corpus/document.js';
import { formatExcerptId } from '../corpus/excerpt-id.js';
import { eachSentence, type ReadSentence, type Sentence } from '../corpus/reading.js';
import { topicOf } from './clause-topic.js';
import { Discourse } from './discourse.js';
import type { Finding } from './finding.js';
import { FAR } from './finding-context.js';
import { type LastSaid, type SentenceFindings, sentenceFindings } from './sentence-findings.js';
import type { Statement } from './statement.js';
import { clusters, combinedStance, targetsOf, together, type WeighedFinding } from './statement-clusters.js';

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

/**
 * Finds every statement of a document. Deterministic; time grows with the document's length, some ms a sentence. It
 * pauses after each sentence, so that whoever drives it can let other work have its turn.
 */
export function* analysing(document: Document, registry: Registry): Generator<undefined, DocumentAnalysis> {
  const discourse = new Discourse(registry);
  const sentences: AnalysedSentence[] = [];
  const statements: Statement[] = [];
  let paragraph = 0;
  let before: LastSaid = { actors: [], paragraphs: 0 };
  for (const sentence of eachSentence(document)) {
    if (sentence.paragraph !== paragraph) {
      discourse.paragraph();
      before = { actors: before.actors, paragraphs: before.paragraphs + 1 };
    }
    paragraph = sentence.paragraph;
    const text = document.body.slice(sentence.start, sentence.end);
    const mentions = registry
      .mentions(text)
      .map((mention) => ({ ...mention, start: mention.start + sentence.start, end: mention.end + sentence.start }));
    const read = sentenceFindings(sentence, mentions, registry, discourse, before);
    const actors = new Set([
      ...mentions.map((mention) => mention.actor),
      ...read.referents.map((referent) => referent.actor),
    ]);
    const { tokens: _, kind: __, ...place } = sentence;
    const clauses = read.pieces.length > 1 ? read.pieces.map(({ start, end }) => [start, end] as const) : [];
    sentences.push({ ...place, actors: [...actors], clauses });
    const own = sentenceStatements(document, sentence, read, registry);
    statements.push(...own);
    const best = own.filter((one) => !one.group).sort((a, b) => b.weight - a.weight)[0];
    if (best) before = { actors: [...best.targets, best.actor], paragraphs: 0 };
    yield;
  }
  return { sentences, statements };
}

const ROLE_WEIGHT = { agent: 1, possessor: 0.75, participant: 0.6, receiver: 0.45 };
const STATUS_WEIGHT = { act: 1, statement: 0.95, judgement: 0.85, criticism: 0.6, rumour: 0.45, forecast: 0.65 };

function sentenceStatements(
  document: Document,
  sentence: ReadSentence,
  read: SentenceFindings,
  registry: Registry,
): Statement[] {
  const byActor = new Map<string, WeighedFinding[]>();
  for (const finding of read.findings) {
    const piece = read.pieceOf(finding);
    for (const { actor, group } of spread(finding, registry)) {
      const weight = weigh(finding, group !== undefined, sentence);
      if (weight <= 0) continue;
      const key = `${actor}/${piece}`;
      byActor.set(key, [...(byActor.get(key) ?? []), { finding, weight, ...(group ? { group } : {}) }]);
    }
  }
  const statements: Statement[] = [];
  for (const [key, found] of byActor) {
    const [actor = '', piece = '0'] = key.split('/');
    const span = read.pieces[Number(piece)];
    const armed = registry.get(actor)?.kind === 'armed-group';
    for (const cluster of clusters(found)) {
      const best = cluster[0];
      if (!best) continue;
      const { finding, group, weight } = best;
      statements.push({
        actor,
        document: document.id,
        paragraph: sentence.paragraph,
        sentence: sentence.number,
        ...(read.pieces.length > 1 ? { clause: Number(piece) + 1 } : {}),
        start: span?.start ?? sentence.start,
        end: span?.end ?? sentence.end,
        role: finding.role,
        topic: topicOf(together(cluster), read.votes, armed),
        stance: combinedStance(cluster),
        targets: targetsOf(cluster),
        status: finding.status,
        inferred: finding.referent.inferred,
        weight,
        ...(group ? { group } : {}),
        ...noteOf(finding, registry),
      });
    }
  }
  return statements;
}

/** What a group's clause says more weakly than this is not said of each of its members. */
const SPREADS = 0.4;

/** What a reader should know of the source: it counts an actor among a group to which it does not belong. */
function noteOf({ referent }: Finding, registry: Registry): { readonly note?: string } {
  const group = referent.outside && registry.get(referent.outside);
  const name = registry.get(referent.actor)?.name;
  return group ? { note: `it counts ${name} among the members of ${group.name}` } : {};
}

/** An actor, and of a group its members, who are spoken of through it. */
function spread(finding: Finding, registry: Registry): { actor: string; group?: string }[] {
  const { actor, excluded = [] } = finding.referent;
  const known = registry.get(actor);
  if (known?.kind !== 'group') return [{ actor }];
  const members =
    finding.role !== 'agent' || finding.referent.narrowed || finding.strength < SPREADS
      ? []
      : known.members.filter((member) => !excluded.includes(member));
  return [{ actor }, ...members.map((member) => ({ actor: member, group: actor }))];
}

function weigh(finding: Finding, throughGroup: boolean, sentence: ReadSentence): number {
  const targeted = (finding.toward[0]?.distance ?? FAR) < FAR ? 1 : 0.6;
  const signed = finding.sign !== 0 ? 1 : finding.restrained ? 0.85 : 0.45;
  if (finding.toward.length === 0 && finding.sign === 0 && !finding.restrained) return 0;
  const length = sentence.end - sentence.start > 400 ? 0.9 : 1;
  return (
    ROLE_WEIGHT[finding.role] *
    STATUS_WEIGHT[finding.status] *
    targeted *
    signed *
    (0.5 + finding.strength / 2) *
    (1 - Math.min(0.4, finding.depth * 0.15)) *
    (finding.referent.inferred ? 0.85 : 1) *
    (finding.referent.weak ? 0.6 : 1) *
    (throughGroup ? 0.7 : 1) *
    length
  );
}

/** The id of the sentence or clause that carries a statement. */
export function statementId(statement: Statement): string {
  const { document, paragraph, sentence, clause } = statement;
  return formatExcerptId({ document, paragraph, sentence, ...(clause ? { clause } : {}) });
}
