import type { Registry } from '../actors/registry.js';
import { hashOf, type Label, unpacked } from '../syntax/index.js';
import { ANTECEDENT_MODEL } from './antecedent-model.js';

/** Somebody spoken of together, where, and how. */
export interface Spoken {
  /** Ids of those who are meant; several where they are named in one list. */
  readonly actors: readonly string[];
  readonly subject: boolean;
  readonly plural: boolean;
  readonly place: boolean;
  /** They are named only to tell when or why. */
  readonly aside: boolean;
  /** They possess or qualify what is spoken of: "Iran's parliament". */
  readonly owner: boolean;
  /** They are pointed back to themselves. */
  readonly pointed: boolean;
  readonly label: Label;
  /** The unit by which they hang in their sentence's tree. */
  readonly word: number;
}

/** A word or phrase that points back to somebody: "it", "the government". */
export interface Pointer {
  /** The pronoun, or the noun that is its head; of nouns too rare to be known one by one their kind. */
  readonly word: string;
  /** The noun itself. */
  readonly noun: string;
  readonly as: 'subject' | 'object' | 'owner' | 'oblique';
  /** The lemma of the word that it hangs on. */
  readonly verb: string;
  /** Where it begins in the body. */
  readonly start: number;
  /** Whether a unit of the same sentence stands under the word that the pointer hangs on, and whether right under it. */
  readonly governs: (word: number) => 'no' | 'below' | 'directly';
}

/** Those whom a pointer may mean, or with nobody in it that it means none of them, and the hashes of what speaks for each. */
export interface Candidate {
  readonly actors: readonly string[];
  /** They are whom the rules say. */
  readonly byRule: boolean;
  readonly features: readonly number[];
}

/** Is told of a pointer and of those whom it may mean. */
export type WatchPointer = (pointer: Pointer, candidates: readonly Candidate[]) => void;

type Placed = Spoken & { readonly key: string; readonly sentence: number; readonly paragraph: number };

/** So many sentences back a pointer reaches, and of so many candidates it chooses. */
const REACH = 6;
const MOST = 12;

/** From this share on it is plain whom a pointer means; below it the rules have their way. */
const SURE = 0.5;
/** The same where the rules know nobody, so that what is said would be nobody's. */
const LIKELY = 0.6;
/** The same where the rules let those go on who were the subject of the sentence before. */
const SURER = 0.9;

const model = unpacked(ANTECEDENT_MODEL.antecedent, 2);

/**
 * Remembers who was spoken of, and chooses whom a pointer means: a mention ranker (after Denis and Baldridge 2008), one
 * weight a trait, learnt by `scripts/train-antecedents.mjs`. What the rules of `discourse.ts` say is one of the traits.
 */
export class Antecedents {
  #spoken: Placed[] = [];
  #sentence = 0;
  #paragraph = 0;
  readonly #registry: Registry;
  readonly #watch: WatchPointer | undefined;

  constructor(registry: Registry, watch?: WatchPointer) {
    this.#registry = registry;
    this.#watch = watch;
  }

  sentence(): void {
    this.#sentence++;
    this.#spoken = this.#spoken.filter(({ sentence }) => this.#sentence - sentence <= REACH);
  }

  paragraph(): void {
    this.#paragraph++;
  }

  note(spoken: Spoken): void {
    const key = keyOf(spoken.actors);
    this.#spoken.push({ ...spoken, key, sentence: this.#sentence, paragraph: this.#paragraph });
  }

  /** Ids of those whom a pointer most likely means, where the rules would say `said`; none where it means none of them. */
  choose(pointer: Pointer, said: readonly string[]): readonly string[] {
    const last = this.#spoken.findLast(({ key }) => key === keyOf(said));
    const rule = last && this.#isBarred(pointer, last) ? [] : said;
    const candidates = this.#candidates(pointer, rule);
    this.#watch?.(pointer, candidates);
    const scores = new Float64Array(2);
    const weighed = candidates.map(({ features }) => {
      model.score(features, scores);
      return Math.exp(scores[0] ?? 0);
    });
    const best = weighed.indexOf(Math.max(...weighed));
    const share = (weighed[best] ?? 0) / weighed.reduce((sum, one) => sum + one, 0);
    const bound = this.#goesOn(pointer, rule) ? SURER : rule.length === 0 ? LIKELY : SURE;
    return share >= bound ? (candidates[best]?.actors ?? rule) : rule;
  }

