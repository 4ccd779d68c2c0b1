import type { Registry } from '../actors/registry.js';
import { BACKGROUND } from './background.js';
import { clauseSign, eventSign, flip, nounPhraseSign } from './clause-sign.js';
import { noVotes, vote } from './clause-topic.js';
import { type Clause, ownUnits, rootOf } from './clauses.js';
import { elsewhere, type Finding } from './finding.js';
import type { Sign } from './lexicon.js';
import type { NounPhrase } from './noun-phrases.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import { nominalEvents } from './participation.js';
import type { References } from './referent.js';
import { clauseStatus } from './status.js';
import { nominalTraits } from './traits.js';
import type { Unit } from './units.js';

/** What the events that nouns name say of those who possess them: "Ashgabat's embrace of the Taliban". */
export function nominalFindings(
  unit: readonly Unit[],
  nouns: readonly NounPhrase[],
  all: readonly Clause[],
  refs: References,
  registry: Registry,
): Finding[] {
  const events = nominalEvents(
    unit,
    nouns,
    refs,
    (one) => (eventSign(one) ?? 0) !== 0 || /(?:ing|ment|tion|sion|ance|al)$/.test(one.lower),
    (one) => eventSign(one) === 'worry',
  );
  const found: Finding[] = [];
  for (const { phrase, agents, toward, mutual } of events) {
    const background = BACKGROUND.has(phrase.prep ?? '') || CAUSE.has(phrase.prep ?? '');
    // "Since the Russian invasion" tells when; without whom it hit, it says nothing of anybody in the sentence.
    if (BACKGROUND.has(phrase.prep ?? '') && toward.length === 0 && !mutual) continue;
    const clause =
      all.find((one) => one.subject.includes(phrase) || one.complements.includes(phrase)) ??
      all.find((one) => one.own.includes(phrase.word));
    const own = nounPhraseSign(unit, phrase) ?? 0;
    const governs =
      clause && (clause.complements.includes(phrase) || (clause.verb.passive && clause.subject.includes(phrase)));
    const subject = clause?.subject.includes(phrase);
    const outer = clause ? clauseSign(unit, clause, all, refs) : undefined;
    const turned =
      outer &&
      (outer.class === 'lower' ||
        outer.class === 'raise' ||
        outer.class === 'be' ||
        outer.class === 'harm' ||
        outer.restrained);
    const changed = mutual && subject && clause ? changeOf(clause) : undefined;
    const sign: Sign =
      changed !== undefined
        ? changed
        : outer && turned && (governs || subject)
          ? subject && outer.class === 'lower' && own !== 0 && !clause?.verb.passive
            ? flip(own, -1)
            : outer.restrained
              ? own
              : outer.sign === 0
                ? 0
                : outer.sign
          : own;
    const little = subject === true && clause !== undefined && isLittle(unit, clause);
    const votes = vote(
      vote(noVotes(), unit.slice(phrase.from, phrase.to), 2),
      clause ? ownUnits(unit, clause) : unit.slice(phrase.from, phrase.to),
      0.5,
    );
    const participants = mutual
      ? [...agents, ...toward.map((one) => one.referent).filter(({ actor }) => !actor.startsWith(PEOPLE_MARK))]
      : agents;
    const complained =
      outer !== undefined && !subject && (outer.class === 'worry' || outer.class === 'blame' || outer.sign === 'worry');
    for (const referent of participants) {
      // What somebody else regrets or condemns is to their harm, whatever its word says of itself.
      const complainer = clause?.subject.some((one) =>
        refs.get(one)?.stands.some(({ actor }) => actor === referent.actor),
      );
      const deplored = complained && own !== 'worry' && !complainer && agents.includes(referent);
      const others = elsewhere(
        mutual && agents.length > 0 && !agents.includes(referent)
          ? agents.map((agent) => ({ referent: agent, distance: 1, how: 'owner of event' }))
          : toward,
        referent,
        registry,
      );
      if (mutual && others.length === 0) continue;
      found.push({
        referent,
        role: agents.includes(referent) ? 'possessor' : 'participant',
        sign: little ? 0 : deplored ? -1 : sign,
        strength: background ? 0.3 : subject ? 0.8 : 0.55,
        restrained: little,
        toward: others,
        status: clause
          ? clauseStatus(unit, clause, outer ?? { sign: 0, strength: 0, class: undefined, restrained: false }, {
              agent: false,
              quoted: false,
              accused: false,
            })
          : 'judgement',
        votes,
        traits: [
          ...nominalTraits(unit, phrase, clause),
          ...(mutual && sign === -1 ? ['ties turned'] : []),
          ...(little ? ['made little of'] : []),
        ],
        depth: background ? 1.5 : 0.6,
        at: phrase.head,
        root: clause ? rootOf(clause) : phrase.head,
      });
    }
  }
  return found;
}

/** Prepositions that lead to what else brought something about. */
const CAUSE = new Set(['throughout', 'by', 'from']);

/** What there is little of: "its concerns are limited". */
function isLittle(unit: readonly Unit[], { verb, predicates }: Clause): boolean {
  return (verb.passive && verb.lemma === 'limit') || predicates.some((at) => LITTLE.test(unit[at]?.lower ?? ''));
}

const LITTLE = /^(?:limited|minimal|minor|negligible|small|slight|muted|modest|few|low|marginal|scant)$/;

const SOURED = new Set(
  'collapse fail founder unravel deteriorate worsen sour cool escalate break-down fall-apart stall freeze erupt flare'.split(
    ' ',
  ),
);
const WARMED = new Set(
  'improve warm thaw deepen resume normalise normalize recover flourish grow strengthen'.split(' '),
);

/** What has become of what both sides have, where the verb says it of itself: "talks collapsed", "ties have warmed". */
function changeOf({ verb, complements }: Clause): Sign | undefined {
  if (verb.negated || complements.some((phrase) => !phrase.prep)) return undefined;
  const whole = verb.particle ? `${verb.lemma}-${verb.particle}` : verb.lemma;
  if (SOURED.has(verb.lemma) || SOURED.has(whole)) return -1;
  return WARMED.has(verb.lemma) ? 1 : undefined;
}
