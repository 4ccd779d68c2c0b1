import type { Registry } from '../actors/registry.js';
import { type ClauseSign, clauseSign } from './clause-sign.js';
import { noVotes, type TopicVotes, vote } from './clause-topic.js';
import { type Clause, ownUnits, rootOf } from './clauses.js';
import { elsewhere, type Finding } from './finding.js';
import { adjectiveSense, type Sign, verbSense } from './lexicon.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import { isMutual, isReciprocal, NOT_THE_GOVERNMENT, participation, type Toward } from './participation.js';
import type { References, Referent } from './referent.js';
import { chain, clauseStatus } from './status.js';
import { clauseTraits } from './traits.js';
import type { Unit } from './units.js';

/** How much more than other words those of the object count. */
const OBJECT_SHARE = 0.5;

/** What one clause says of each actor that takes part in it. `telling` are the units with those of mere background mute. */
export function clauseFindings(
  unit: readonly Unit[],
  telling: readonly Unit[],
  clause: Clause,
  all: readonly Clause[],
  refs: References,
  registry: Registry,
  quoted: boolean,
): Finding[] {
  if (heldBack(unit, clause) || isAsked(clause) || isSupposed(unit, clause)) return [];
  const sign = clauseSign(unit, clause, all, refs);
  const mutual = sharesEvent(unit, clause);
  if (sign.class === 'undergo' && !mutual) return [];
  if (onlyCarries(clause, sign, all)) return [];
  const governed = all.filter((one) => one !== clause && chain(one).includes(clause));
  const within = [clause, ...governed.filter((one) => one.marker !== 'which' && one.marker !== 'who')];
  const { agents, toward } = participation(unit, clause, within, refs, all);
  const votes = clauseVotes(telling, clause, within);
  const traits = clauseTraits(unit, telling, clause, within.slice(1), sign);
  if (mutual && sign.sign === -1) traits.push('ties turned');
  if (isReluctant(unit, clause)) traits.push('ill-disposed');
  if (chain(clause).some(({ predicates }) => predicates.some((at) => unit[at]?.lower === 'far')))
    traits.push('far from it');
  const depth = clause.governor ? 1 : clause.marker && clause.marker !== 'and' ? 0.7 : 0;
  const found: Finding[] = [];
  const victims = sign.sign === 1 ? victimsOfHelped(unit, clause, all, refs, registry) : [];
  const restrictive = chain(clause).some(({ marker }) => marker === 'who' || marker === 'which');
  const accused = verbSense(clause.verb.lemma)?.class === 'blame' && clause.verb.passive;
  const eachOther =
    agents.length > 1 && chain(clause).some((one) => isReciprocal(one.verb.lemma) || sharesEvent(unit, one))
      ? agents.map((agent) => ({ referent: agent, distance: 1.5, how: 'each other' }))
      : undefined;
  const status = clauseStatus(unit, clause, sign, { agent: true, quoted, accused: false });
  const root = rootOf(clause);
  const own = { role: 'agent', status, votes, traits, depth, at: clause.verb.main, root } as const;
  for (const agent of agents) {
    const referent = restrictive ? { ...agent, narrowed: true } : agent;
    const hurt = elsewhere(victims, referent, registry);
    if (hurt.length > 0) {
      const against = { ...own, traits: [...traits, 'helps their enemies'] };
      found.push({ ...against, referent, sign: -1, strength: 0.9, restrained: false, toward: hurt });
      continue;
    }
    const direct = elsewhere(toward, referent, registry, agents);
    const others = direct.length > 0 || !eachOther ? direct : elsewhere(eachOther, referent, registry);
    // Whoever fights smugglers stands against them; only toward somebody else is that a service.
    const fought = sign.class === 'harm' && sign.sign === 1 && others[0]?.referent.actor.startsWith(PEOPLE_MARK);
    const turned = fought || (sign.sign === 1 && others[0]?.against);
    const { strength, restrained } = sign;
    found.push({ ...own, referent, sign: turned ? -1 : sign.sign, strength, restrained, toward: others });
    found.push(...exceptions(referent, sign, others, own));
  }
  // What a thing is like is no position of its owner: "Kenya's market is small".
  const owned = agents.length > 0 || clause.verb.passive || clause.predicates.length > 0;
  for (const { actor } of owned ? [] : ownersOf(unit, clause, refs)) {
    // "Chinese loans paid for the tunnel": whose it is that does it.
    const referent = { actor, inferred: false, weak: true };
    const { strength, restrained } = sign;
    const role = { ...own, role: 'possessor', traits: [...traits, 'owner'] } as const;
    found.push({
      ...role,
      referent,
      sign: sign.sign,
      strength: strength * 0.6,
      restrained,
      toward: elsewhere(toward, referent, registry),
    });
  }
  if (agents.length === 0) found.push(...linkedFindings(clause, refs, registry, own, sign.sign));
  const from = agents.map((agent) => ({ referent: agent, distance: 0, how: 'agent' }));
  const touched = mutual || TOUCHES.has(sign.class ?? '');
  if (!touched || (from.length === 0 && !clause.verb.passive)) return found;
  const received = clauseStatus(unit, clause, sign, { agent: false, quoted, accused });
  if (received === 'forecast' || received === 'rumour') return found;
  for (const { referent, distance } of toward) {
    if (
      distance > 1.1 ||
      referent.actor.startsWith(PEOPLE_MARK) ||
      referent.weak ||
      agents.some((agent) => agent.actor === referent.actor)
    )
      continue;
    found.push({
      referent,
      role: mutual && distance <= 1 ? 'participant' : 'receiver',
      sign: suffered(sign, votes, mutual || isReciprocal(clause.verb.lemma)),
      strength: sign.strength * 0.8,
      restrained: false,
      toward: from,
      status: received === 'statement' ? 'act' : received,
      votes,
      traits,
      depth: depth + 0.5,
      at: clause.verb.main,
      root,
    });
  }
  return found;
}

