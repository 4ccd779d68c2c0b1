import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import type { Sentence } from '../corpus/reading.js';
import { type Word, words } from '../text/words.js';
import { topicWeights } from '../topics/index.js';
import { STOP_WORDS } from './stop-words.js';
import { synonymClasses } from './synonyms.js';
import { family } from './word-families.js';

/** A sentence to be found: its place, its characters, and the ids of the actors it speaks of, by name or by pronoun. */
export interface IndexedSentence extends Sentence {
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
  /** Actors it names itself; `IndexedSentence.actors` may hold further ones. */
  readonly named: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly topics: Readonly<Record<Topic, number>>;
  /** Rows of the same paragraph: [from, to). */
  readonly paragraph: { from: number; to: number };
}

/** The sentences of a corpus in reading order, with what their words, classes and actors are worth. */
export interface SentenceTable {
  readonly rows: readonly SentenceRow[];
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
}

/** Sentences read before other work gets its turn: a few ms. */
const SENTENCES_A_TURN = 50;

/** Reads every sentence once. Sentences of unknown documents are left out. */
export async function createSentenceTable(
  documents: readonly Document[],
  sentences: readonly IndexedSentence[],
  registry: Registry,
): Promise<SentenceTable> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const counts = new Map<string, number>();
  const inDocument = new Map<string, Set<string>>();
  const vocabulary = new Set<string>();
  const rows: SentenceRow[] = [];
  let length = 0;
  for (const [number, sentence] of sentences.entries()) {
    if (number % SENTENCES_A_TURN === SENTENCES_A_TURN - 1) await new Promise((resolve) => setTimeout(resolve, 0));
    const document = byId.get(sentence.document);
    if (!document) continue;
    const last = rows.at(-1);
    const same = last?.document === document && last.sentence.paragraph === sentence.paragraph;
    const paragraph = same ? last.paragraph : { from: rows.length, to: rows.length };
    const titleRoots =
      last?.document === document
        ? last.titleRoots
        : new Set(words(document.matter.title).map(({ folded }) => family(folded)));
    const row = readRow(sentence, document, registry, paragraph, titleRoots);
    rows.push(row);
    paragraph.to = rows.length;
    length += row.telling.length;
    for (const { word } of row.telling) vocabulary.add(word.folded);
    const held = inDocument.get(document.id) ?? new Set<string>();
    inDocument.set(document.id, held);
    for (const key of keysOf(row)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      held.add(key);
    }
  }
  const most = Math.log(1 + (rows.length + 0.5) / 0.5);
  return {
    rows,
    vocabulary,
    sentencesWith: (key) => counts.get(key) ?? 0,
    holds: (document, key) => inDocument.get(document)?.has(key) ?? false,
    rarity(key) {
      const n = counts.get(key) ?? 0;
      return Math.log(1 + (rows.length - n + 0.5) / (n + 0.5)) / most;
    },
    meanLength: Math.max(1, length / Math.max(1, rows.length)),
  };
}

/** Everything a sentence can be found by: its roots, classes and actors, each once. */
export function keysOf({ roots, classes, actors }: SentenceRow): string[] {
  return [...roots, ...classes, ...[...actors].map((actor) => `@${actor}`)];
}

function readRow(
  sentence: IndexedSentence,
  document: Document,
  registry: Registry,
  paragraph: SentenceRow['paragraph'],
  titleRoots: ReadonlySet<string>,
): SentenceRow {
  const all = words(sentence.text);
  const telling = all
    .filter(({ folded }) => !STOP_WORDS.has(folded))
    .map((word) => ({ word, root: family(word.folded) }));
  const roots = new Set(telling.map(({ root }) => root));
  const named = new Set(registry.mentions(sentence.text).map(({ actor }) => actor));
  return {
    sentence,
    document,
    telling,
    folded: all.map(({ folded }) => folded),
    roots,
    classes: new Set([...roots].flatMap(synonymClasses)),
    titleRoots,
    named,
    actors: new Set([...named, ...sentence.actors]),
    topics: topicWeights([...new Set(telling.map(({ word }) => word.folded))]),
    paragraph,
  };
}
