import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import type { Pointer } from './antecedents.js';
import { eventSign } from './clause-sign.js';
import type { Discourse } from './discourse.js';
import { EXAMPLE, type NounPhrase } from './noun-phrases.js';
import {
  actsFor,
  BODY_NOUNS,
  EXCEPT,
  GROUP_NOUNS,
  INSTITUTIONS,
  OF_PLACE,
  PEOPLE,
  SEATED,
  STATE_NOUNS,
  TITLES,
} from './nouns-for-actors.js';
import { isWithin, type Tree } from './tree.js';
import type { Unit } from './units.js';

/** An actor that a noun phrase stands for. */
export interface Referent {
  readonly actor: string;
  /** The phrase is a pronoun or a noun such as "the government". */
  readonly inferred: boolean;
  /** The phrase names people or a place rather than a government or group, so that it counts less. */
  readonly weak: boolean;
  /** The sentence names the members that it means. */
  readonly narrowed?: boolean;
  /** The group that the sentence counts the actor among, though it is no member: the source looks mistaken. */
  readonly outside?: string;
  /** Ids of members that the sentence takes out of the group. */
  readonly excluded?: readonly string[];
}

/** What a noun phrase has to do with actors. */
export interface Reference {
  /** The actors that the phrase stands for. */
  readonly stands: readonly Referent[];
  /** The actors that possess or qualify it ("Ashgabat's early embrace", "Taliban rule"). */
  readonly owners: readonly Referent[];
  /** The phrase is where something happens. */
  readonly place: boolean;
  /** The phrase names people who are no actor: "women", "Afghan refugees". */
  readonly people?: string;
}

/** A government that no longer is, or is not the one that rules. */
const BYGONE = new Set(
  'fallen former ousted deposed toppled overthrown exiled previous defunct erstwhile rival self-styled shadow breakaway would-be'.split(
    ' ',
  ),
);

const NOBODY: Reference = { stands: [], owners: [], place: false };

export type References = ReadonlyMap<NounPhrase, Reference>;

/** Finds out whom the noun phrases of one sentence stand for, and tells the discourse, which the next one reads. */
export function references(
  tree: Tree,
  nouns: readonly NounPhrase[],
  registry: Registry,
  discourse: Discourse,
): References {
  const { units } = tree;
  const found = new Map<NounPhrase, Reference>();
  discourse.open();
  nouns.forEach((phrase, at) => {
    const own = possessorOf(phrase, found, tree, registry, discourse);
    let reference = named(units, phrase, registry, discourse, own);
    if (reference.stands.length === 0 && reference.owners.length === 0)
      reference = pointed(tree, phrase, discourse, own);
    const previous = nouns[at - 1];
    if (units[phrase.head]?.lower === 'they' && previous && opensAt(previous, phrase)) {
      reference = { ...NOBODY, stands: (found.get(previous)?.stands ?? []).map((one) => ({ ...one, inferred: true })) };
    }
    const name = phrase.label === 'appos' ? nouns.find(({ word }) => word === phrase.governor) : undefined;
    if (reference.stands.length === 0 && name && explains(units, name, phrase)) {
      reference = { ...reference, stands: found.get(name)?.stands ?? [] };
    }
    const next = nouns[at + 1];
    reference = withComplement(units, phrase, reference, nouns.slice(at + 1), registry);
    if (next && EXCEPT.has(next.prep ?? '')) {
      reference = except(reference, named(units, next, registry, discourse, []).stands);
    }
    if (isPeople(units, phrase) && reference.stands.length === 0)
      reference = { ...reference, people: peopleName(units, phrase) };
    found.set(phrase, reference);
    learnPerson(units, phrase, reference, nouns[at - 1], found, discourse);
    const spoken = {
      label: phrase.label,
      word: phrase.word,
      pointed: reference.stands.length > 0 && reference.stands.every(({ inferred }) => inferred),
    };
    discourse.mention(reference.stands, {
      ...spoken,
      subject: !phrase.prep && !phrase.possessive,
      plural: isPlural(units, phrase) || phrase.listHead !== undefined,
      place: reference.place,
      owner: phrase.possessive,
      listed: phrase.listHead !== undefined,
    });
    if (reference.stands.length === 0 && !phrase.prep && !phrase.possessive)
      discourse.other(isPlural(units, phrase), isPerson(units, phrase));
    if (reference.owners.length > 0)
      discourse.mention(reference.owners, {
        ...spoken,
        subject: false,
        plural: false,
        place: true,
        owner: true,
        pointed: false,
        listed: false,
      });
  });
  withExamples(units, nouns, found, registry);
  discourse.close();
  return found;
}

