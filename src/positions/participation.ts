import { ASIDE } from './background.js';
import type { Clause } from './clauses.js';
import type { NounPhrase } from './noun-phrases.js';
import { actsFor, PEOPLE_MARK } from './nouns-for-actors.js';
import type { Reference, References, Referent } from './referent.js';
import type { Unit } from './units.js';

/** An actor toward whom something is done, and how near to the verb it stands: 0 is the object itself. */
export interface Toward {
  readonly referent: Referent;
  readonly distance: number;
  /** "Against" leads to it, so that whatever is done is done to its harm. */
  readonly against?: boolean;
  /** How it has come in: by which part of the clause, as a trait. */
  readonly how: string;
  /** The rank among those toward whom the document's statements were so far, the commonest 0. */
  readonly aim?: number;
  /** The rank among those whom the document names oftenest. */
  readonly about?: number;
  /** The same sentence says that they do something to whoever acts here. */
  readonly answers?: boolean;
}

/** Who does what a clause says, and toward whom. */
export interface Participation {
  readonly agents: readonly Referent[];
  readonly toward: readonly Toward[];
}

const DIRECTED = new Set('with toward towards against on for to at over between by upon among amid'.split(' '));

/** Relations that both sides have: what is said of one is said of the other. */
const MUTUAL = new Set(
  `tie ties relation relations relationship relationships cooperation co-operation talk talks negotiation negotiations
  agreement agreements deal deals treaty pact dialogue summit meeting meetings exercise exercises drill drills alliance
  partnership trade rift row dispute disputes tension tensions standoff border rapprochement accord accords engagement
  memorandum ceasefire truce understanding clash clashes war conflict skirmish skirmishes fighting hostilities`.split(
    /\s+/,
  ),
);

/** Verbs that those who are their subject do to each other, and to whoever stands after "with". */
const RECIPROCAL = new Set(
  'agree sign resume meet clash fight cooperate collaborate quarrel ally trade negotiate talk spar split skirmish conclude reach renew hold exchange swap border reconcile disagree compete feud'.split(
    ' ',
  ),
);

/** Whether a verb's subjects do it to each other: "agreed to open the crossing", "clashed". */
export function isReciprocal(lemma: string): boolean {
  return RECIPROCAL.has(lemma);
}

/** Whether a noun names what both sides have: ties, talks, a clash. */
export function isMutual(lower: string): boolean {
  return MUTUAL.has(lower);
}

export function participation(
  units: readonly Unit[],
  clause: Clause,
  clauses: readonly Clause[],
  refs: References,
  all: readonly Clause[] = clauses,
): Participation {
  const agents = clause.verb.passive
    ? passiveAgents(units, clauses, all, refs)
    : clause.subject.flatMap((phrase) => doers(units, phrase, refs.get(phrase)));
  const toward: Toward[] = [];
  const add = (referents: readonly Referent[], distance: number, how: string, preposition?: string) => {
    const against = preposition === 'against';
    for (const referent of referents) toward.push({ referent, distance, how, ...(against ? { against } : {}) });
  };
  const patients = clause.verb.passive ? clause.subject : [];
  for (const phrase of patients) {
    const reference = refs.get(phrase);
    add(reference?.stands ?? [], 0, 'patient');
    add(reference?.owners ?? [], 2, 'patient owner');
    // "Support for Sudan was cut by Egypt" is toward Sudan.
    for (const [noun, inner] of refs) {
      if (noun.governor !== phrase.word || !AFTER_EVENT.has(noun.prep ?? '') || inner.place) continue;
      add(inner.stands, 0.5, `patient ${noun.prep}`, noun.prep);
    }
  }
  clauses.forEach((one, depth) => {
    const aside = asideOf(one.complements);
    one.complements.forEach((phrase) => {
      const reference = refs.get(phrase);
      // Whose a thing is counts with the thing: "blocked Sweden's accession".
      if (!reference || aside.has(phrase.word) || phrase.possessive) return;
      const base = depth * 0.5;
      const deep = depth === 0 ? '' : 'inner';
      const within = `${phrase.prep ?? 'object'} ${deep}`;
      if (phrase.prep === 'by') return;
      if (reference.people && !reference.place && (!phrase.prep || DIRECTED.has(phrase.prep))) {
        add([people(reference.people)], (phrase.prep ? 3.2 : 0.2) + base, `people ${within}`, phrase.prep);
      }
      if (reference.place) {
        add(reference.stands, 5 + base, `place ${within} ${phrase.label}`);
        add(reference.owners, 6 + base, `place owner ${within} ${phrase.label}`);
      } else if (!phrase.prep) {
        add(reference.stands, base, `object ${deep}`);
        add(reference.owners, 0.9 + base, `object owner ${deep}`);
      } else if (DIRECTED.has(phrase.prep)) {
        add(reference.stands, 1 + base, within, phrase.prep);
        add(reference.owners, 3 + base, `owner ${within}`, phrase.prep);
      } else {
        add(reference.stands, 2.5 + base, within);
        add(reference.owners, 2.9 + base, `owner ${within}`);
      }
    });
    if (depth > 0 && !sameSubject(one, clause)) {
      for (const phrase of one.subject)
        add(standsUnlessPlace(refs.get(phrase)), depth * 0.5, `subject of ${one.marker ?? ''}`);
    }
  });
  for (const phrase of clause.verb.passive ? [] : clause.subject)
    add(refs.get(phrase)?.owners ?? [], 3.5, 'subject owner');
  return { agents, toward: toward.sort((a, b) => a.distance - b.distance) };
}

