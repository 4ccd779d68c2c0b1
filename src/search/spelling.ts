import MiniSearch from 'minisearch';
import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import { fold } from '../text/fold.js';
import { type Asked, type AskedWord, keysOf } from './asked.js';
import { kinOf } from './deed.js';
import type { SentenceTable } from './sentence-table.js';
import { synonymClasses } from './synonyms.js';
import { family } from './word-families.js';

export interface Correction {
  readonly typed: string;
  readonly taken: string;
}

export interface Respelt {
  readonly asked: Asked;
  readonly corrections: readonly Correction[];
}

export interface Spelling {
  /** Words that no sentence holds and that are a letter or two off an actor's name, taken for that actor. */
  names(asked: Asked): Respelt;
  /** Words that no sentence holds, taken for the nearest word that one does. */
  words(asked: Asked): Respelt;
}

/** Shorter words are too near to too many others; longer ones are no words. */
const SHORTEST_NAME = 5;
const SHORTEST_WORD = 6;
const LONGEST = 30;
/** A question with more unknown words than this is not misspelt: it is about something else. */
const MOST_UNKNOWN = 4;
/** Up to two letters may be wrong, and one in six. */
const WRONG_LETTERS = 2;
const WRONG_SHARE = 0.16;

/** Corrections for what nothing matches; what the corpus holds or a synonym stands for is never touched. */
export async function createSpelling(table: SentenceTable, registry: Registry): Promise<Spelling> {
  const vocabulary = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  await vocabulary.addAllAsync(
    [...table.vocabulary].filter((word) => word.length >= SHORTEST_WORD - 1).map((id) => ({ id })),
    { chunkSize: 500 },
  );

  /** The words, long enough to tell, that nothing in the corpus matches; none where there are too many. */
  function unknown({ words }: Asked, shortest: number): ReadonlySet<AskedWord> {
    const unmatched = words.filter((word) => keysOf(word).every((key) => table.sentencesWith(key) === 0));
    if (unmatched.length > MOST_UNKNOWN) return new Set();
    return new Set(unmatched.filter(({ folded }) => folded.length >= shortest && folded.length <= LONGEST));
  }

  /** A name that the corpus does not know either is no better than what was typed. */
  function isNamed(id: string): boolean {
    return kinOf(id, registry).some((one) => table.sentencesWith(`@${one}`) > 0);
  }

  return {
    names(asked) {
      const corrections: Correction[] = [];
      const actors = [...asked.actors];
      const misspelt = unknown(asked, SHORTEST_NAME);
      const words = asked.words.filter((word) => {
        if (!misspelt.has(word)) return true;
        const actor = registry.nearest(word.folded, 3).find((one) => resembles(word.folded, one) && isNamed(one.id));
        if (!actor) return true;
        corrections.push({ typed: word.text, taken: actor.name });
        if (!actors.includes(actor.id)) actors.unshift(actor.id);
        return false;
      });
      return corrections.length === 0 ? { asked, corrections } : { asked: { ...asked, actors, words }, corrections };
    },
    words(asked) {
      const corrections: Correction[] = [];
      const misspelt = unknown(asked, SHORTEST_WORD);
      const words = asked.words.map((word) => {
        if (!misspelt.has(word)) return word;
        const [near] = vocabulary
          .search(word.folded, { fuzzy: WRONG_SHARE, maxFuzzy: WRONG_LETTERS })
          .filter(({ id }) => id[0] === word.folded[0]);
        if (!near) return word;
        const taken = String(near.id);
        corrections.push({ typed: word.text, taken });
        return {
          ...word,
          folded: taken,
          root: family(taken),
          classes: synonymClasses(family(taken)),
          related: [],
          name: false,
        };
      });
      return { asked: { ...asked, words }, corrections };
    },
  };
}

/** Whether one of an actor's one-word names begins like what was typed and is about as long. */
function resembles(typed: string, { names, seats, demonyms }: Actor): boolean {
  return [...names, ...seats, ...demonyms]
    .map(fold)
    .some(
      (name) => !name.includes(' ') && name[0] === typed[0] && Math.abs(name.length - typed.length) <= WRONG_LETTERS,
    );
}
