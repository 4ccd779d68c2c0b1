import type { Registry } from '../actors/registry.js';
import { rulersAt } from '../actors/rulers.js';
import { Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { formatExcerptId } from '../corpus/excerpt-id.js';
import { eachSentence, type ReadSentence, type Sentence } from '../corpus/reading.js';
import type { WatchPointer } from './antecedents.js';
import { topicsByVotes } from './clause-topic.js';
import { Discourse } from './discourse.js';
import type { Finding } from './finding.js';
import { FAR } from './finding-context.js';
import { type Judgement, judge } from './judge.js';
import { type LastSaid, type SentenceFindings, sentenceFindings } from './sentence-findings.js';
import type { Statement } from './statement.js';
import {
  type Cluster,
  clusters,
  combinedStance,
  targetsOf,
  together,
  type WeighedFinding,
} from './statement-clusters.js';
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

/**
 * Finds every statement of a document. Deterministic; time grows with the document's length, some ms a sentence. It
 * pauses after each sentence, so that whoever drives it can let other work have its turn.
 */
export function* analysing(
  document: Document,
  registry: Registry,
  watch: (read: SentenceFindings, sentence: ReadSentence) => void = () => {},
  watchPointer?: WatchPointer,
): Generator<undefined, DocumentAnalysis> {
  const named = registry.mentions(document.body).map(({ actor }) => actor);
  const rulers = rulersAt(document.matter.date).filter(({ group }) => named.includes(group));
  const discourse = new Discourse(registry, rulers, watchPointer);
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
    watch(read, sentence);
    const actors = new Set([
      ...mentions.map((mention) => mention.actor),
      ...read.referents.map((referent) => referent.actor),
    ]);
    const { tokens: _, kind: __, ...place } = sentence;
    const clauses = read.pieces.length > 1 ? read.pieces.map(({ start, end }) => [start, end] as const) : [];
    sentences.push({ ...place, actors: [...actors], clauses });
    const own = sentenceStatements(document, sentence, read, registry);
    statements.push(...own);
    topics.heard(read.votes, read.findings);
    const best = own.filter((one) => !one.group).sort((a, b) => b.weight - a.weight)[0];
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

/** A finding less likely than this to be a position of its actor makes no statement; whoever only receives is seldom one. */
const SHOWN = { agent: 0.25, possessor: 0.25, participant: 0.25, receiver: 0.06 };
/** What weighs less than this is too faint to be called a statement, but of whoever receives, who weighs little anyway. */
const LEAST = 0.07;
const ROLE_WEIGHT = { agent: 1, possessor: 0.75, participant: 0.6, receiver: 0.35 };
const STATUS_WEIGHT = { act: 1, statement: 0.95, judgement: 0.85, criticism: 0.6, rumour: 0.45, forecast: 0.65 };

function sentenceStatements(
  document: Document,
  sentence: ReadSentence,
  read: SentenceFindings,
  registry: Registry,
): Statement[] {
  const byActor = new Map<string, WeighedFinding[]>();
  for (const finding of read.findings) {
    const judged = judge(finding, read, registry);
    if (judged.right < SHOWN[finding.role]) continue;
    const piece = read.pieceOf(finding);
    for (const { actor, group } of spread(finding, registry)) {
      const weight = weigh(finding, judged, group !== undefined, sentence);
      const key = `${actor}/${piece}`;
      byActor.set(key, [...(byActor.get(key) ?? []), { finding, judged, weight, ...(group ? { group } : {}) }]);
    }
  }
  const statements: Statement[] = [];
  for (const [key, found] of byActor) {
    const [actor = '', piece = '0'] = key.split('/');
    const span = read.pieces[Number(piece)];
    for (const cluster of clusters(found)) {
      const best = cluster[0];
      if (!best) continue;
      const { finding, group, judged, weight } = best;
      if (weight < LEAST && finding.role !== 'receiver') continue;
      const said = {
        actor,
        document: document.id,
        paragraph: sentence.paragraph,
        sentence: sentence.number,
        ...(read.pieces.length > 1 ? { clause: Number(piece) + 1 } : {}),
        start: span?.start ?? sentence.start,
        end: span?.end ?? sentence.end,
        role: finding.role,
        stance: combinedStance(cluster),
        targets: targetsOf(cluster),
        status: finding.status,
        inferred: finding.referent.inferred,
        ...(group ? { group } : {}),
        ...noteOf(finding, registry),
      };
      for (const [at, { topic, share }] of topicsOf(cluster).entries()) {
        const confidence = judged.right * share * judged.sure;
        const plain = weight * plainness(share, judged.sure) * (at === 0 ? 1 : BESIDE_WEIGHT);
        statements.push({ ...said, topic, confidence, weight: plain });
      }
    }
  }
  return statements;
}

/** How much of a statement's weight hangs on how clear its topic is, and its stance: half of it, and all. */
const TOPIC_COUNTS = 0.5;
const STANCE_COUNTS = 1;

function plainness(share: number, sure: number): number {
  return (1 - TOPIC_COUNTS * (1 - share)) * (1 - STANCE_COUNTS * (1 - sure));
}

/** A second topic with this share of all stands beside the first. */
const BESIDE = 0.38;
/** There it comes after what is first of all about that topic. */
const BESIDE_WEIGHT = 0.4;

/** What a cluster is about, the likeliest first, each with its share of all topics: one, or two that are about as likely. */
function topicsOf(cluster: Cluster): { readonly topic: Topic; readonly share: number }[] {
  const votes = together(cluster);
  const all = Topic.options.reduce((sum, one) => sum + votes[one], 0);
  if (all === 0) return [{ topic: 'diplomacy', share: 1 / Topic.options.length }];
  const shares = topicsByVotes(votes).map((topic) => ({ topic, share: votes[topic] / all }));
  return shares.slice(0, 2).filter(({ share }, at) => at === 0 || share >= BESIDE);
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

/** How well a finding speaks for its actor: how likely it is right, how surely it says its stance, how plainly. */
function weigh(finding: Finding, judged: Judgement, throughGroup: boolean, sentence: ReadSentence): number {
  const targeted = (finding.toward[0]?.distance ?? FAR) < FAR ? 1 : 0.8;
  const length = sentence.end - sentence.start > 400 ? 0.9 : 1;
  const signed = finding.sign !== 0 ? 1 : finding.restrained ? 0.85 : 0.6;
  return (
    judged.right *
    ROLE_WEIGHT[finding.role] *
    signed *
    (0.5 + finding.strength / 2) *
    (1 - Math.min(0.4, finding.depth * 0.15)) *
    (finding.referent.weak ? 0.6 : 1) *
    STATUS_WEIGHT[finding.status] *
    targeted *
    (0.5 + judged.sure / 2) *
    (judged.stance === 'neutral' ? 0.8 : 1) *
    (finding.referent.inferred ? 0.9 : 1) *
    (throughGroup || finding.referent.excluded?.length ? 0.7 : 1) *
    length
  );
}

/** The id of the sentence or clause that carries a statement. */
export function statementId(statement: Statement): string {
  const { document, paragraph, sentence, clause } = statement;
  return formatExcerptId({ document, paragraph, sentence, ...(clause ? { clause } : {}) });
}
