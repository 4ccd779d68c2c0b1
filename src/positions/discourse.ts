import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import type { Ruler } from '../actors/rulers.js';
import { Antecedents, type Pointer, type Spoken, type WatchPointer } from './antecedents.js';
import { BODY_NOUNS, GROUP_NOUNS, MEETING_NOUNS, STATE_NOUNS, STATES_NOUNS } from './nouns-for-actors.js';
import type { Referent } from './referent.js';
import type { Unit } from './units.js';

interface Mentioned {
  readonly referents: readonly Referent[];
  readonly subject: boolean;
  readonly plural: boolean;
  readonly place: boolean;
  readonly aside: boolean;
  readonly owner: boolean;
}

/**
 * Who has been spoken of, for what points back to them. Reference is bounded to the paragraph; only people's names,
 * "these countries" and "the region" look further back, as far as the document's beginning.
 */
export class Discourse {
  readonly #registry: Registry;
  readonly #people = new Map<string, string>();
  readonly #document = new Set<string>();
  /** How much oftener a state was where something happened than part of it. */
  readonly #placed = new Map<string, number>();
  #region: string | undefined;
  #body: string | undefined;
  /** The body whose own statement the document is: its first sentence's subject, which then says "we". */
  #voice: string | undefined;
  #begun = false;
  #party: readonly Referent[] = [];
  #sentences: Mentioned[][] = [];
  /** Whether a person who speaks for nobody was the last sentence's subject. */
  #strangers = false;
  #current: Mentioned[] = [];
  /** Subjects of this sentence that are no actors: what "they" or "it" may mean instead. */
  #things: { readonly plural: boolean; readonly person: boolean; readonly after: number }[] = [];
  /** Whom the sentence's subject "they" or "it" means, by "their" and "its". */
  readonly #subjects = new Map<string, readonly Referent[]>();
  #set: { readonly group: string; readonly excluded: readonly string[] } | undefined;

  /** Those who rule a state named in the document without being its government. */
  readonly #rulers: readonly Ruler[];

  readonly #antecedents: Antecedents;

  /** `watch` is told of every pointer and of those whom it may mean. */
  constructor(registry: Registry, rulers: readonly Ruler[] = [], watch?: WatchPointer) {
    this.#registry = registry;
    this.#rulers = rulers;
    this.#antecedents = new Antecedents(registry, watch);
  }

  /** Whom a state's seat speaks for: the state, or the group that rules it. */
  seated(state: string): string {
    return this.#rulers.find((ruler) => ruler.state === state)?.group ?? state;
  }

  /** Forgets whom the last paragraph spoke of. */
  paragraph(): void {
    this.#sentences = [];
    this.#current = [];
    this.#antecedents.paragraph();
  }

  open(): void {
    this.#current = [];
    this.#subjects.clear();
    this.#antecedents.sentence();
    this.#things = [];
  }