  /** "These states agreed. They also …": those who were the subject of the sentence before go on being it. */
  #goesOn({ as }: Pointer, rule: readonly string[]): boolean {
    if (as !== 'subject' || rule.length === 0) return false;
    const ruled = keyOf(rule);
    return this.#spoken.some(
      ({ key, subject, place, sentence }) => sentence === this.#sentence - 1 && subject && !place && key === ruled,
    );
  }

  /** Of "attacked the Taliban's engagement with them" the Taliban are not whom "them" means. */
  #isBarred({ as, governs }: Pointer, { sentence, owner, word }: Placed): boolean {
    const within = as === 'object' || as === 'oblique';
    return within && sentence === this.#sentence && owner && governs(word) !== 'no';
  }

  #candidates(pointer: Pointer, rule: readonly string[]): Candidate[] {
    const groups = new Map<string, Placed[]>();
    const barred = new Set<string>();
    for (const spoken of this.#spoken.toReversed()) {
      const group = groups.get(spoken.key);
      if (group) group.push(spoken);
      else if (barred.has(spoken.key)) continue;
      else if (this.#isBarred(pointer, spoken)) barred.add(spoken.key);
      else if (groups.size < MOST) groups.set(spoken.key, [spoken]);
    }
    const ruled = keyOf(rule);
    if (rule.length > 0 && !groups.has(ruled)) groups.set(ruled, []);
    const found = [...groups].map(([key, mentions], rank) => {
      const [actors, byRule] = [mentions[0]?.actors ?? rule, key === ruled];
      return { actors, byRule, features: this.#features(pointer, mentions, rank, byRule, actors).map(hashOf) };
    });
    const { word, noun, as, verb } = pointer;
    const none = rule.length === 0;
    const nobody = ['nobody', `nobody/${word}`, `nobody/${none}`, `nobody/${word}/${none}`, `nobody/${as}/${none}`];
    nobody.push(`nobody/${word}/${Math.min(groups.size, 3)}`, `nobody/verb=${verb}`, `nobody/noun=${noun}`);
    return [...found, { actors: [], byRule: none, features: nobody.map(hashOf) }];
  }

  #features(
    { word, noun, as, verb, governs }: Pointer,
    mentions: readonly Placed[],
    rank: number,
    isRule: boolean,
    actors: readonly string[],
  ): string[] {
    const [last] = mentions;
    const kind = actors.length > 1 ? 'several' : (this.#registry.get(actors[0] ?? '')?.kind ?? 'unknown');
    if (!last) return [`rule=${isRule}`, `unheard/${word}`, `kind=${word}/${kind}`];
    const far = Math.min(this.#sentence - last.sentence, 3);
    const apart = this.#paragraph - last.paragraph > 0;
    const how = last.owner ? 'owner' : last.place ? 'place' : last.subject ? 'subject' : 'other';
    const own = far === 0 ? governs(last.word) : 'no';
    const before = mentions.find(({ sentence }) => this.#sentence - sentence === 1);
    const atoms = [
      `far=${far}/${apart}`,
      `how=${how}`,
      `far/how=${far}/${how}`,
      `kind=${kind}`,
      `plural=${last.plural}/${kind}`,
      `label=${far === 0 ? last.label : ''}`,
      `rank=${Math.min(rank, 5)}`,
      `often=${Math.min(mentions.length, 4)}`,
      `rule=${isRule}`,
      `rule=${isRule}/${far}/${how}`,
      `own=${own}/${last.label}`,
      `own=${own}/${how}`,
      `before=${before ? (before.subject ? 'subject' : 'other') : 'none'}`,
      `pointed=${last.pointed}/${far}/${how}`,
      `last pointed=${mentions.some(({ pointed }) => pointed)}`,
      `spoken=${mentions.filter(({ subject, place }) => subject && !place).length > 1}`,
    ];
    return [
      ...atoms,
      ...atoms.map((atom) => `${word}:${atom}`),
      ...atoms.map((atom) => `${as}:${atom}`),
      `${word}/${as}/${kind}/${last.plural}`,
      `verb=${verb}/${kind}`,
      `noun=${noun}/${kind}`,
      `${word}/${far}/${how}/${kind}`,
    ];
  }
}

function keyOf(actors: readonly string[]): string {
  return [...actors].sort().join(' ');
}
