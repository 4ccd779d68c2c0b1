import type { Actor } from './actor.js';
import { actor } from './actor-table.js';
import { createRegistry, type Registry } from './registry.js';

/** What somebody is called from there on, in brackets after the full name: "the Rapid Support Forces (RSF)". */
const BRACKETED = /(?<=\p{L} )\((\p{Lu}[\p{L}-]{2,9})\)/gu;
/** A full name is no longer than so many words, and than so many letters. */
const MOST_WORDS = 10;
const REACH = 120;
const SMALL = /^(?:of|for|and|the|on|in|against|de|du|des|la|al)$/u;

/** Nouns of bodies that act together; the ministry, party or law that has an acronym, too, is none. */
const ARMED =
  /\b(?:Army|Front|Forces?|Movement|Brigades?|Militias?|Guards?|Insurgency|Resistance|Corps|Fighters|State)\b/u;
const FIRMS = /\b(?:Company|Corporation|Group|Holding|Airlines?|Railways?|Enterprises?)\b/u;
const BODIES =
  /\b(?:Organi[sz]ation|Council|Union|Alliance|Coalition|Agency|Authority|Commission|Committee|Community|Court|Bank|Fund|Mission|Office|Programme|Program|Federation|League|Association|Forum|Assembly|Command|Network|Confederation|Conference|Cooperation|Watch|Institute)\b/u;

/**
 * The actors that a text introduces by their full names and acronyms and speaks of again by the acronym, where `known` does
 * not know them; one that it knows without this acronym comes with it. In the order of the text.
 */
export function introducedActors(text: string, known: Registry): Actor[] {
  const found = new Map<string, Actor>();
  for (const { 1: acronym = '', index } of text.matchAll(BRACKETED)) {
    const name = fullName(text.slice(Math.max(0, index - REACH), index).trim(), acronym);
    if (name === undefined) continue;
    const kind = kindOf(name);
    if (!kind || known.find(acronym) || text.split(acronym).length < 3) continue;
    const present = known.find(name);
    const one = present
      ? actor({ ...present, names: [...present.names, acronym] })
      : actor({ kind, names: [name, acronym] });
    if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()];
}

/** A registry that also knows whom some texts introduce; the same one where they introduce nobody. */
export function withIntroduced(registry: Registry, texts: readonly string[]): Registry {
  const own = new Map(texts.flatMap((text) => introducedActors(text, registry)).map((one) => [one.id, one]));
  if (own.size === 0) return registry;
  const known = registry.actors.map((one) => own.get(one.id) ?? one);
  const ids = new Set(known.map(({ id }) => id));
  return createRegistry([...known, ...[...own.values()].filter(({ id }) => !ids.has(id))]);
}

/** The shortest run of capitalised words at a text's end whose first letters an acronym takes. */
function fullName(before: string, acronym: string): string | undefined {
  const words = before.split(/\s+/u).slice(-MOST_WORDS);
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from] ?? '';
    if (SMALL.test(word)) continue;
    if (!/^\p{Lu}[\p{L}’'-]*$/u.test(word) || /['’]s$/u.test(word)) return undefined;
    const name = words.slice(from).join(' ');
    if (from < words.length - 1 && isAcronymOf(acronym, name)) return name;
  }
  return undefined;
}

function kindOf(name: string): Actor['kind'] | undefined {
  if (ARMED.test(name)) return 'armed-group';
  if (BODIES.test(name)) return 'organisation';
  return FIRMS.test(name) ? 'company' : undefined;
}

/** Whether an acronym's capitals are a name's first letters, in their order, some of the name's words left out. */
function isAcronymOf(acronym: string, name: string): boolean {
  const initials = name.split(/[ -]/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const letter of acronym.replace(/[^\p{Lu}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return acronym.charAt(0) === initials[0];
}