  close(): void {
    this.#begun = true;
    this.#strangers = this.#things.some(({ person, after }) => person && after === 0);
    this.#sentences.push(this.#current);
    for (const mentioned of this.#current) {
      for (const { actor } of mentioned.referents) {
        if (this.#kind(actor) !== 'state') continue;
        if (!mentioned.place && !mentioned.aside) this.#document.add(actor);
        this.#placed.set(actor, (this.#placed.get(actor) ?? 0) + (mentioned.place ? 1 : -1));
      }
    }
    this.#current = [];
  }

  mention(referents: readonly Referent[], how: Omit<Spoken, 'actors'> & { readonly listed: boolean }): void {
    if (referents.length === 0) return;
    const { listed, ...place } = how;
    const actors = referents.map(({ actor }) => actor);
    this.#antecedents.note({ ...place, actors });
    const last = this.#current.at(-1);
    if (listed && last && last.referents.length < LONGEST_LIST) {
      const together = [...last.referents.map(({ actor }) => actor), ...actors];
      this.#antecedents.note({ ...place, plural: true, actors: together });
    }
    const body = referents.find(({ actor }) => this.#kind(actor) === 'organisation');
    if (body && how.subject) this.#body = body.actor;
    if (body && how.subject && !this.#begun) this.#voice = body.actor;
    if (referents.length > 1 && how.subject) this.#party = referents.map(({ actor }) => pointing(actor));
    for (const { actor, excluded } of referents) {
      if (this.#kind(actor) !== 'group') continue;
      this.#region = actor;
      this.#set = { group: actor, excluded: excluded ?? [] };
    }
    if (listed && last) {
      this.#current[this.#current.length - 1] = { ...last, referents: [...last.referents, ...referents], plural: true };
      return;
    }
    this.#current.push({
      referents,
      subject: how.subject,
      plural: how.plural || referents.length > 1,
      place: how.place,
      aside: how.aside,
      owner: how.owner,
    });
  }

  /** Notes a subject that is nobody's name. */
  other(plural: boolean, person: boolean): void {
    this.#things.push({ plural, person, after: this.#current.filter((one) => one.subject).length });
  }

  /** Whether a thing was the subject since any actor was, so that the pronoun means it. */
  #meansThing(plural: boolean): boolean {
    const actors = this.#current.filter((one) => one.subject && !one.place).length;
    return actors === 0 && this.#things.some((thing) => thing.plural === plural && (plural || !thing.person));
  }

  /** Makes a surname the actor's from here on. */
  learn(surname: string, actor: string): void {
    this.#people.set(surname, actor);
  }

  person(units: readonly Unit[]): string | undefined {
    for (const unit of units) {
      const actor = unit.pos === 'PROPN' ? this.#people.get(unit.lower) : undefined;
      if (actor) return actor;
    }
    return undefined;
  }

  /** Those whom the sentences before in this paragraph spoke of, the nearest sentence first. */
  before(): readonly Referent[] {
    return this.#sentences
      .slice(0, -1)
      .toReversed()
      .flatMap((sentence) =>
        sentence.filter((mentioned) => !mentioned.place).flatMap((mentioned) => mentioned.referents),
      );
  }

  /** The state that was last the subject in this paragraph, for "the army", "President Tavares" and the like. */
  state(): readonly Referent[] {
    return this.#last((mentioned) => this.#all(mentioned, ['state']) && !mentioned.place && mentioned.subject);
  }

  /** Whom a pointer means where the rules say `rule`. In one sentence "they" and "their" are the same. */
  point(pointer: Pointer, rule: readonly Referent[]): readonly Referent[] {
    const said = pointer.as === 'owner' ? this.#subjects.get(pointer.word) : undefined;
    if (said) return said;
    const meant = this.#weigh(pointer, rule);
    const owned = pointer.as === 'subject' ? OWNED_BY[pointer.word] : undefined;
    if (owned && meant.length > 0) this.#subjects.set(owned, meant);
    return meant;
  }

  #weigh(pointer: Pointer, rule: readonly Referent[]): readonly Referent[] {
    const ids = rule.map(({ actor }) => actor);
    const chosen = this.#antecedents.choose(pointer, ids);
    const same = chosen.length === ids.length && chosen.every((actor) => ids.includes(actor));
    return same ? rule : chosen.map(pointing);
  }