/** Verbs of things that several have together: "a railway linking Kenya and Uganda". */
const LINKS = new Set(['link', 'connect', 'tie', 'join', 'unite', 'bind']);

/** Those whom a thing that is nobody's links take part in it, each toward the others. */
function linkedFindings(
  { verb, complements }: Clause,
  refs: References,
  registry: Registry,
  own: Omit<Finding, 'referent' | 'sign' | 'strength' | 'restrained' | 'toward'>,
  sign: Sign,
): Finding[] {
  if (!LINKS.has(verb.lemma) || verb.passive) return [];
  const linked = complements
    .filter(({ prep }) => !prep || /^(?:to|with|and)$/.test(prep))
    .flatMap((phrase) => refs.get(phrase)?.stands ?? [])
    .filter(({ actor }) => registry.get(actor)?.kind === 'state');
  if (new Set(linked.map(({ actor }) => actor)).size < 2) return [];
  const toward = linked.map((referent) => ({ referent, distance: 1, how: 'linked' }));
  return linked.map((referent) => ({
    ...own,
    role: 'participant',
    sign: sign === -1 ? 0 : sign,
    referent,
    strength: 0.5,
    restrained: false,
    toward: elsewhere(toward, referent, registry),
  }));
}

/** Whose the subject is, where it stands for nobody itself. */
function ownersOf(unit: readonly Unit[], { subject }: Clause, refs: References): readonly Referent[] {
  return subject.flatMap((phrase) => {
    const reference = refs.get(phrase);
    const theirs = !NOT_THE_GOVERNMENT.test(unit[phrase.head]?.lower ?? '') && !reference?.people;
    return theirs && reference?.stands.length === 0 ? reference.owners : [];
  });
}

/** "Tried to reduce", "went on selling": what the second verb says is all that is done. */
function onlyCarries(clause: Clause, sign: ClauseSign, all: readonly Clause[]): boolean {
  if (sign.class !== 'carry' || clause.verb.negated) return false;
  return all.some(
    (one) =>
      one.governor === clause && one.content && one.verb.form !== 'finite' && one.subject[0] === clause.subject[0],
  );
}

/** What is done to somebody is their position too where it touches them; to be asked, praised or blamed is not. */
const TOUCHES = new Set<string>(['help', 'harm', 'raise', 'get']);

/**
 * Those whom the helped are out to harm: sheltering rebels who would overthrow a state is no help to anybody else.
 * Looks at the clauses that describe the object, and only where the object is an armed group or nobody known.
 */
