import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import { taggedSentences } from '../text/tagged-sentences.js';
import { type Word, words } from '../text/words.js';
import { topicsOf } from '../topics/index.js';
import { type AskedDoer, askedDoer } from './asked-doer.js';
import { ASKING_WORDS } from './asking-words.js';
import { PHRASAL_VERBS } from './phrasal-verbs.js';
import { type QuestionKind, questionKind } from './question-kind.js';
import { type Relative, relatedRoots } from './related-words.js';
import { STOP_WORDS } from './stop-words.js';
import { synonymClasses } from './synonyms.js';
import { family } from './word-families.js';

/** A word of a question that its answer should hold. */
export interface AskedWord {
  readonly text: string;
  readonly folded: string;
  readonly root: string;
  readonly classes: readonly string[];
  /** Roots that may stand for it, more weakly than the classes. */
  readonly related: readonly Relative[];
  /** How much the word says by its part of speech, 0 to 1. */
  readonly weight: number;
  readonly verb: boolean;
  /** A proper name, an abbreviation or a number: nothing else can stand for it. */
  readonly name: boolean;
  /** The topic that the word names ("trade", "human rights"): whatever is about it covers the word. */
  readonly topic: Topic | undefined;
}

/** A question, read. `actors` are ids in the order they are named. */
export interface Asked {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly actors: readonly string[];
  /** Whose deed it asks about, where it says so. */
  readonly doer: AskedDoer | undefined;
  /** Whether the actors are an earlier turn's, this one naming none. */
  readonly inherited: boolean;
  readonly words: readonly AskedWord[];
  readonly topics: readonly Topic[];
  /** Words by which it asks ("position") and actors' names as typed: they help to rank and need not be covered. */
  readonly asking: readonly AskedWord[];
  /** Words of the earlier turns that this one leaves unsaid. */
  readonly carried: readonly AskedWord[];
}

/** Characters and words of a question that are read; the rest says nothing that these do not. */
const READ_CHARACTERS = 1_000;
const READ_WORDS = 40;

const WEIGHT: Readonly<Partial<Record<string, number>>> = { PROPN: 1, NOUN: 1, NUM: 1, VERB: 0.8, ADJ: 0.6, ADV: 0.15 };
const OTHER_WEIGHT = 0.5;

/** Takes a question apart: whom it names, which words tell, what it is about and what it asks for. */
export function readQuestion(question: string, registry: Registry): Asked {
  const text = question.slice(0, READ_CHARACTERS);
  const mentions = registry.mentions(text, { caseless: true });
  const tokens = taggedSentences(text).flatMap((sentence) => sentence.tokens);
  const named = (word: Word) => mentions.some(({ start, end }) => word.start < end && start < word.end);
  const all = words(text).slice(0, READ_WORDS);
  const found = all.filter((word) => !named(word));
  const asked = new Map<string, AskedWord>();
  for (const [place, { text: word, folded, start, end }] of found.entries()) {
    if (STOP_WORDS.has(folded) || /^.$/u.test(folded)) continue;
    const token = tokens.find((one) => one.start < end && start < one.end);
    const tag = token?.pos ?? '';
    const root = family(folded);
    if (asked.has(root)) continue;
    const name = /^\p{N}+$/u.test(folded) || /^\p{Lu}{2,}$/u.test(word) || (/^\p{Lu}/u.test(word) && start > 0);
    const weight = name ? 1 : (WEIGHT[tag] ?? OTHER_WEIGHT);
    asked.set(root, {
      text: word,
      folded,
      root,
      classes: name ? [] : classesOf(root, found[place + 1]?.folded),
      related: name ? [] : relatedRoots(token?.lemma ?? folded, tag),
      weight,
      verb: tag === 'VERB',
      name,
      topic: TOPIC_NAMES.get(folded),
    });
  }
  return {
    text,
    kind: questionKind(text),
    actors: [...new Set(mentions.map(({ actor }) => actor))],
    doer: askedDoer(text, mentions, tokens),
    words: [...asked.values()].filter(({ root, name }) => name || !ASKING_ROOTS.has(root)),
    topics: topicsOf(found.map(({ folded }) => folded)),
    asking: [
      ...[...asked.values()].filter(({ root, name }) => !name && ASKING_ROOTS.has(root)),
      ...all.filter(named).map(({ text: word, folded }) => typedName(word, folded)),
    ],
    inherited: false,
    carried: [],
  };
}

/** The actor whose deed is asked about; a pronoun without a thread stands for nobody. */
export function doerOf({ doer }: Asked): string | undefined {
  return doer && 'actor' in doer ? doer.actor : undefined;
}

/** What a word of one of the same synonym classes counts. */
export const SYNONYM = 0.6;

/** Every key under which a word, or what may stand for it, is found, with what each counts. */
export function weightedKeys({ root, classes, related }: AskedWord): (readonly [key: string, weight: number])[] {
  return [
    [root, 1],
    ...classes.map((one) => [one, SYNONYM] as const),
    ...related.map((one) => [one.root, one.credit] as const),
  ];
}

/** The same keys alone. */
export function keysOf(word: AskedWord): string[] {
  return weightedKeys(word).map(([key]) => key);
}

/** A verb with its particle means another verb ("took in" is "sheltered"), and is found by that one's classes too. */
function classesOf(root: string, next: string | undefined): readonly string[] {
  const meant = next === undefined ? undefined : PHRASAL_VERBS.get(`${root} ${next}`);
  return meant === undefined ? synonymClasses(root) : [meant, ...synonymClasses(meant)];
}

function typedName(text: string, folded: string): AskedWord {
  return {
    text,
    folded,
    root: family(folded),
    classes: [],
    related: [],
    weight: 1,
    verb: false,
    name: true,
    topic: undefined,
  };
}

/** By what names people ask for a topic as a whole; other words of their families ("diplomat") name a part of it. */
const TOPIC_NAMES: ReadonlyMap<string, Topic> = new Map([
  ['diplomacy', 'diplomacy'],
  ['security', 'security'],
  ['terrorism', 'security'],
  ['trade', 'trade'],
  ['economy', 'trade'],
  ['commerce', 'trade'],
  ['infrastructure', 'trade'],
  ['rights', 'rights'],
  ['society', 'rights'],
]);

const ASKING_ROOTS = new Set([...ASKING_WORDS].map(family));