/** Whether a noun phrase names people who are no actor: by a common noun, or as a people. */
function isPeople(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  return head !== undefined && !head.mention && PEOPLE.has(head.lower);
}

/** "Afghan refugees", "women": the noun, with whose they are where an adjective says so. */
function peopleName(units: readonly Unit[], phrase: NounPhrase): string {
  const head = units[phrase.head];
  const whose = units.slice(phrase.from, phrase.head).findLast((unit) => unit.mention?.form === 'demonym');
  const noun = head?.pos === 'PROPN' || /^\p{Lu}/u.test(head?.text ?? '') ? head?.text : head?.lower;
  return whose ? `${whose.text} ${noun}` : (noun ?? '');
}

/** "Jamaat Ansarullah, a terrorist group aiming to …": a name, a comma, and what it is. */
function explains(units: readonly Unit[], name: NounPhrase, phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  const described =
    /^(?:a|an|the|one)$/.test(units[phrase.from]?.lower ?? '') &&
    head?.pos === 'NOUN' &&
    (eventSign(head) ?? 0) === 0 &&
    !OF_PLACE.has(name.prep ?? '') &&
    !phrase.listHead;
  return units[name.head]?.mention !== undefined && described;
}

/** "In Tajikistan they chose …": a place that opens the clause tells who "they" are. */
function opensAt(place: NounPhrase, pronoun: NounPhrase): boolean {
  return place.prep === 'in' && place.label === 'obl' && place.governor === pronoun.governor;
}

function possessorOf(
  phrase: NounPhrase,
  found: ReadonlyMap<NounPhrase, Reference>,
  tree: Tree,
  registry: Registry,
  discourse: Discourse,
): readonly Referent[] {
  const { possessor } = phrase;
  if (!possessor) return [];
  const known = found.get(possessor);
  if (known) return known.stands.length > 0 ? known.stands : known.owners;
  const direct = named(tree.units, possessor, registry, discourse, []);
  if (direct.stands.length > 0) return direct.stands;
  const word = tree.units[possessor.head]?.lower ?? '';
  const rule = discourse.pronoun(word);
  return LEARNT.test(word) ? discourse.point(pointerOf(tree, possessor, phrase.governor), rule) : rule;
}

/** Nouns that point back with "the", and whose meaning is weighed; pronouns of that kind. */
const POINTS = new Set([...STATE_NOUNS, ...GROUP_NOUNS, ...BODY_NOUNS, ...INSTITUTIONS]);
const LEARNT = /^(?:it|its|itself|they|them|their|themselves|he|him|his|she|her)$/;

/** All nouns such as "officials" and "police", which act for whomever the sentences before tell of, are weighed as one. */
const ACTING = 'acting';

/** A phrase that points back; what stands under `governor` stands in the same clause. */
function pointerOf(tree: Tree, phrase: NounPhrase, governor: number): Pointer {
  const { units } = tree;
  const head = units[phrase.head];
  const noun = head?.lower ?? '';
  const as = phrase.possessive
    ? 'owner'
    : phrase.label.startsWith('nsubj')
      ? 'subject'
      : phrase.label === 'obj' || phrase.label === 'iobj'
        ? 'object'
        : 'oblique';
  return {
    word: LEARNT.test(noun) || POINTS.has(noun) ? noun : ACTING,
    noun,
    as,
    verb: units[phrase.governor]?.lemma ?? '',
    start: units[phrase.from]?.start ?? 0,
    governs: (word) =>
      units[word]?.head === governor ? 'directly' : governor >= 0 && isWithin(tree, word, governor) ? 'below' : 'no',
  };
}

/** "Central Asian countries such as China and Russia": the examples are meant as much, and narrow the group. */
function withExamples(
  units: readonly Unit[],
  nouns: readonly NounPhrase[],
  found: Map<NounPhrase, Reference>,
  registry: Registry,
): void {
  nouns.forEach((phrase, at) => {
    if (!EXAMPLE.has(phrase.prep ?? '') || phrase.listHead) return;
    const examples = nouns
      .filter((one) => one === phrase || one.listHead === phrase)
      .flatMap((one) => found.get(one)?.stands ?? []);
    const named = nouns.slice(0, at).filter((one) => !one.possessive && (found.get(one)?.stands.length ?? 0) > 0);
    const host = named.findLast((one) => isPlural(units, one)) ?? nouns[at - 1];
    const known = host && found.get(host);
    if (!host || !known || examples.length === 0) return;
    const group = known.stands.map(({ actor }) => registry.get(actor)).find((one) => one?.kind === 'group');
    const checked = examples.map((one) => withGroup(one, group, registry));
    for (const example of nouns.filter((one) => one === phrase || one.listHead === phrase)) {
      const own = found.get(example);
      if (own) found.set(example, { ...own, stands: own.stands.map((one) => withGroup(one, group, registry)) });
    }
    found.set(host, { ...known, stands: [...known.stands.map((one) => ({ ...one, narrowed: true })), ...checked] });
  });
}

