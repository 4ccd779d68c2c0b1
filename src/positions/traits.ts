import { Topic } from '../answers/index.js';
import { clusterOf, UNCLUSTERED } from '../syntax/index.js';
import { stem } from '../text/stem.js';
import { topicWeights } from '../topics/index.js';
import type { ClauseSign } from './clause-sign.js';
import { type Clause, ownUnits } from './clauses.js';
import { nounSense, verbSense } from './lexicon.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Unit } from './units.js';

/**
 * What a clause or noun is like, as short strings "kind=value": its verb and object, how it is said, its words. The
 * weights of `judge-model.ts` and `target-model.ts` are weights of these.
 */
export type Traits = readonly string[];

/**
 * The traits of a clause: its verb, what the verb governs, how it is said, and its own words; `telling` are the units with
 * those of mere background mute.
 */
export function clauseTraits(
  units: readonly Unit[],
  telling: readonly Unit[],
  clause: Clause,
  governed: readonly Clause[],
  sign: ClauseSign,
): string[] {
  const { verb, governor } = clause;
  const sense = verbSense(verb.lemma, verb.particle);
  const lemma = verb.lemma;
  const traits = [`verb=${lemma}`, `class=${sense?.class ?? 'none'}`, ...kinOf('verb', lemma)];
  if (verb.particle) traits.push(`verb+=${lemma}-${verb.particle}`, `particle=${verb.particle}`);
  for (const how of [
    verb.passive && 'passive',
    verb.negated && 'negated',
    verb.perfect && 'perfect',
    verb.past && 'past',
  ])
    if (how) traits.push(how, `${how}/${sense?.class ?? 'none'}`);
  if (verb.negated) traits.push(`not=${lemma}`);
  traits.push(`form=${verb.form}`, `modal=${verb.modal ?? ''}`, `marker=${clause.marker ?? ''}`);
  if (sense?.topic) traits.push(`verb topic=${sense.topic}`);
  const objects = verb.passive ? clause.subject : clause.complements.filter(({ prep }) => !prep);
  const [object] = objects;
  if (object) {
    const head = tellingHead(units, object);
    traits.push(...nounTraits('object', head), `verb+object=${lemma}+${head?.mention ? '*' : head?.lemma}`);
    for (const unit of units.slice(object.from, object.head)) if (!unit.mention) traits.push(...word('object', unit));
    const objectSense = head && nounSense(head.lemma, head.lower);
    if (objectSense) traits.push(`class+object=${sense?.class ?? 'none'}${objectSense.sign}`);
  } else {
    traits.push('object=none');
  }
  for (const phrase of clause.complements) {
    if (!phrase.prep) continue;
    traits.push(...nounTraits(phrase.prep, tellingHead(units, phrase)), `verb+prep=${lemma}-${phrase.prep}`);
  }
  if (!verb.passive) for (const phrase of clause.subject) traits.push(...nounTraits('subject', units[phrase.head]));
  for (const at of clause.predicates) traits.push(`is=${units[at]?.lower}`, ...kinOf('is', units[at]?.lower ?? ''));
  if (governor) {
    const outer = verbSense(governor.verb.lemma, governor.verb.particle)?.class ?? 'none';
    traits.push(
      `under=${governor.verb.lemma}`,
      `under class=${outer}`,
      `under/class=${outer}/${sense?.class ?? 'none'}`,
    );
    if (governor.verb.negated) traits.push('under negated', `under not=${governor.verb.lemma}`);
  }
  for (const one of governed) {
    const inner = verbSense(one.verb.lemma, one.verb.particle)?.class ?? 'none';
    traits.push(
      `over=${one.verb.lemma}`,
      `over class=${inner}`,
      `class/over=${sense?.class ?? 'none'}/${inner}`,
      ...kinOf('over', one.verb.lemma),
    );
    if (one.verb.negated) traits.push('over negated');
    for (const phrase of one.complements.slice(0, 2)) traits.push(...nounTraits('over object', units[phrase.head]));
    for (const unit of ownUnits(telling, one)) traits.push(...word('inner', unit));
  }
  for (const unit of ownUnits(telling, clause)) traits.push(...word('word', unit));
  traits.push(`rule=${sign.sign}`, `rule class=${sign.class ?? 'none'}`, `rule=${sign.sign}/${sign.class ?? 'none'}`);
  if (sign.restrained) traits.push('restrained');
  return traits;
}