function victimsOfHelped(
  unit: readonly Unit[],
  clause: Clause,
  all: readonly Clause[],
  refs: References,
  registry: Registry,
): Toward[] {
  const { toward } = participation(unit, clause, [clause], refs);
  const direct = toward.filter((one) => one.distance <= 1.1).map((one) => registry.get(one.referent.actor)?.kind);
  if (direct.some((kind) => kind !== 'armed-group')) return [];
  const describing = all.filter(
    (one) =>
      one !== clause &&
      one.verb.from > clause.verb.from &&
      one.subject.some((phrase) => clause.complements.includes(phrase) && !clause.subject.includes(phrase)),
  );
  return describing
    .filter(
      (one) =>
        verbSense(one.verb.lemma, one.verb.particle)?.class === 'harm' &&
        !one.verb.negated &&
        clauseSign(unit, one, all, refs).sign === -1,
    )
    .flatMap((one) => participation(unit, one, [one], refs).toward.filter((victim) => victim.distance <= 2));
}

/** "Reluctant to normalise", "unwilling to recognise". */
function isReluctant(unit: readonly Unit[], { predicates }: Clause): boolean {
  return predicates.some((at) => {
    const sign = adjectiveSense(unit[at]?.lower ?? '')?.sign;
    return sign === -1 || sign === 'worry';
  });
}

/** "Avoided condemning", "refused to recognise", "denied supporting": the verb before says what came of it. */
function heldBack(unit: readonly Unit[], { governor, subject, verb }: Clause): boolean {
  if (!governor) return false;
  if (verb.form === 'finite') {
    const said = verbSense(governor.verb.lemma)?.class === 'say' && governor.verb.negated;
    return said || (governor.verb.lemma === 'deny' && !governor.verb.negated);
  }
  if (governor.subject[0] !== subject[0]) return false;
  if (isReluctant(unit, governor)) return true;
  const outer = verbSense(governor.verb.lemma, governor.verb.particle)?.class;
  return governor.verb.negated || governor.verb.lemma === 'deny' || outer === 'avoid' || outer === 'fail';
}

/** "If Iran closed the strait", "rather than isolate it": what did not happen, or not yet. */
function isSupposed(unit: readonly Unit[], clause: Clause): boolean {
  if (chain(clause).some(({ marker }) => marker === 'if' || marker === 'unless' || marker === 'lest')) return true;
  return unit[clause.verb.from - 1]?.lower === 'than' || unit[clause.verb.from - 2]?.lower === 'than';
}

/** "Have experienced troubled relations": a relation is both sides'. */
function sharesEvent(unit: readonly Unit[], clause: Clause): boolean {
  return clause.complements.some((phrase) => isMutual(unit[phrase.head]?.lower ?? ''));
}

/** "Asked all three to release the reporters": to be asked is no position of those who are. */
function isAsked({ governor, subject, verb }: Clause): boolean {
  if (!governor || governor.subject[0] === subject[0] || governor.verb.lemma === 'expect') return false;
  const outer = verbSense(governor.verb.lemma, governor.verb.particle)?.class;
  if (verb.form === 'infinitive') return outer === 'ask' || outer === 'hope';
  return verb.form === 'finite' && (outer === 'ask' || outer === 'hope' || outer === 'worry');
}

/** Whoever an attack or threat is aimed at is concerned; a relation that sours, sours for both. */
function suffered(sign: ClauseSign, votes: TopicVotes, mutual: boolean): Sign {
  if (sign.sign !== -1) return sign.sign === 'worry' ? 0 : sign.sign;
  return mutual || votes.security === 0 ? -1 : 'worry';
}

/** "Every capital except Dushanbe" says of Dushanbe that it took no side. */
function exceptions(
  referent: Referent,
  sign: ClauseSign,
  toward: readonly Toward[],
  own: Pick<Finding, 'status' | 'votes' | 'traits' | 'at' | 'root'>,
): Finding[] {
  if (referent.inferred) return [];
  return (referent.excluded ?? []).map((actor) => ({
    ...own,
    referent: { actor, inferred: false, weak: false },
    role: 'participant',
    sign: 0,
    traits: [...own.traits, 'exception'],
    strength: sign.sign === 0 ? 0.4 : 0.7,
    restrained: true,
    toward: toward.filter((one) => one.referent.actor !== actor),
    depth: 0.5,
  }));
}

function clauseVotes(unit: readonly Unit[], clause: Clause, within: readonly Clause[]): TopicVotes {
  const votes = vote(noVotes(), ownUnits(unit, clause), 1);
  const object = clause.verb.passive ? clause.subject[0] : clause.complements[0];
  if (object) vote(votes, unit.slice(object.from, object.to), OBJECT_SHARE);
  for (const one of within) if (one !== clause) vote(votes, ownUnits(unit, one), 0.8);
  return votes;
}