/** A state named as an example of a group whose members are known, and do not include it, is marked. */
function withGroup(example: Referent, group: Actor | undefined, registry: Registry): Referent {
  const state = registry.get(example.actor)?.kind === 'state';
  if (!group || !state || group.members.length === 0 || group.members.includes(example.actor)) return example;
  return { ...example, outside: group.id };
}

/** Words after which "with", "of" or "to" a seat is no place: "recognition of Kabul", "talks with Tehran". */
const DEALT_WITH =
  /^(?:recogni[sz]\w*|appeal\w*|pressure|concession\w*|offer\w*|promise\w*|pledge\w*|warning\w*|message\w*|letter\w*|demand\w*|support|opposition|criticism|request\w*|response|gift\w*|loan\w*|aid|assurance\w*|lifeline|tribute|thanks|threat\w*|challenge|rebuke|embrace|ally|allies|friend\w*|critic\w*|rival\w*|hostile|close|loyal|grateful|sell|sells|sold|lent|lend|gave|give|given|grant\w*|owe\w*|say|says|said|speak|spoke|talk\w*|turn\w*|hand\w*|deliver\w*|suppl\w*|suggest\w*|propos\w*|complain\w*|signal\w*|indebted)$/;

/** By name: the head itself, or a name or adjective before a head that acts for it. */
function named(
  units: readonly Unit[],
  phrase: NounPhrase,
  registry: Registry,
  discourse: Discourse,
  owners: readonly Referent[],
): Reference {
  const head = units[phrase.head];
  if (!head) return NOBODY;
  const inside = units.slice(phrase.from, phrase.to).filter((unit) => unit.mention);
  const place = OF_PLACE.has(phrase.prep ?? '');
  if (head.mention) {
    const { actor, form } = head.mention;
    const people = form === 'demonym';
    const seatAsPlace = form === 'seat' && /^(to|from|toward|towards|of|for)$/.test(phrase.prep ?? '');
    const compound = inside.filter((unit) => unit !== head).map((unit) => unit.mention?.actor ?? actor);
    const meant = form === 'seat' && !place ? discourse.seated(actor) : actor;
    return {
      stands: [meant, ...compound].map((one) => referent(one, people)),
      owners,
      place: place || (seatAsPlace && !DEALT_WITH.test(units[phrase.governor]?.lower ?? '')),
    };
  }
  const person = discourse.person(units.slice(phrase.from, phrase.to));
  if (person && inside.length === 0) return { stands: [referent(person, false)], owners, place: false };
  const qualifiers = inside.flatMap((unit) => (unit.mention ? [referent(unit.mention.actor, false)] : []));
  const all = [...owners, ...qualifiers];
  if (all.length === 0) return NOBODY;
  const titled = units.slice(phrase.from, phrase.head).some((unit) => TITLES.has(unit.lower)) && head.pos === 'PROPN';
  const kind = kindOf(registry.get(all.at(-1)?.actor ?? ''));
  if (units.slice(phrase.from, phrase.head).some((unit) => BYGONE.has(unit.lower)))
    return { stands: [], owners: all, place };
  if (titled || actsFor(head.lower, kind, owners.length > 0 && qualifiers.length === 0))
    return { stands: all, owners: [], place };
  return { stands: [], owners: all, place };
}

function kindOf(actor: Actor | undefined): 'state' | 'other' {
  return actor?.kind === 'state' || actor?.kind === 'group' ? 'state' : 'other';
}

