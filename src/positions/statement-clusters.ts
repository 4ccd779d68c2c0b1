import { type Stance, Topic } from '../answers/index.js';
import { noVotes, type TopicVotes, topicsByVotes } from './clause-topic.js';
import { type Finding, stanceOf } from './finding.js';

/** A finding as it counts for one actor: how much, and through which group. */
export interface WeighedFinding {
  readonly finding: Finding;
  readonly weight: number;
  readonly group?: string;
}

/** Findings of one actor in one piece that together say one thing, the weightiest first. */
export type Cluster = readonly WeighedFinding[];

/** A second thing that a piece says must be at least this share of the first's weight. */
const SECOND = 0.55;
const MOST = 3;

/**
 * What a piece says of an actor, one cluster a statement: "guards the leaders and hunts rebels" is two. What is done
 * to somebody else with another sign, or about another topic by a verb of its own, stands apart; the rest supports the
 * weightiest.
 */
export function clusters(found: readonly WeighedFinding[]): Cluster[] {
  const all: WeighedFinding[][] = [];
  for (const one of [...found].sort((a, b) => b.weight - a.weight)) {
    const lead = all[0]?.[0];
    if (!lead) {
      all.push([one]);
      continue;
    }
    const own = all.find(([first]) => first !== undefined && saysTheSame(first, one));
    if (own) own.push(one);
    else if (standsApart(one) && all.length < MOST && one.weight >= lead.weight * SECOND) all.push([one]);
    else all[0]?.push(one);
  }
  return all;
}

function saysTheSame(first: WeighedFinding, second: WeighedFinding): boolean {
  const [a, b] = [first.finding, second.finding];
  if (a.at === b.at && a.sign === b.sign) return true;
  if (a.sign !== b.sign && (a.sign !== 0 || a.restrained) && (b.sign !== 0 || b.restrained))
    return isMixed(first, second) && a.toward[0]?.referent.actor === b.toward[0]?.referent.actor;
  const [topic, other] = [clearTopic(a.votes), clearTopic(b.votes)];
  return topic === undefined || other === undefined || topic === other;
}

/** Two signs of about the same weight. */
function isMixed(first: WeighedFinding, second: WeighedFinding): boolean {
  const [a, b] = [first.finding.sign, second.finding.sign];
  return a !== 0 && b !== 0 && (a === 1) !== (b === 1) && second.weight > first.weight * COMPARABLE;
}

/** An opposite sign at least this share of the other's weight makes the two mixed. */
const COMPARABLE = 0.8;

function standsApart({ finding }: WeighedFinding): boolean {
  return finding.role === 'agent' && (finding.sign !== 0 || finding.restrained);
}

/** The topic that a finding's own words leave no doubt of. */
function clearTopic(votes: TopicVotes): Topic | undefined {
  const [first, second] = topicsByVotes(votes);
  if (!first || votes[first] < CLEAR) return undefined;
  return second && votes[second] > votes[first] / 2 ? undefined : first;
}

const CLEAR = 1;

/** What all an actor's findings in one cluster are about: each one's words by its weight. */
export function together(found: Cluster): TopicVotes {
  const votes = noVotes();
  const most = found[0]?.weight ?? 1;
  for (const { finding, weight } of found) {
    for (const topic of Topic.options) votes[topic] += (finding.votes[topic] * weight) / most / found.length;
  }
  return votes;
}

/** Farther than this, a target is only somebody who stands near. */
const DIRECT = 5;

/** Toward whom: the nearest of the best finding, or of the next best of the same sign where that one names nobody. */
export function targetsOf(found: Cluster): string[] {
  const best = found[0]?.finding;
  const own = (finding: Finding) => finding.role === 'agent' || finding.role === 'possessor';
  const named = found.find(({ finding }) =>
    finding === best || (own(finding) && finding.sign === best?.sign)
      ? (finding.toward[0]?.distance ?? 99) < DIRECT
      : false,
  );
  const toward = (named?.finding ?? best)?.toward ?? [];
  return [...new Set(toward.filter((one) => one.distance === toward[0]?.distance).map((one) => one.referent.actor))];
}

/** The stance of the best finding; `mixed` where another as weighty says the opposite. */
export function combinedStance(found: Cluster): Stance {
  const best = found[0];
  if (!best) return 'neutral';
  const agents = found.filter((one) => one.finding.role === 'agent' || one.finding.role === 'possessor');
  const opposed = agents.some((one) => isMixed(best, one));
  return opposed ? 'mixed' : stanceOf(best.finding.sign);
}