/** The words of those phrases that tell when or why, and of all that hang on them, wherever they stand. */
function asideOf(phrases: readonly NounPhrase[]): ReadonlySet<number> {
  const aside = new Set(phrases.filter(({ prep }) => ASIDE.has(prep ?? '')).map(({ word }) => word));
  for (let size = -1; size < aside.size; ) {
    size = aside.size;
    for (const { word, governor } of phrases) if (aside.has(governor)) aside.add(word);
  }
  return aside;
}

/** Nouns that act on behalf of whoever possesses them: "Their realpolitik approach aims to …". */
const ON_BEHALF = new Set(
  'approach policy policies strategy strategies plan plans decision decisions move moves stance position positions campaign campaigns effort efforts response responses programme program initiative proposal offer law laws operation operations action actions diplomacy line course doctrine goal goals priority priorities aim aims'.split(
    ' ',
  ),
);

function doers(units: readonly Unit[], phrase: NounPhrase, reference: Reference | undefined): readonly Referent[] {
  const stands = standsUnlessPlace(reference);
  if (stands.length > 0 || !reference || !ON_BEHALF.has(units[phrase.head]?.lower ?? '')) return stands;
  return reference.owners;
}

function people(name: string): Referent {
  return { actor: `${PEOPLE_MARK}${name}`, inferred: false, weak: true };
}

/** People of a country who do not act for its government: "Yemeni rebels", "Afghan traders". */
export const NOT_THE_GOVERNMENT =
  /^(?:rebels?|groups?|insurgents?|militants?|militias?|gunmen|fighters?|terrorists?|extremists?|separatists?|jihadists?|pirates?|bandits?|protesters?|hackers?|smugglers?|traffickers?|mercenaries|dissidents|exiles|migrants|refugees|citizens|nationals|businessmen|students|tourists|workers)$/;

/** "by X", or where something was done "in every other Central Asian capital". */
function passiveAgents(
  units: readonly Unit[],
  within: readonly Clause[],
  all: readonly Clause[],
  refs: References,
): readonly Referent[] {
  const by = within
    .flatMap((one) => one.complements)
    .filter((phrase) => phrase.prep === 'by')
    .flatMap((phrase) => {
      const reference = refs.get(phrase);
      if (reference?.stands.length) return reference.stands;
      return NOT_THE_GOVERNMENT.test(units[phrase.head]?.lower ?? '') ? [] : (reference?.owners ?? []);
    });
  if (by.length > 0) return by;
  const claimed = claimants(units, within[0], all, refs);
  if (claimed.length > 0) return claimed;
  return (within[0]?.complements ?? [])
    .filter(
      (phrase) =>
        phrase.prep === 'in' &&
        actsFor(units[phrase.head]?.lower ?? '', 'state') &&
        units[phrase.head]?.mention === undefined,
    )
    .flatMap((phrase) => refs.get(phrase)?.stands ?? []);
}