  /** Whom a pronoun stands for; nobody where number or kind forbid. */
  pronoun(word: string): readonly Referent[] {
    if (/^(they|it)$/.test(word) && this.#meansThing(word === 'they')) return [];
    if (/^(they|them|their|themselves)$/.test(word)) return this.#last((mentioned) => this.#isPlural(mentioned));
    if (/^(it|its|itself)$/.test(word)) return this.#last((mentioned) => !this.#onlyPlural(mentioned));
    if (/^(he|she|his|her|him)$/.test(word)) return this.#spokenFor();
    if (/^(we|our|us|ourselves)$/.test(word)) return this.#voice ? [pointing(this.#voice)] : [];
    if (/^(?:both|neither|each)$/.test(word)) return this.#pair();
    if (word === 'others') return this.#others();
    return [];
  }

  /** Whose official "he" or "she" is: the last subject's, unless a person of nobody's came between. */
  #spokenFor(): readonly Referent[] {
    const single = (one: Mentioned) => one.subject && !one.place && one.referents.length === 1;
    const here = this.#current.find(single);
    if (here) return here.referents.map(({ actor }) => pointing(actor));
    const before = this.#sentences.at(-1)?.find(single);
    if (!before || this.#strangers) return [];
    return before.referents.map(({ actor }) => pointing(actor));
  }

  /** Whom a noun such as "the country", "these states" or "the others" points to. */
  noun(words: readonly string[], head: string, oblique: boolean): readonly Referent[] {
    const definite = /^(the|this|that|its|their)$/.test(words[0] ?? '');
    const ruler = definite && this.#rulers.find(({ nouns }) => nouns.includes(head));
    if (ruler) return [pointing(ruler.group)];
    const these = words.some(
      (word) => word === 'these' || word === 'those' || word === 'all' || word === 'both' || word === 'two',
    );
    if (head === 'others' || (words.includes('other') && STATES_NOUNS.has(head))) return this.#others();
    if (STATES_NOUNS.has(head) && these) {
      if (words.includes('both') || words.includes('two')) return this.#pair(oblique);
      const listed = words.includes('all') ? [] : this.#listed();
      return listed.length > 0 ? listed : this.#states();
    }
    if (
      head === 'three' ||
      (words.includes('three') && (STATES_NOUNS.has(head) || /^(?:sides|leaders|ministers)$/.test(head)))
    )
      return this.#several(3);
    if (/^(?:two|both|each|either|neither)$/.test(words.find((word) => word !== 'the') ?? '') && PAIRED.test(head))
      return this.#pair(oblique);
    if (!definite) return [];
    if (head === 'region') return this.#region ? [pointing(this.#region)] : [];
    if (STATE_NOUNS.has(head) && oblique) return this.#lastState();
    if (STATE_NOUNS.has(head)) {
      // "In Tashkent, where they showed the limits of the government's engagement": the place named last, if nobody acts.
      const acts = this.#current.some((one) => one.subject && !one.place && this.#all(one, ['state']));
      const seated = this.#current.some((one) => one.place && this.#all(one, ['state']));
      if (!acts && seated) return this.#lastState();
      return this.#last((mentioned) => this.#all(mentioned, ['state']) && !mentioned.place);
    }
    const kinds: Actor['kind'][] = [];
    if (GROUP_NOUNS.has(head)) kinds.push('armed-group');
    if (BODY_NOUNS.has(head)) kinds.push('organisation', 'company');
    if (MEETING_NOUNS.has(head) && this.#body) return [pointing(this.#body)];
    if (MEETING_NOUNS.has(head)) return this.#party;
    return kinds.length > 0 ? this.#last((mentioned) => this.#all(mentioned, kinds)) : [];
  }

  /** The last fitting mention, subjects first and owners last, this sentence before the one before it. */
  #last(fits: (mentioned: Mentioned) => boolean): readonly Referent[] {
    for (const sentence of [this.#current, ...this.#sentences.toReversed()]) {
      const fitting = sentence.filter(fits);
      const best =
        fitting.find((mentioned) => mentioned.subject && !mentioned.place) ??
        fitting.findLast((mentioned) => !mentioned.place && !mentioned.owner) ??
        fitting.findLast((mentioned) => !mentioned.place);
      if (best) return best.referents.map((referent) => ({ ...referent, inferred: true }));
    }
    return [];
  }

  /** The state named last, if only as a place: "control of the country". */
  #lastState(): readonly Referent[] {
    for (const sentence of [this.#current, ...this.#sentences.toReversed()]) {
      const state = sentence.findLast((mentioned) => this.#all(mentioned, ['state']));
      if (state) return state.referents.map((referent) => ({ ...referent, inferred: true }));
    }
    return [];
  }

  /** The last so many states that were named together. */
  #several(count: number): readonly Referent[] {
    for (const sentence of [this.#current, ...this.#sentences.toReversed()]) {
      const states = new Set(
        sentence
          .filter((one) => !one.place)
          .flatMap((one) =>
            one.referents.filter(({ actor }) => this.#kind(actor) === 'state').map(({ actor }) => actor),
          ),
      );
      if (states.size >= count) return [...states].slice(0, count).map(pointing);
    }
    return this.#party.length === count ? this.#party : [];
  }

  /** The last two named together; as the object of a clause, without whoever is its subject. */
  #pair(oblique = false): readonly Referent[] {
    for (const sentence of [this.#current, ...this.#sentences.toReversed()]) {
      const states = [
        ...new Set(
          sentence
            .filter((one) => !one.place && !(oblique && sentence === this.#current))
            .flatMap((one) => one.referents.map((referent) => referent.actor)),
        ),
      ];
      if (states.length >= 2) return states.slice(0, 2).map(pointing);
    }
    return [];
  }

  /** The states that the sentence before lists as its subject. */
  #listed(): readonly Referent[] {
    const subject = this.#sentences.at(-1)?.find((one) => one.subject && !one.place);
    if (!subject || subject.referents.length < 2 || !this.#all(subject, ['state'])) return [];
    return subject.referents.map(({ actor }) => pointing(actor));
  }

  #states(): readonly Referent[] {
    const here = new Set<string>();
    for (const sentence of this.#sentences) {
      for (const mentioned of sentence) {
        if (mentioned.place || mentioned.aside) continue;
        for (const { actor } of mentioned.referents) if (this.#kind(actor) === 'state') here.add(actor);
      }
    }
    const states = here.size > 1 ? here : this.#document;
    return [...states].filter((actor) => (this.#placed.get(actor) ?? 0) <= 0).map(pointing);
  }

  /** The members of the group last spoken of, without those taken out of it. */
  #others(): readonly Referent[] {
    if (!this.#set) return [];
    return [{ actor: this.#set.group, inferred: true, weak: false, excluded: this.#set.excluded }];
  }

  #isPlural(mentioned: Mentioned): boolean {
    return mentioned.plural || mentioned.referents.some(({ actor }) => this.#kind(actor) !== 'state');
  }

  #onlyPlural(mentioned: Mentioned): boolean {
    return (
      mentioned.referents.length > 1 ||
      mentioned.referents.some(
        ({ actor }) => this.#kind(actor) === 'group' || (mentioned.plural && this.#kind(actor) === 'state'),
      )
    );
  }

  #all(mentioned: Mentioned, kinds: readonly Actor['kind'][]): boolean {
    return mentioned.referents.every(({ actor }) => kinds.includes(this.#kind(actor) ?? 'organisation'));
  }

  #kind(actor: string): Actor['kind'] | undefined {
    return this.#registry.get(actor)?.kind;
  }
}

const OWNED_BY: Readonly<Record<string, string>> = { they: 'their', it: 'its', he: 'his', she: 'her' };

/** A longer list is not pointed back to as one. */
const LONGEST_LIST = 12;

/** Nouns that, with "two", "both" or "neither", speak for the last two named together. */
const PAIRED =
  /^(?:sides?|leaders?|ministers?|neighbours?|neighbors?|governments?|capitals?|countries|country|states?|armies|army|presidents?|delegations?|parties|party|ministries|ministry|foreign|powers?|officials|forces|militaries|groups?|nations?|negotiators)$/;

function pointing(actor: string): Referent {
  return { actor, inferred: true, weak: false };
}
