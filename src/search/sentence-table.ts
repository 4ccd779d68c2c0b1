import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import type { Sentence } from '../corpus/reading.js';
import { type Word, words } from '../text/words.js';
import { topicWeights } from '../topics/index.js';
import type { SentenceRoles } from './sentence-roles.js';
import { STOP_WORDS } from './stop-words.js';
import { synonymClasses } from './synonyms.js';
import { TermRows, type TermRowsState } from './term-rows.js';
import { family } from './word-families.js';

/** A sentence to be found: its place, its characters, and the ids of the actors it speaks of, by name or by pronoun. */
export interface IndexedSentence extends Sentence, SentenceRoles {
  readonly document: string;
  readonly text: string;
  readonly actors: readonly string[];
}

/** A sentence taken apart. */
export interface SentenceRow {
  readonly sentence: IndexedSentence;
  readonly document: Document;
  /** Its words that are not stop words, each with its root; all its words, folded, for phrases. */
  readonly telling: readonly { readonly word: Word; readonly root: string }[];
  readonly folded: readonly string[];
  readonly roots: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly titleRoots: ReadonlySet<string>;
  readonly titleActors: ReadonlySet<string>;
  /** Actors it names itself; `IndexedSentence.actors` may hold further ones. */
  readonly named: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly topics: Readonly<Record<Topic, number>>;
  /** Rows of the same paragraph: [from, to). */
  readonly paragraph: { from: number; to: number };
}

/** The sentences of a corpus in reading order, with what their words, classes and actors are worth. */
export interface SentenceTable {
  /** How many sentences there are. */
  readonly size: number;
  /** A sentence taken apart; that is done when it is first asked for. */
  row(at: number): SentenceRow | undefined;
  /** Everything a sentence can be found by: its roots, classes and actors, each once. */
  keys(at: number): string[];
  /** In how many sentences a key stands: a root, a class (`~3`) or an actor (`@uzbekistan`). */
  sentencesWith(key: string): number;
  /** Whether any sentence of a document holds a key. */
  holds(document: string, key: string): boolean;
  /** How rare a key is, from 0 (in every sentence) to 1 (in none). */
  rarity(key: string): number;
  /** Every telling word, folded. */
  readonly vocabulary: ReadonlySet<string>;
  /** Mean number of telling words in a sentence. */
  readonly meanLength: number;
  /** What was read, as plain data: with it and the same sentences the table need not be read again. */
  state(): SentenceTableState;
}

export interface SentenceTableState {
  readonly keys: TermRowsState;
  /** How many of a sentence's actors, the first, it names itself. */
  readonly named: Uint32Array;
  readonly vocabulary: readonly string[];
  /** Telling words of all sentences together. */
  readonly telling: number;
}

/** Sentences read before other work gets its turn: a few ms. */
const SENTENCES_A_TURN = 50;
/** The same of what is only put in its place. */
const PLACES_A_TURN = 5_000;

interface Place {
  readonly sentence: IndexedSentence;
  readonly document: Document;
  readonly paragraph: SentenceRow['paragraph'];
}

