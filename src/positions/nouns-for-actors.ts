/** Heads that act for the actor beside them: "the Tajik government", "Russian forces", "Ankara's foreign minister". */
const OF_ANY = `government governments authorities authority administration regime leadership leader leaders president
  premier chancellor monarch king queen emir sultan crown prince minister ministers ministry official officials diplomat
  diplomats envoy envoys ambassador delegation parliament lawmakers legislators senators forces force troops army military
  navy police soldiers jets aircraft warships guard guards state states country countries republic capital capitals nation
  nations power powers spokesman spokesperson spokeswoman representative representatives negotiators side sides rulers
  council cabinet prosecutors prosecutor judges court courts intelligence commander commanders general secretary chief
  head team mission foreign company companies firm firms bank operator regulator agency
  airline board commission politicians governments' coastguard rangers junta generals ships vessels
  boats planes helicopters drones missiles bombers submarines tanks gunboats snipers commandos sailors marines president-elect deputy`.split(
  /\s+/,
);

/** Heads that act for an armed group or organisation, and not for a state: "ISKP cells", not "Central Asian militants". */
const OF_GROUP =
  'group groups members member fighters fighter militants militant figures cell cells wing branch faction factions insurgents rebels gunmen movement contingent operatives spokesmen commanders network units unit deputies negotiator'.split(
    ' ',
  );

/** Heads that are others where somebody possesses them ("its neighbours"), and the actor where its adjective stands by them. */
const RELATIONAL = new Set('neighbours neighbors partners allies'.split(' '));

const STATES = new Set(OF_ANY);
const GROUPS = new Set([...OF_ANY, ...OF_GROUP]);

/** Whether a noun acts for the state, or for the armed group or organisation, whose name or adjective stands by it. */
export function actsFor(noun: string, kind: 'state' | 'other', possessed = false): boolean {
  if (RELATIONAL.has(noun)) return !possessed;
  return (kind === 'state' ? STATES : GROUPS).has(noun);
}

/** Heads after which "in Tashkent" or "in the region" tells whose they are. */
export const SEATED = new Set(
  'government governments authorities leadership leaders leader officials rulers regime administration capitals junta army military generals parliament'.split(
    ' ',
  ),
);

/** Nouns that point back to a state named before. */
export const STATE_NOUNS = new Set(
  'country republic kingdom government state nation emirate sultanate island junta administration cabinet'.split(' '),
);

/** Nouns that point back to an armed group named before. */
export const GROUP_NOUNS = new Set(
  'group movement militants militia insurgents rebels fighters organisation organization faction network outfit insurgency gunmen'.split(
    ' ',
  ),
);

/** Nouns that point back to an organisation or company named before. */
export const BODY_NOUNS = new Set(
  'bloc alliance union organisation organization body agency company firm grouping council commission mission fund bank association court regulator operator'.split(
    ' ',
  ),
);

/** Plural nouns that, with "these" or "those", point back to the states named before. */
export const STATES_NOUNS = new Set(
  'countries states governments powers capitals neighbours neighbors nations republics'.split(' '),
);

/** Titles of people who speak for their state or organisation. */
export const TITLES = new Set(
  'president minister premier chancellor secretary ambassador envoy spokesman spokesperson spokeswoman king queen emir prince sultan general commander chief director leader representative diplomat official speaker head commissioner chairman chairwoman chair governor colonel admiral marshal'.split(
    ' ',
  ),
);

/** Prepositions that make a state's name a place. */
export const OF_PLACE = new Set(
  'in inside within across through near around into throughout at via onto outside along over'.split(' '),
);

/** Prepositions that take their phrase out of a group. */
export const EXCEPT = new Set(['except', 'excluding', 'barring', 'save', 'excepting']);

/** Institutions that, with "the" and nobody's name, are those of the state spoken of. */
export const INSTITUTIONS = new Set(
  'president premier chancellor monarch king queen emir ministry army military navy police parliament cabinet authorities minister officials kremlin presidency'.split(
    ' ',
  ),
);

/** Nouns by which an organisation's own statements call it and its organs. */
export const MEETING_NOUNS = new Set(
  'meeting summit chair chairmanship ministers members member heads leaders council secretariat presidency parties participants'.split(
    ' ',
  ),
);

/** People who are no actor and toward whom an actor may stand. */
export const PEOPLE = new Set(
  `women girls minorities refugees migrants civilians journalists reporters activists protesters protestors opponents dissidents
  prisoners detainees students children christians muslims shias sunnis jews uyghurs rohingya hazaras villagers farmers
  fishermen workers families returnees deserters exiles asylum-seekers patients teachers lawyers clerics smugglers
  traffickers poachers separatists rebels insurgents militants extremists terrorists pirates gangs deportees nationals citizens
  pilgrims labourers laborers traders fishers interpreters judges scholars clergy monks nuns bloggers editors athletes
  mercenaries hostages captives detainees inmates defectors dissidents emigrants expatriates evacuees herders nomads miners
  opposition insurgency resistance kurds yazidis tibetans uighurs sikhs hindus tamils hmong papuans roma bedouin tuaregs fulani
  chechens tatars druze copts hazara tigrayans hutus tutsis palestinians sahrawis montagnards mapuche`.split(/\s+/),
);

/** Marks a target that is people and no actor: the rest is their name. */
export const PEOPLE_MARK = '~';
