import type { Registry } from '../actors/registry.js';
import { type Stance, Topic } from '../answers/index.js';
import { unpacked } from '../syntax/index.js';
import { noVotes, ruleTopics, type TopicVotes } from './clause-topic.js';
import { type Finding, stanceOf } from './finding.js';
import { findingFeatures } from './judge-features.js';
import { JUDGE_MODEL } from './judge-model.js';
import type { SentenceFindings } from './sentence-findings.js';

/** The stances between which a finding is judged; `mixed` is two findings of opposite signs. */
export const JUDGED_STANCES = ['cooperative', 'conflictual', 'concerned', 'neutral'] as const satisfies Stance[];
export type JudgedStance = (typeof JUDGED_STANCES)[number];

/** Whatever gives the share of each class for hashed features. */
interface Shares {
  readonly shares: (features: readonly number[]) => Float64Array;
}

/** What judges: not and a position of its actor; the stances judged; the topics. */
export interface Judges {
  readonly right: Shares;
  readonly stance: Shares;
  readonly topic: Shares;
}

/** Judges a finding by its own traits, its sentence, and what was spoken of before. */
export type Judge = (finding: Finding, sentence: SentenceFindings, registry: Registry) => Judgement;

/** What a finding amounts to, by the weights of its features; shares are from 0 to 1. */
export interface Judgement {
  /** How likely a reader is to call it a position of its actor. */
  readonly right: number;
  readonly stance: JudgedStance;
  /** The share of the likeliest stance, which commonly is that one; more where a rule is firm. */
  readonly sure: number;
  readonly topics: TopicVotes;
}

/**
 * What no weight may overrule: to help somebody's enemies is to be against them, as is to be unwilling or hostile, ties that are hurt or troubled are no
 * friendly ones, whoever is excepted takes no side, nor does whoever has little of a concern or is far from a deed, who is helped or hit stands to whoever does it as the deed says, and
 * what is left undone without being refused is neither for nor against.
 */
function firmly({ role, sign, toward, traits }: Finding): JudgedStance | undefined {
  if (sign === -1 && (toward[0]?.against || traits.includes('ties turned'))) return 'conflictual';
  if (sign !== 0 && traits.includes('event after=despite')) return stanceOf(sign);
  if (['exception', 'made little of', 'far from it'].some((one) => traits.includes(one))) return 'neutral';
  if (role === 'receiver' && sign !== 0) return stanceOf(sign);
  if (traits.includes('helps their enemies')) return 'conflictual';
  if (role === 'agent' && sign === -1 && traits.includes('ill-disposed')) return 'conflictual';
  if (role === 'agent' && sign === 0 && traits.includes('negated') && traits.includes('rule class=help'))
    return 'neutral';
  return undefined;
}

/** How sharply an actor is against somebody, its words say; so they do where the weights are unsure and the words plain. */
function worded({ sign, strength }: Finding, stance: JudgedStance, sure: number): JudgedStance {
  if (stance === 'conflictual' && sign === 'worry') return 'concerned';
  if (sure < UNSURE && strength >= PLAIN && isOpposite(stance, sign)) return stanceOf(sign);
  return stance === 'concerned' && sign === -1 ? 'conflictual' : stance;
}

/** How sure at least a stance is that no weight may overrule. */
const FIRM = 0.75;

/** Where the weights are less sure than this, and the words as plain as that, the words' own sign stands. */
const UNSURE = 0.6;
const PLAIN = 0.6;

/** Friendly for hostile, or the other way round. */
function isOpposite(stance: JudgedStance, sign: Finding['sign']): boolean {
  return stance === 'cooperative' ? sign === -1 : stance === 'conflictual' && sign === 1;
}

/** How much the learnt weights count beside the words of the topics' own lists. */
const LEARNT = 0.9;

/** Judges by some weights. */
export function judgeBy({ right, stance, topic }: Judges): Judge {
  return (finding, sentence, registry) => {
    const features = findingFeatures(finding, sentence, registry);
    const byStance = stance.shares(features);
    const sure = Math.max(...byStance);
    const likeliest = JUDGED_STANCES[byStance.indexOf(sure)] ?? 'neutral';
    const byTopic = topic.shares(features);
    const votes = noVotes();
    const armed = registry.get(finding.referent.actor)?.kind === 'armed-group';
    const rule = ruleTopics(finding.votes, sentence.votes, armed);
    for (const [at, one] of Topic.options.entries())
      votes[one] = LEARNT * (byTopic[at] ?? 0) + (1 - LEARNT) * rule[one];
    const firm = firmly(finding);
    return {
      right: right.shares(features)[1] ?? 0,
      stance: firm ?? worded(finding, likeliest, sure),
      sure: firm ? Math.max(sure, FIRM) : sure,
      topics: votes,
    };
  };
}

/** Judges by the shipped weights. */
export const judge = judgeBy({
  right: unpacked(JUDGE_MODEL.right, 2),
  stance: unpacked(JUDGE_MODEL.stance, JUDGED_STANCES.length),
  topic: unpacked(JUDGE_MODEL.topic, Topic.options.length),
});
