import type { Registry } from '../actors/registry.js';
import { Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import type { ReadSentence } from '../corpus/reading.js';
import { topicsByVotes } from './clause-topic.js';
import type { Finding } from './finding.js';
import { FAR } from './finding-context.js';
import { type Judge, type Judgement, judge } from './judge.js';
import { type Grounds, groundsOf, likelihood } from './likelihood.js';
import type { SentenceFindings } from './sentence-findings.js';
import type { Statement } from './statement.js';
import {
  type Cluster,
  clusters,
  combinedStance,
  targetsOf,
  together,
  type WeighedFinding,
} from './statement-clusters.js';

/** A finding less likely than this to be a position of its actor makes no statement; whoever only receives is seldom one. */
const SHOWN = { agent: 0.15, possessor: 0.15, participant: 0.15, receiver: 0.06 };
const ROLE_WEIGHT = { agent: 1, possessor: 0.75, participant: 0.6, receiver: 0.35 };
const STATUS_WEIGHT = { act: 1, statement: 0.95, judgement: 0.85, criticism: 0.6, rumour: 0.45, forecast: 0.65 };

export interface StatementOptions {
  /** Judges the findings, where not the shipped weights. */
  readonly judge?: Judge;
  /** Is told of every statement and what speaks for it. */
  readonly stated?: (statement: Statement, grounds: Grounds) => void;
}

/** What a sentence states of each actor: its findings judged, spread over groups, and put together, one thing said once. */
export function sentenceStatements(
  document: Document,
  sentence: ReadSentence,
  read: SentenceFindings,
  registry: Registry,
  { judge: judged = judge, stated }: StatementOptions = {},
): Statement[] {
  const byActor = new Map<string, WeighedFinding[]>();
  for (const finding of read.findings) {
    const judgement = judged(finding, read, registry);
    if (judgement.right < SHOWN[finding.role]) continue;
    const piece = read.pieceOf(finding);
    for (const { actor, group } of spread(finding, registry)) {
      const weight = weigh(finding, judgement, group !== undefined, sentence);
      const key = `${actor}/${piece}`;
      byActor.set(key, [
        ...(byActor.get(key) ?? []),
        { finding, judged: judgement, weight, ...(group ? { group } : {}) },
      ]);
    }
  }
  const statements: Statement[] = [];
  for (const [key, found] of byActor) {
    const [actor = '', piece = '0'] = key.split('/');
    const span = read.pieces[Number(piece)];
    for (const cluster of clusters(found)) {
      const best = cluster[0];
      if (!best) continue;
      const { finding, group } = best;
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
        const grounds = groundsOf(best, { ...said, topic }, { share, beside: at > 0, parts: cluster.length });
        const faint = FAINT[said.status] * (group ? THROUGH_GROUP : 1);
        const statement = { ...said, topic, confidence: likelihood(grounds) * faint };
        stated?.(statement, grounds);
        statements.push(statement);
      }
    }
  }
  return statements;
}

/** What is said of a group is said more faintly of each member. */
const THROUGH_GROUP = 0.75;
/** However rightly a line says what is rumoured, charged or foreseen, it says less than an act. */
const FAINT = { act: 1, statement: 1, judgement: 0.95, forecast: 0.75, criticism: 0.75, rumour: 0.5 };

/** A second topic with this share of all stands beside the first. */
const BESIDE = 0.42;

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
