import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import { type Token, taggedSentences } from '../text/tagged-sentences.js';
import { type Word, words } from '../text/words.js';
import { topicsOf } from '../topics/index.js';
import { ASKING_WORDS } from './asking-words.js';
import { PHRASAL_VERBS } from './phrasal-verbs.js';
import { type QuestionKind, questionKind } from './question-kind.js';
import { STOP_WORDS } from './stop-words.js';
import { synonymClasses } from './synonyms.js';
import { family } from './word-families.js';

/** A word of a question that its answer should hold. */
export interface AskedWord {
  readonly text: string;
  readonly folded: string;
  readonly root: string;
  readonly classes: readonly string[];
  /** How much the word says by its part of speech, 0 to 1. */
  readonly weight: number;
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
    const tag = tagAt(tokens, start, end);
    const root = family(folded);
    if (asked.has(root)) continue;
    const name = /^\p{N}+$/u.test(folded) || /^\p{Lu}{2,}$/u.test(word) || (/^\p{Lu}/u.test(word) && start > 0);
    const weight = name ? 1 : (WEIGHT[tag] ?? OTHER_WEIGHT);
    asked.set(root, {
      text: word,
      folded,
      root,
      classes: name ? [] : classesOf(root, found[place + 1]?.folded),
      weight,
      name,
      topic: TOPIC_NAMES.get(root),
    });
  }
  return {
    text,
    kind: questionKind(text),
    actors: [...new Set(mentions.map(({ actor }) => actor))],
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

/** A verb with its particle means another verb ("took in" is "sheltered"), and is found by that one's classes too. */
function classesOf(root: string, next: string | undefined): readonly string[] {
  const meant = next === undefined ? undefined : PHRASAL_VERBS.get(`${root} ${next}`);
  return meant === undefined ? synonymClasses(root) : [meant, ...synonymClasses(meant)];
}

function typedName(text: string, folded: string): AskedWord {
  return { text, folded, root: family(folded), classes: [], weight: 1, name: true, topic: undefined };
}

/** By what names people ask for a topic as a whole. */
const TOPIC_NAMES: ReadonlyMap<string, Topic> = new Map(
  (
    [
      ['diplomacy', 'diplomacy'],
      ['security', 'security'],
      ['terrorism', 'security'],
      ['trade', 'trade'],
      ['economy', 'trade'],
      ['commerce', 'trade'],
      ['infrastructure', 'trade'],
      ['rights', 'rights'],
      ['society', 'rights'],
    ] as const
  ).map(([name, topic]) => [family(name), topic]),
);

const ASKING_ROOTS = new Set([...ASKING_WORDS].map(family));

function tagAt(tokens: readonly Token[], start: number, end: number): string {
  return tokens.find((token) => token.start < end && start < token.end)?.pos ?? '';
}