/** Verbs by which what is done is said to be somebody's: "attacks claimed by the group were launched …". */
const OWNING = new Set([
  'claim',
  'carry',
  'stage',
  'mount',
  'launch',
  'commit',
  'conduct',
  'order',
  'plan',
  'organise',
]);

/** Whoever did what a passive clause's subject names, by a clause that describes it. */
function claimants(
  units: readonly Unit[],
  clause: Clause | undefined,
  all: readonly Clause[],
  refs: References,
): readonly Referent[] {
  const subject = clause?.subject[0];
  if (!subject) return [];
  const describing = all.filter(
    (one) => one !== clause && one.verb.passive && units[one.word]?.head === subject.word && OWNING.has(one.verb.lemma),
  );
  return describing.flatMap((one) =>
    one.complements.filter(({ prep }) => prep === 'by').flatMap((phrase) => refs.get(phrase)?.stands ?? []),
  );
}

function sameSubject(a: Clause, b: Clause): boolean {
  return a.subject === b.subject || a.subject[0] === b.subject[0];
}

function standsUnlessPlace(reference: Reference | undefined): readonly Referent[] {
  return reference && !reference.place ? reference.stands : [];
}

/** A noun that names what its possessor does or feels, with those it is shared with: "Ashgabat's embrace of the Taliban". */
export interface NominalEvent {
  readonly phrase: NounPhrase;
  readonly agents: readonly Referent[];
  readonly toward: readonly Toward[];
  readonly mutual: boolean;
}

/** What comes from whoever does it: "criticism from the bloc", "a rebuke from Delhi". */
const COMING =
  /^(?:criticisms?|objections?|protests?|rebukes?|reproach|condemnations?|complaints?|outrage|pressure|warnings?|threats?|demands?|calls?|appeals?|requests?|praise|thanks|support|backing|help|aid|assistance|opposition|resistance|scepticism|skepticism|invitations?|offers?|recognition|approval|consent|permission|guarantees?|assurances?|pledges?|promises?|loans?|investments?|weapons|arms|orders?|attacks?|strikes?|retaliation|reprisals?|response|reaction|applause|congratulations|concessions?|sympathy|denials?|silence)$/;

const AFTER_EVENT = new Set('with toward towards against on for to of between by over from at in'.split(' '));

/** The events that noun phrases name, each with whoever possesses it and whom it is directed at. */
export function nominalEvents(
  units: readonly Unit[],
  nouns: readonly NounPhrase[],
  refs: References,
  isEvent: (unit: Unit) => boolean,
  felt: (unit: Unit) => boolean,
): NominalEvent[] {
  const found: NominalEvent[] = [];
  nouns.forEach((phrase, at) => {
    const head = units[phrase.head];
    const reference = refs.get(phrase);
    if (!head || !reference || head.mention || reference.stands.length > 0) return;
    const mutual = MUTUAL.has(head.lower);
    if (!mutual && !isEvent(head)) return;
    const agents = [...reference.owners];
    const toward: Toward[] = [];
    for (let next = at + 1; next < Math.min(nouns.length, at + 6); next++) {
      const after = nouns[next];
      if (after && units[after.head]?.lower === 'those') continue;
      if (
        !after ||
        !AFTER_EVENT.has(after.prep ?? '') ||
        units.slice(phrase.to, after.from).some((unit) => unit.pos === 'VERB' || unit.pos === 'AUX')
      )
        break;
      const other = refs.get(after);
      if (other?.people && after.prep !== 'by')
        toward.push({ referent: people(other.people), distance: 0.2, how: `people event ${after.prep}` });
      if (other?.place && felt(head) && agents.length === 0 && after.prep === 'in') agents.push(...other.stands);
      if (!other || other.place) continue;
      const named = other.stands.length > 0 ? other.stands : other.owners;
      if (after.prep === 'by' || (after.prep === 'from' && agents.length === 0 && COMING.test(head.lower)))
        agents.push(...named);
      else if (after.prep === 'of' && agents.length === 0 && felt(head)) agents.push(...named);
      else
        for (const referent of named)
          toward.push({
            referent,
            distance: other.stands.length > 0 ? 0 : 2,
            how: `event ${after.prep}${other.stands.length > 0 ? '' : ' owner'}`,
          });
    }
    if (agents.length === 0 && !mutual) return;
    found.push({ phrase, agents, toward, mutual });
  });
  return found;
}
