import type { Registry } from '../actors/registry.js';
import { hashOf } from '../syntax/index.js';
import { topicsByVotes } from './clause-topic.js';
import type { Finding } from './finding.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import type { SentenceFindings } from './sentence-findings.js';

/**
 * Hashes of everything that speaks for or against a finding: its traits, who it is about, and toward whom, what else its
 * sentence says, and what was spoken of before.
 */
export function findingFeatures(finding: Finding, sentence: SentenceFindings, registry: Registry): number[] {
  const { referent, role, sign, traits, toward, status } = finding;
  const kind = registry.get(referent.actor)?.kind ?? 'unknown';
  const [first] = toward;
  const target = !first
    ? 'none'
    : first.referent.actor.startsWith(PEOPLE_MARK)
      ? `people ${first.referent.actor}`
      : (registry.get(first.referent.actor)?.kind ?? 'unknown');
  const far = first
    ? first.distance < 1
      ? 'object'
      : first.distance < 3
        ? 'near'
        : first.distance < 6
          ? 'clause'
          : 'far'
    : 'none';
  const ruleClass = traits.find((trait) => trait.startsWith('rule class=')) ?? 'noun';
  const all = [
    'any',
    `role=${role}`,
    `kind=${kind}`,
    `target=${target}`,
    `far=${far}`,
    `status=${status}`,
    `sign=${sign}`,
    `sign/role=${sign}/${role}`,
    `sign/class=${sign}/${ruleClass}/${role}`,
    `sign/far=${sign}/${far}`,
    `target/role=${target}/${role}`,
    `strength=${Math.round(finding.strength * 4)}`,
    `depth=${Math.round(finding.depth * 2)}`,
    `role/status=${role}/${status}`,
  ];
  if (finding.restrained) all.push('restrained', `restrained/${role}`);
  if (referent.inferred) all.push('inferred', `inferred/${role}`);
  if (referent.weak) all.push('weak', `weak/${role}`);
  if (first?.against) all.push('against', `against/${sign}`);
  for (const trait of traits) all.push(trait);
  for (const trait of traits) {
    if (role !== 'agent' && ROLED.test(trait)) all.push(`${role}:${trait}`);
    if (MANNER.test(trait)) all.push(`${role}/${trait}`);
  }
  all.push(...(finding.company ?? []), ...sentence.before.traits(finding));
  const [topic, second] = topicsByVotes(finding.votes);
  all.push(`votes=${topic}`);
  if (topic && finding.votes[topic] >= 1) all.push(`clearly=${topic}`);
  if (topic && (!second || finding.votes[second] < finding.votes[topic] / 2)) all.push(`only=${topic}`);
  if (second && finding.votes[second] >= finding.votes[topic ?? second] / 2) all.push(`beside=${second}`);
  const [about] = topicsByVotes(sentence.votes);
  all.push(
    `kind/votes=${kind}/${topic}`,
    `kind/target=${kind}/${target}`,
    `kind/target/sign=${kind}/${target}/${sign}`,
  );
  all.push(`kind/class=${kind}/${ruleClass}/${role}`);
  all.push(`sentence votes=${about}`, `votes/sentence=${topic}/${about}`);
  const { start = 0, end = 0 } = sentence.pieces[sentence.pieceOf(finding)] ?? {};
  const marker = traits.find((trait) => trait.startsWith('marker=')) ?? 'noun';
  all.push(`length=${Math.min(8, Math.floor((end - start) / 40))}`, `pieces=${Math.min(4, sentence.pieces.length)}`);
  all.push(`${marker}/${role}/${referent.weak}`);
  const piece = sentence.pieceOf(finding);
  return [...new Set([...all.map(hashOf), ...(sentence.words[piece] ?? []), ...(sentence.phrases[piece] ?? [])])];
}

/** Traits that mean something else of whoever is not the doer. */
const ROLED = /^(?:verb|class|event|rule|under class)=/;
/** How something is said, which tells more of whoever does it than of others. */
const MANNER = /^(?:rule class=|form=|modal=|marker=|under class=|event is=|event after=|negated)/;