/** By pointing back: a pronoun, or a noun such as "the country". */
function pointed(tree: Tree, phrase: NounPhrase, discourse: Discourse, owners: readonly Referent[]): Reference {
  const { units } = tree;
  const head = units[phrase.head];
  if (!head) return NOBODY;
  const words = units.slice(phrase.from, phrase.to).map((unit) => unit.lower);
  const place = OF_PLACE.has(phrase.prep ?? '');
  if (head.pos === 'PROPN' && head.lower === 'republic') return { stands: [], owners, place };
  const title = units.slice(phrase.from, phrase.head).some((unit) => TITLES.has(unit.lower)) && head.pos === 'PROPN';
  if (title || (words[0] === 'the' && INSTITUTIONS.has(head.lower) && phrase.prep === undefined)) {
    const state = discourse.point(pointerOf(tree, phrase, phrase.governor), discourse.state());
    if (state.length > 0) return { stands: state, owners, place };
  }
  const alone = phrase.from + 1 === phrase.to || phrase.possessive;
  const rule = alone ? discourse.pronoun(head.lower) : discourse.noun(words, head.lower, phrase.prep !== undefined);
  const definite = /^(?:the|this|that)$/.test(words[0] ?? '');
  const weighed =
    (alone && LEARNT.test(head.lower)) ||
    (definite && POINTS.has(head.lower)) ||
    (rule.length === 0 && owners.length === 0 && phrase.label.startsWith('nsubj') && actsFor(head.lower, 'other'));
  const stands = weighed ? discourse.point(pointerOf(tree, phrase, phrase.governor), rule) : rule;
  // "They" points to a group as one; only its name or a noun such as "the region" speaks of each member.
  const bare = head.pos === 'PRON' || phrase.from + 1 === phrase.to;
  return { stands: bare ? stands.map((one) => ({ ...one, narrowed: true })) : stands, owners, place };
}

/** "The government in Tashkent", "the Ministers of Foreign Affairs of Georgia and Armenia": whose the head is. */
function withComplement(
  units: readonly Unit[],
  phrase: NounPhrase,
  reference: Reference,
  after: readonly NounPhrase[],
  registry: Registry,
): Reference {
  const head = units[phrase.head];
  if (!head || reference.stands.some((one) => !one.inferred)) return reference;
  if (units.slice(phrase.from, phrase.head).some((unit) => BYGONE.has(unit.lower))) return reference;
  let end = phrase.to;
  for (const next of after.slice(0, 3)) {
    if (next.from > end + 1) return reference;
    const owner = units.slice(next.from, next.to).find((unit) => unit.mention)?.mention;
    if (owner) {
      const seated = next.prep === 'in' && SEATED.has(head.lower);
      const speaks =
        next.prep === 'for' && /^(?:spokes(?:man|woman|person|men)|negotiators?|lawyers?)$/.test(head.lower);
      const owned =
        (speaks || /^(?:of|from)$/.test(next.prep ?? '')) && actsFor(head.lower, kindOf(registry.get(owner.actor)));
      if (!seated && !owned) return reference;
      const list = after.filter((one) => one === next || one.listHead === next);
      const actors = list.flatMap(
        (one) => units.slice(one.from, one.to).find((unit) => unit.mention)?.mention?.actor ?? [],
      );
      return { ...reference, stands: actors.map((actor) => ({ actor, inferred: seated, weak: false })), place: false };
    }
    if (next.prep !== 'of') return reference;
    end = next.to;
  }
  return reference;
}

function except(reference: Reference, out: readonly Referent[]): Reference {
  const excluded = out.map((one) => one.actor);
  const without = (all: readonly Referent[]) =>
    all.map((one) => ({ ...one, excluded: [...(one.excluded ?? []), ...excluded] }));
  return { ...reference, stands: without(reference.stands), owners: reference.owners };
}

/** "Uzbek Foreign Minister Kamilov" and "Kenya's foreign minister, Alfred Mutua," make a name the state's from there on. */
function learnPerson(
  units: readonly Unit[],
  phrase: NounPhrase,
  reference: Reference,
  before: NounPhrase | undefined,
  found: ReadonlyMap<NounPhrase, Reference>,
  discourse: Discourse,
): void {
  const head = units[phrase.head];
  if (!head || head.mention || head.pos !== 'PROPN') return;
  const titled = units.slice(phrase.from, phrase.head).some((unit) => TITLES.has(unit.lower));
  const owner = reference.stands[0];
  if (titled && owner) {
    discourse.learn(head.lower, owner.actor);
    return;
  }
  const previous = before && found.get(before)?.stands[0];
  const apposition = before && TITLES.has(units[before.head]?.lower ?? '') && phrase.from <= before.to + 1;
  if (apposition && previous) discourse.learn(head.lower, previous.actor);
}

function isPlural(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  return head?.pos === 'NOUN' && head.lower.endsWith('s');
}

/** Whether a head names a person by what they do, so that "it" cannot mean them. */
function isPerson(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  return (
    head === undefined ||
    head.pos === 'PROPN' ||
    head.pos === 'PRON' ||
    /(?:er|or|ist|man|woman|ian|ant|date|chief|king|queen)$/.test(head.lower)
  );
}

function referent(actor: string, weak: boolean): Referent {
  return { actor, inferred: false, weak };
}
