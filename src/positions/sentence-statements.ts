import type { Mention } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import { type Stance, type Status, Topic } from '../answers/index.js';
import type { ReadSentence } from '../corpus/reading.js';
import { type ClauseSign, clauseSign, eventSign, flip, nounPhraseSign } from './clause-sign.js';
import { noVotes, type TopicVotes, topicsByVotes, vote } from './clause-topic.js';
import { type Clause, clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import { nounSense, type Sign, verbSense } from './lexicon.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import { nominalEvents, participation, type Toward } from './participation.js';
import { type NounPhrase, phrases } from './phrases.js';
import { pieces } from './pieces.js';
import { type Referent, references } from './referents.js';
import type { Role } from './statement.js';
import { chain, clauseStatus } from './status.js';
import { type Unit, units } from './units.js';

/** What one clause or noun says of one actor, before the sentence's findings are brought together. */
export interface Finding {
  readonly referent: Referent;
  readonly role: Role;
  readonly sign: Sign;
  readonly strength: number;
  readonly restrained: boolean;
  readonly toward: readonly Toward[];
  readonly status: Status;
  readonly votes: TopicVotes;
  readonly depth: number;
  /** The unit at which the clause or noun begins, to tell which piece of the sentence carries it. */
  readonly at: number;
}

/** A sentence read for statements: what it says of whom, and the topics its words speak of. */
export interface SentenceFindings {
  readonly findings: readonly Finding[];
  readonly votes: TopicVotes;
  readonly referents: readonly Referent[];
  /** The pieces that the sentence may be quoted in, as offsets into the body, and for each unit the piece it is in. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly pieceOf: (finding: Finding) => number;
}

/** Reads one sentence: units, phrases, whom they stand for, clauses, and what each says of each actor. */
export function sentenceFindings(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  registry: Registry,
  discourse: Discourse,
  lastSaid: readonly string[] = [],
): SentenceFindings {
  const unit = units(sentence.tokens, mentions);
  const parts = phrases(unit);
  const refs = references(unit, parts, registry, discourse);
  const { clauses: all, runs } = clauses(unit, parts);
  const cut = pieces(unit, runs);
  const votes = vote(noVotes(), unit, 0, unit.length, 1);
  const quoted = /^["“]/.test(sentence.tokens[0]?.text ?? '');
  const findings: Finding[] = [];
  for (const clause of all) findings.push(...clauseFindings(unit, clause, all, refs, registry, quoted));
  const nouns = parts.filter((part): part is NounPhrase => part.type === 'noun');
  findings.push(...nominalFindings(unit, nouns, all, refs, registry));
  const before = [...lastSaid.map((actor) => ({ actor, inferred: true, weak: false })), ...discourse.before()];
  const here = nouns.flatMap((noun) => (refs.get(noun)?.place ? [] : (refs.get(noun)?.stands ?? [])));
  const directed = findings.map((finding) => withContext(finding, here, before, findings));
  const referents = [...refs.values()].flatMap((reference) => [...reference.stands, ...reference.owners]);
  return {
    findings: directed,
    votes,
    referents,
    pieces: cut.map(({ from, to }) => ({
      start: unit[from]?.start ?? sentence.start,
      end: unit[to - 1]?.end ?? sentence.end,
    })),
    pieceOf: (finding) =>
      Math.max(
        0,
        cut.findIndex(({ from }, i) => finding.at >= from && finding.at < (cut[i + 1]?.from ?? unit.length)),
      ),
  };
}

/** How far away somebody stands who is named elsewhere in the sentence, and in the sentences before. */
const SAME_SENTENCE = 7;
const SENTENCE_BEFORE = 9;

/** A finding that names nobody is directed at whoever else its sentence names, or else the sentences before. */
function withContext(
  finding: Finding,
  here: readonly Referent[],
  before: readonly Referent[],
  all: readonly Finding[],
): Finding {
  if (finding.toward.length > 0) return finding;
  const partners = new Set(
    all.filter((one) => one.at === finding.at && one.role === finding.role).map((one) => one.referent.actor),
  );
  const others = (referents: readonly Referent[]) => referents.filter((referent) => !partners.has(referent.actor));
  const near = others(here)[0];
  const far = others(before)[0];
  if (near) return { ...finding, toward: [{ referent: near, distance: SAME_SENTENCE }] };
  return far ? { ...finding, toward: [{ referent: far, distance: SENTENCE_BEFORE }] } : finding;
}

function clauseFindings(
  unit: readonly Unit[],
  clause: Clause,
  all: readonly Clause[],
  refs: ReturnType<typeof references>,
  registry: Registry,
  quoted: boolean,
): Finding[] {
  const governed = all.filter((one) => one !== clause && chain(one).includes(clause));
  const within = [clause, ...governed.filter((one) => one.marker !== 'which' && one.marker !== 'who')];
  const sign = clauseSign(unit, clause, all, refs);
  const { agents, toward } = participation(unit, clause, within, refs);
  const votes = clauseVotes(unit, clause, within);
  const depth = clause.governor ? 1 : clause.marker && clause.marker !== 'and' ? 0.7 : 0;
  const found: Finding[] = [];
  const victims = sign.sign === 1 ? victimsOfHelped(unit, clause, all, refs, toward, registry) : [];
  const restrictive = chain(clause).some(({ marker }) => marker === 'who' || marker === 'which');
  const accused = verbSense(clause.verb.lemma)?.class === 'blame' && clause.verb.passive;
  if (heldBack(clause)) return found;
  for (const agent of agents) {
    const referent = restrictive ? { ...agent, narrowed: true } : agent;
    const hurt = elsewhere(victims, referent, registry);
    if (hurt.length > 0) {
      const status = clauseStatus(unit, clause, sign, { agent: true, quoted, accused: false });
      found.push({
        referent,
        role: 'agent',
        sign: -1,
        strength: 0.9,
        restrained: false,
        toward: hurt,
        status,
        votes,
        depth,
        at: clause.verb.from,
      });
      continue;
    }
    const others = elsewhere(toward, referent, registry);
    // Whoever fights smugglers stands against them; only toward somebody else is that a service.
    const fought = sign.class === 'harm' && sign.sign === 1 && others[0]?.referent.actor.startsWith(PEOPLE_MARK);
    const status = clauseStatus(unit, clause, sign, { agent: true, quoted, accused: false });
    found.push({
      referent,
      role: 'agent',
      sign: fought ? -1 : sign.sign,
      strength: sign.strength,
      restrained: sign.restrained,
      toward: others,
      status,
      votes,
      depth,
      at: clause.verb.from,
    });
    found.push(...exceptions(referent, sign, others, status, votes, clause.verb.from));
  }
  for (const { referent, distance } of toward) {
    if (
      distance > 1.1 ||
      referent.actor.startsWith(PEOPLE_MARK) ||
      agents.some((agent) => agent.actor === referent.actor)
    )
      continue;
    const from = agents.map((agent) => ({ referent: agent, distance: 0 }));
    if (from.length === 0 && !clause.verb.passive) continue;
    const mutual = clause.complements.some(
      (phrase) => nounSense(unit[phrase.head]?.lemma ?? '', unit[phrase.head]?.lower ?? '')?.topic === 'diplomacy',
    );
    const status = clauseStatus(unit, clause, sign, { agent: false, quoted, accused });
    found.push({
      referent,
      role: mutual && distance <= 1 ? 'participant' : 'receiver',
      sign: suffered(sign, votes, mutual),
      strength: sign.strength * 0.8,
      restrained: false,
      toward: from,
      status: status === 'statement' ? 'act' : status,
      votes,
      depth: depth + 0.5,
      at: clause.verb.from,
    });
  }
  if (agents.length === 0 && !clause.verb.passive && LINKS.has(clause.verb.lemma)) {
    const linked = clause.complements.flatMap((phrase) => refs.get(phrase)?.stands ?? []);
    for (const referent of linked) {
      const others = linked.filter((one) => one !== referent).map((one) => ({ referent: one, distance: 1 }));
      found.push({
        referent,
        role: 'participant',
        sign: 0,
        strength: 0.6,
        restrained: true,
        toward: others,
        status: clauseStatus(unit, clause, sign, { agent: false, quoted, accused }),
        votes,
        depth,
        at: clause.verb.from,
      });
    }
  }
  return found;
}

/** What joins places takes no side; those that it joins have a part in it. */
const LINKS = new Set(['link', 'connect', 'join', 'span', 'tie']);

/**
 * Those whom the helped are out to harm: sheltering rebels who would overthrow a state is no help to anybody else.
 * Looks at the clauses that describe the object, and only where the object is an armed group or nobody known.
 */
function victimsOfHelped(
  unit: readonly Unit[],
  clause: Clause,
  all: readonly Clause[],
  refs: ReturnType<typeof references>,
  toward: readonly Toward[],
  registry: Registry,
): Toward[] {
  const direct = toward.filter((one) => one.distance <= 1.1).map((one) => registry.get(one.referent.actor)?.kind);
  if (direct.some((kind) => kind !== 'armed-group')) return [];
  const describing = all.filter(
    (one) =>
      one !== clause &&
      one.verb.from > clause.verb.from &&
      one.subject.length > 0 &&
      !one.subject.some((phrase) => clause.subject.includes(phrase)),
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

/** "Avoided condemning", "refused to recognise", "denied supporting": the verb before says what came of it. */
function heldBack({ governor, subject, verb }: Clause): boolean {
  if (!governor || verb.form === 'finite' || governor.subject[0] !== subject[0]) return false;
  const outer = verbSense(governor.verb.lemma, governor.verb.particle)?.class;
  return governor.verb.negated || governor.verb.lemma === 'deny' || outer === 'avoid' || outer === 'fail';
}

/** Whoever an attack or threat is aimed at is concerned; a relation that sours, sours for both. */
function suffered(sign: ClauseSign, votes: TopicVotes, mutual: boolean): Sign {
  if (sign.sign !== -1) return sign.sign === 'worry' ? 0 : sign.sign;
  return mutual || votes.security === 0 ? -1 : 'worry';
}

/** "Every capital except Dushanbe" says the opposite of Dushanbe. */
function exceptions(
  referent: Referent,
  sign: ClauseSign,
  toward: readonly Toward[],
  status: Status,
  votes: TopicVotes,
  at: number,
): Finding[] {
  if (referent.inferred) return [];
  return (referent.excluded ?? []).map((actor) => ({
    referent: { actor, inferred: false, weak: false },
    role: 'participant',
    sign: flip(sign.sign, -1),
    strength: 0.5,
    restrained: false,
    toward: toward.filter((one) => one.referent.actor !== actor),
    status,
    votes,
    depth: 0.5,
    at,
  }));
}

function nominalFindings(
  unit: readonly Unit[],
  nouns: readonly NounPhrase[],
  all: readonly Clause[],
  refs: ReturnType<typeof references>,
  registry: Registry,
): Finding[] {
  const signOf = (one: Unit) => eventSign(one);
  const events = nominalEvents(
    unit,
    nouns,
    refs,
    (one) => (signOf(one) ?? 0) !== 0 || /(?:ing|ment|tion|sion|ance|al)$/.test(one.lower),
    (one) => signOf(one) === 'worry',
  );
  const found: Finding[] = [];
  for (const { phrase, agents, toward, mutual } of events) {
    const background = /^(since|after|following|before|during|until|amid|despite|throughout)$/.test(phrase.prep ?? '');
    const clause =
      all.find((one) => one.subject.includes(phrase) || one.complements.includes(phrase)) ??
      all.find((one) => one.from <= phrase.from && phrase.to <= one.to);
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
    const sign: Sign =
      outer && turned && (governs || subject)
        ? subject && outer.class === 'lower' && own !== 0 && !clause?.verb.passive
          ? flip(own, -1)
          : outer.restrained
            ? own
            : outer.sign === 0
              ? 0
              : outer.sign
        : own;
    const votes = vote(
      vote(noVotes(), unit, phrase.from, phrase.to, 2),
      unit,
      clause?.from ?? phrase.from,
      clause?.to ?? phrase.to,
      0.5,
    );
    const participants = mutual
      ? [...agents, ...toward.map((one) => one.referent).filter(({ actor }) => !actor.startsWith(PEOPLE_MARK))]
      : agents;
    for (const referent of participants) {
      const others = elsewhere(
        [...toward, ...(mutual ? agents.map((agent) => ({ referent: agent, distance: 1 })) : [])],
        referent,
        registry,
      );
      if (mutual && others.length === 0) continue;
      found.push({
        referent,
        role: agents.includes(referent) ? 'possessor' : 'participant',
        sign,
        strength: background ? 0.3 : subject ? 0.8 : 0.55,
        restrained: false,
        toward: others,
        status: clause
          ? clauseStatus(unit, clause, outer ?? { sign: 0, strength: 0, class: undefined, restrained: false }, {
              agent: false,
              quoted: false,
              accused: false,
            })
          : 'judgement',
        votes,
        depth: background ? 1.5 : 0.6,
        at: phrase.from,
      });
    }
  }
  return found;
}

/** Those toward whom something is done, without the actor itself and the group that it belongs to. */
function elsewhere(toward: readonly Toward[], self: Referent, registry: Registry): Toward[] {
  const own = registry.get(self.actor);
  return toward.filter(({ referent }) => {
    if (referent.actor === self.actor) return false;
    const other = registry.get(referent.actor);
    return !(other?.members.includes(self.actor) && own?.kind === 'state' && referent.inferred);
  });
}

function clauseVotes(unit: readonly Unit[], clause: Clause, within: readonly Clause[]): TopicVotes {
  const votes = vote(noVotes(), unit, clause.from, clause.to, 1);
  const object = clause.verb.passive ? clause.subject[0] : clause.complements[0];
  if (object) vote(votes, unit, object.from, object.to, OBJECT_SHARE);
  for (const one of within) if (one !== clause) vote(votes, unit, one.from, one.to, 0.8);
  return votes;
}

/** The stance that a sign says; restraint and plain mention are both neutral. */
export function stanceOf(sign: Sign): Stance {
  return sign === 'worry' ? 'concerned' : sign === 1 ? 'cooperative' : sign === -1 ? 'conflictual' : 'neutral';
}

/** How much the rest of the sentence counts beside the clause itself: half of that where the clause tells by itself. */
const SENTENCE_SHARE = 0.5;
const TELLS = 0.6;
/** How much more than other words those of the object count. */
const OBJECT_SHARE = 0.5;
/** What an armed group is commonly about. */
const ARMED_PRIOR = 0.6;

/** The topic of a finding: its own words', with a share of its sentence's; armed groups lean to security. */
export function topicOf(own: TopicVotes, sentence: TopicVotes, armed: boolean): Topic {
  const votes = noVotes();
  const most = Math.max(...Topic.options.map((topic) => own[topic]));
  const share = most >= TELLS ? SENTENCE_SHARE / 2 : SENTENCE_SHARE;
  for (const topic of Topic.options) votes[topic] = own[topic] + share * sentence[topic];
  if (armed) votes.security += ARMED_PRIOR;
  return topicsByVotes(votes)[0] ?? (armed ? 'security' : 'diplomacy');
}