/** Reads every sentence once, or takes over what was `kept` of the same sentences. Those of unknown documents are left out. */
export async function createSentenceTable(
  documents: readonly Document[],
  sentences: readonly IndexedSentence[],
  registry: Registry,
  kept?: SentenceTableState,
): Promise<SentenceTable> {
  const places = await placesOf(documents, sentences);
  const known = kept !== undefined && kept.keys.ends.length === places.length && kept.named.length === places.length;
  const { keys, named, vocabulary, telling } = known
    ? { ...kept, keys: await TermRows.from(kept.keys), vocabulary: new Set(kept.vocabulary) }
    : await readAll(places, registry);
  const most = Math.log(1 + (places.length + 0.5) / 0.5);
  const rows: (SentenceRow | undefined)[] = places.map(() => undefined);
  const rowsOf = new Map<string, number[]>();
  for (const [at, { document }] of places.entries()) {
    if (at % PLACES_A_TURN === 0) await turn();
    const own = rowsOf.get(document.id);
    if (own) own.push(at);
    else rowsOf.set(document.id, [at]);
  }
  const held = once((document: string) => {
    const numbers = new Set<number>();
    for (const at of rowsOf.get(document) ?? []) for (const number of keys.row(at)) numbers.add(number);
    return numbers;
  });
  const titles = once(({ matter: { title } }: Document) => ({
    titleRoots: new Set(words(title).map(({ folded }) => family(folded))),
    titleActors: new Set(registry.mentions(title).map(({ actor }) => actor)),
  }));

  function sentencesWith(key: string): number {
    const number = keys.number(key);
    return number === undefined ? 0 : keys.passagesWith(number);
  }

  return {
    size: places.length,
    row(at) {
      const place = places[at];
      if (place) rows[at] ??= rowOf(place, keys.terms(at), named[at] ?? 0, titles(place.document));
      return rows[at];
    },
    keys: (at) => keys.terms(at),
    vocabulary,
    sentencesWith,
    holds(document, key) {
      const number = keys.number(key);
      return number !== undefined && held(document).has(number);
    },
    rarity(key) {
      const n = sentencesWith(key);
      return Math.log(1 + (places.length - n + 0.5) / (n + 0.5)) / most;
    },
    meanLength: Math.max(1, telling / Math.max(1, places.length)),
    state: () => (known ? kept : { keys: keys.state(), named, vocabulary: [...vocabulary], telling }),
  };
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function placesOf(
  documents: readonly Document[],
  sentences: readonly IndexedSentence[],
): Promise<readonly Place[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const places: Place[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (at % PLACES_A_TURN === 0) await turn();
    const document = byId.get(sentence.document);
    if (!document) continue;
    const last = places.at(-1);
    const same = last?.document === document && last.sentence.paragraph === sentence.paragraph;
    const paragraph = same ? last.paragraph : { from: places.length, to: places.length };
    places.push({ sentence, document, paragraph });
    paragraph.to = places.length;
  }
  return places;
}

async function readAll(places: readonly Place[], registry: Registry) {
  const keys = new TermRows();
  const named = new Uint32Array(places.length);
  const vocabulary = new Set<string>();
  let telling = 0;
  for (const [at, { sentence }] of places.entries()) {
    if (at % SENTENCES_A_TURN === SENTENCES_A_TURN - 1) await turn();
    const tellingWords = tellingOf(words(sentence.text));
    const roots = new Set(tellingWords.map(({ root }) => root));
    const classes = new Set([...roots].flatMap(synonymClasses));
    const names = new Set(registry.mentions(sentence.text).map(({ actor }) => actor));
    const actors = new Set([...names, ...sentence.actors]);
    keys.add([...roots, ...classes, ...[...actors].map((actor) => `@${actor}`)]);
    named[at] = names.size;
    telling += tellingWords.length;
    for (const { word } of tellingWords) vocabulary.add(word.folded);
  }
  return { keys, named, vocabulary, telling };
}

function tellingOf(all: readonly Word[]): SentenceRow['telling'] {
  return all.filter(({ folded }) => !STOP_WORDS.has(folded)).map((word) => ({ word, root: family(word.folded) }));
}

/**
 * A sentence's row from its keys. Its words are read when they are first looked at: of most sentences that a question
 * weighs, the neighbours of those it finds, the keys are enough.
 */
function rowOf(
  place: Place,
  keys: readonly string[],
  named: number,
  title: Pick<SentenceRow, 'titleRoots' | 'titleActors'>,
): SentenceRow {
  const roots = new Set<string>();
  const classes = new Set<string>();
  const actors: string[] = [];
  for (const key of keys) {
    if (key.startsWith('~')) classes.add(key);
    else if (key.startsWith('@')) actors.push(key.slice(1));
    else roots.add(key);
  }
  let read: Pick<SentenceRow, 'telling' | 'folded'> | undefined;
  let topics: SentenceRow['topics'] | undefined;
  function spoken(): Pick<SentenceRow, 'telling' | 'folded'> {
    if (!read) {
      const all = words(place.sentence.text);
      read = { telling: tellingOf(all), folded: all.map(({ folded }) => folded) };
    }
    return read;
  }
  return {
    ...place,
    get telling() {
      return spoken().telling;
    },
    get folded() {
      return spoken().folded;
    },
    get topics() {
      topics ??= topicWeights([...new Set(spoken().telling.map(({ word }) => word.folded))]);
      return topics;
    },
    roots,
    classes,
    ...title,
    named: new Set(actors.slice(0, named)),
    actors: new Set(actors),
  };
}

/** A function that works each value out once. */
function once<Of, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const done = new Map<Of, Value>();
  return (of) => {
    const known = done.get(of);
    if (known !== undefined) return known;
    const value = work(of);
    done.set(of, value);
    return value;
  };
}
