import { type Stance, Topic } from '../answers/index.js';
import { noVotes, type TopicVotes, topicsByVotes } from './clause-topic.js';
import type { Finding } from './finding.js';
import { FAR, SENTENCE_BEFORE } from './finding-context.js';
import type { JudgedStance, Judgement } from './judge.js';

/** A finding as it counts for one actor: how much, and through which group. */
export interface WeighedFinding {
  readonly finding: Finding;
  readonly judged: Judgement;
  readonly weight: number;
  readonly group?: string;
}

/** Findings of one actor in one piece that together say one thing, the weightiest first. */
export type Cluster = readonly WeighedFinding[];

/** A second thing that a piece says must be at least this share of the first's weight. */
const SECOND = 0.45;
const MOST = 4;

/**
 * What a piece says of an actor, one cluster a statement. Findings of one verb, with the verbs and nouns that are part
 * of it, are one thing said, unless they are toward two sides with opposite signs; of several verbs ("froze its seat,
 * bought howitzers and applied to join"), those that say the same of the same target on the same topic are one, too.
 */
export function clusters(found: readonly WeighedFinding[]): Cluster[] {
  const all: WeighedFinding[][] = [];
  for (const one of [...found].sort((a, b) => b.weight - a.weight)) {
    const lead = all[0]?.[0];
    const own = all.find(([first]) => first !== undefined && saysTheSame(first, one));
    if (own) own.push(one);
    else if (!lead) all.push([one]);
    else if (standsApart(one) && all.length < MOST && one.weight >= lead.weight * SECOND) all.push([one]);
  }
  return all;
}

function saysTheSame(first: WeighedFinding, second: WeighedFinding): boolean {
  const [a, b] = [first.judged, second.judged];
  const target = (one: WeighedFinding) => one.finding.toward[0]?.referent.actor;
  const sameVerb = first.finding.root === second.finding.root;
  if (SIDE[a.stance] * SIDE[b.stance] === -1)
    return target(first) === target(second) && (sameVerb || isMixed(first, second));
  if (sameVerb) return true;
  const toTheSame = target(first) === target(second) || isThoughtOf(first) || isThoughtOf(second);
  return a.stance === b.stance && toTheSame && topicsByVotes(a.topics)[0] === topicsByVotes(b.topics)[0];
}

/** Nobody whom the sentence names is its target, so that whoever is named beside it may as well be. */
function isThoughtOf({ finding: { toward } }: WeighedFinding): boolean {
  return (toward[0]?.distance ?? FAR) >= SENTENCE_BEFORE;
}

const SIDE = { cooperative: 1, conflictual: -1, concerned: -1, neutral: 0 } as const satisfies Record<
  JudgedStance,
  number
>;

/** Two opposite stances of about the same weight. */
function isMixed(first: WeighedFinding, second: WeighedFinding): boolean {
  const opposed = SIDE[first.judged.stance] * SIDE[second.judged.stance] === -1;
  return opposed && second.weight > first.weight * COMPARABLE;
}

/** An opposite stance at least this share of the other's weight makes the two mixed. */
const COMPARABLE = 0.8;

function standsApart({ finding, judged }: WeighedFinding): boolean {
  return finding.role === 'agent' && (judged.stance !== 'neutral' || finding.restrained);
}

/** What all an actor's findings in one cluster are about: each one's shares by its weight. */
export function together(found: Cluster): TopicVotes {
  const votes = noVotes();
  for (const { judged, weight } of found)
    for (const topic of Topic.options) votes[topic] += judged.topics[topic] * weight;
  return votes;
}

/** Farther than this, a target is only somebody who stands near. */
const DIRECT = 5;

/** Toward whom: the likeliest of the best finding, or of the next best of the same stance where that one names nobody. */
export function targetsOf(found: Cluster): string[] {
  const best = found[0];
  const own = ({ finding }: WeighedFinding) => finding.role === 'agent' || finding.role === 'possessor';
  const named = found.find((one) =>
    one === best || (own(one) && one.judged.stance === best?.judged.stance)
      ? (one.finding.toward[0]?.distance ?? 99) < DIRECT
      : false,
  );
  const toward = (named ?? best)?.finding.toward ?? [];
  return [
    ...new Set(
      toward
        .filter(({ distance, how }) => distance === toward[0]?.distance && how === toward[0].how)
        .map((one) => one.referent.actor),
    ),
  ];
}

/** The stance of the best finding; `mixed` where another as weighty says the opposite. */
export function combinedStance(found: Cluster): Stance {
  const best = found[0];
  if (!best) return 'neutral';
  const agents = found.filter((one) => one.finding.role === 'agent' || one.finding.role === 'possessor');
  const opposed = agents.some((one) => isMixed(best, one));
  return opposed ? 'mixed' : best.judged.stance;
}
