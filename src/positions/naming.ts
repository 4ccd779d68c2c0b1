import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import type { Discourse } from './discourse.js';
import { EXAMPLE, isPlural, type NounPhrase } from './noun-phrases.js';
import { actsFor, OF_PLACE, SEATED, TITLES } from './nouns-for-actors.js';
import { NOBODY, type Reference, type Referent } from './referent.js';
import type { Unit } from './units.js';

/** A government that no longer is, or is not the one that rules. */
const BYGONE = new Set(
  'fallen former ousted deposed toppled overthrown exiled previous defunct erstwhile rival self-styled shadow breakaway would-be'.split(
    ' ',
  ),
);

/** Words after which "with", "of" or "to" a seat is no place: "recognition of Kabul", "talks with Tehran". */
const DEALT_WITH =
  /^(?:recogni[sz]\w*|appeal\w*|pressure|concession\w*|offer\w*|promise\w*|pledge\w*|warning\w*|message\w*|letter\w*|demand\w*|support|opposition|criticism|request\w*|response|gift\w*|loan\w*|aid|assurance\w*|lifeline|tribute|thanks|threat\w*|challenge|rebuke|embrace|ally|allies|friend\w*|critic\w*|rival\w*|hostile|close|loyal|grateful|sell|sells|sold|lent|lend|gave|give|given|grant\w*|owe\w*|say|says|said|speak|spoke|talk\w*|turn\w*|hand\w*|deliver\w*|suppl\w*|suggest\w*|propos\w*|complain\w*|signal\w*|indebted)$/;

/** By name: the head itself, or a name or adjective before a head that acts for it. */
export function named(
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
    // "Central Asians who fought in Syria" are some of them.
    if (people && units[phrase.head + 1]?.lower === 'who') return { ...NOBODY, place };
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
  if (titled || actsFor(head.lower, kind, owners.length > 0 && qualifiers.length === 0)) {
    const rules = RULING.test(head.lower);
    const stands = rules ? all.map((one) => ({ ...one, actor: discourse.seated(one.actor) })) : all;
    return { stands, owners: [], place };
  }
  return { stands: [], owners: all, place };
}

/** Those of a state who are whoever rules it. */
const RULING = /^(?:leadership|leaders?|rulers?|authorities|regime)$/;

function kindOf(actor: Actor | undefined): 'state' | 'other' {
  return actor?.kind === 'state' || actor?.kind === 'group' ? 'state' : 'other';
}

/** "The government in Tashkent", "the Ministers of Foreign Affairs of Georgia and Armenia": whose the head is. */
export function withComplement(
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

/** "Central Asian countries such as China and Russia": the examples are meant as much, and narrow the group. */
export function withExamples(
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

/** "Uzbek Foreign Minister Kamilov" and "Kenya's foreign minister, Alfred Mutua," make a name the state's from there on. */
export function learnPerson(
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

function referent(actor: string, weak: boolean): Referent {
  return { actor, inferred: false, weak };
}