/** The traits of a noun that names what its possessor does, in the clause that holds it. */
export function nominalTraits(units: readonly Unit[], phrase: NounPhrase, clause: Clause | undefined): string[] {
  const head = units[phrase.head];
  const traits = ['noun', ...nounTraits('event', head)];
  for (const unit of units.slice(phrase.from, phrase.head)) if (!unit.mention) traits.push(...word('event', unit));
  if (phrase.prep) traits.push(`event after=${phrase.prep}`);
  if (!clause) return traits;
  const { verb } = clause;
  const place = clause.subject.includes(phrase) ? 'subject' : clause.complements.includes(phrase) ? 'object' : 'inside';
  const outer = verbSense(verb.lemma, verb.particle)?.class ?? 'none';
  traits.push(
    `event is=${place}`,
    `event of=${verb.lemma}`,
    `event of=${place}/${outer}`,
    ...kinOf('event of', verb.lemma),
  );
  if (verb.negated) traits.push('event negated');
  if (verb.passive) traits.push('event passive');
  for (const unit of ownUnits(units, clause)) traits.push(...word('word', unit));
  return traits;
}

/** The words of a sentence, for what the statements of its piece [from, to) are about: those of the piece, and those beside it. */
export function sentenceTraits(units: readonly Unit[], from: number, to: number): string[] {
  return units.flatMap((unit, at) => word(from <= at && at < to ? 'said' : 'beside', unit));
}

/** Words that follow each other, as traits: "turn back", "stop short", "out of"; names of actors alike. */
export function phraseTraits(units: readonly Unit[]): Traits {
  const lemmas = units.flatMap((unit) => (unit.mention ? ['*'] : /^[a-z'-]+$/.test(unit.lower) ? [unit.lemma] : []));
  return lemmas.slice(1).map((lemma, at) => `phrase=${lemmas[at]} ${lemma}`);
}

/** Nouns that only measure what they stand with: "the insecurity level", "arms shipments". */
const MEASURES =
  /^(?:levels?|numbers?|amounts?|scale|degree|rate|rates|share|volumes?|pace|series|range|kinds?|sorts?|forms?|parts?|lack|wave|process|sector|sphere|field|area|issues?|questions?|matters?|situation|shipments?|deliver(?:y|ies)|supplies)$/;

/** The noun that tells what a phrase is about: its head, or what stands before a head that only measures it. */
function tellingHead(units: readonly Unit[], phrase: NounPhrase): Unit | undefined {
  const head = units[phrase.head];
  if (!head || !MEASURES.test(head.lower)) return head;
  return units.slice(phrase.from, phrase.head).findLast((unit) => unit.pos === 'NOUN' && !unit.mention) ?? head;
}

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV']);

function word(kind: string, unit: Unit): string[] {
  if (unit.mention || !TELLING.has(unit.pos)) return [];
  return [`${kind}=${stem(unit.lower)}`, ...kinOf(kind, unit.lower)];
}

function nounTraits(kind: string, head: Unit | undefined): string[] {
  if (!head) return [];
  if (head.mention) return [`${kind}=*${head.mention.form}`];
  const sense = nounSense(head.lemma, head.lower);
  const traits = [`${kind}=${stem(head.lower)}`, ...kinOf(kind, head.lower)];
  if (sense) traits.push(`${kind} sign=${sense.sign}`, `${kind} topic=${sense.topic ?? ''}`);
  return traits;
}

function kinOf(kind: string, lower: string): string[] {
  const cluster = clusterOf(lower);
  const kin = cluster === UNCLUSTERED ? [] : [`${kind}~${cluster}`, `${kind}~~${cluster >> 3}`];
  return [...kin, ...aboutOf(kind, lower)];
}

/** From here on a word of the topics' lists is said to be about a topic, and from here on surely. */
const ABOUT = 0.2;
const SURELY = 0.7;

/** The topics whose lists a word is in. */
function aboutOf(kind: string, lower: string): string[] {
  const weights = topicWeights([lower]);
  return Topic.options.flatMap((topic) => {
    if (weights[topic] < ABOUT) return [];
    return weights[topic] < SURELY ? [`${kind} about=${topic}`] : [`${kind} about=${topic}`, `${kind} surely=${topic}`];
  });
}
