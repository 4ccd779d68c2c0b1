import type { Registry } from '../actors/registry.js';
import { ASIDE, phrasesLedBy } from './background.js';
import { eventSign } from './clause-sign.js';
import type { Discourse } from './discourse.js';
import { learnPerson, named, withComplement, withExamples } from './naming.js';
import { isPlural, type NounPhrase } from './noun-phrases.js';
import { EXCEPT, OF_PLACE, PEOPLE } from './nouns-for-actors.js';
import { pointed, pointedOwner } from './pointing-back.js';
import { NOBODY, type Reference, type References, type Referent } from './referent.js';
import type { Tree } from './tree.js';
import type { Unit } from './units.js';

/** Finds out whom the noun phrases of one sentence stand for, and tells the discourse, which the next one reads. */
export function references(
  tree: Tree,
  nouns: readonly NounPhrase[],
  registry: Registry,
  discourse: Discourse,
): References {
  const { units } = tree;
  const found = new Map<NounPhrase, Reference>();
  const aside = phrasesLedBy(ASIDE, tree, nouns);
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
    if (aside.has(phrase)) reference = { ...reference, aside: true };
    found.set(phrase, reference);
    learnPerson(units, phrase, reference, nouns[at - 1], found, discourse);
    const spoken = {
      label: phrase.label,
      word: phrase.word,
      aside: aside.has(phrase),
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
  return pointedOwner(tree, possessor, phrase.governor, discourse);
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

function except(reference: Reference, out: readonly Referent[]): Reference {
  const excluded = out.map((one) => one.actor);
  const without = (all: readonly Referent[]) =>
    all.map((one) => ({ ...one, excluded: [...(one.excluded ?? []), ...excluded] }));
  return { ...reference, stands: without(reference.stands), owners: reference.owners };
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
