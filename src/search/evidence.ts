import type { Registry } from '../actors/registry.js';
import { actorCredit, meansByItsKind } from './actor-evidence.js';
import { creditAround } from './around.js';
import { type Asked, type AskedWord, doerOf, keysOf, SYNONYM } from './asked.js';
import { areKin, type Deed, deedOf, kinOf } from './deed.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';

/** What a sentence, with its paragraph around it, holds of what was asked; every share is from 0 to 1. */
export interface Evidence {
  /** Share of the question's telling words that are covered, by weight and rarity; 1 where it has none. */
  readonly covered: number;
  /** The same within the sentence itself. */
  readonly own: number;
  /** Whether the sentence itself holds one of the words as it was asked, and not only what may stand for it. */
  readonly literal: boolean;
  /** The same as `covered` for the words carried over from earlier turns. */
  readonly carried: number;
  /** How far it holds the question's verb; 0 where that has none. */
  readonly verb: number;
  /** How far it holds the name or number that it holds least, of those that the corpus knows; 1 where there is none. */
  readonly names: number;
  /** Share of the actors asked about that the sentence speaks of, by rarity; 1 where none was. */
  readonly actors: number;
  /** How far it speaks of the actor that it speaks of least; 1 where none was asked about. */
  readonly least: number;
  /** How far it speaks of the actor whose deed is asked about, or else of the one that is named first. */
  readonly subject: number;
  /** Whose deed it tells; undefined where no one's was asked about. */
  readonly deed: Deed | undefined;
  /** Whether one of the actors is nowhere in its document, not even through a group. */
  readonly elsewhere: boolean;
  /** Words and actors together. */
  readonly both: number;
  /** Summed worth of the words, for ranking: one for each rare word that the sentence itself holds. */
  readonly worth: number;
}

/** What a word counts that is there by a synonym, in the document's title, elsewhere in it; around in the paragraph. */
const CREDIT = { synonym: SYNONYM, title: 0.4, document: 0.2 } as const;
const DISCOUNT = { neighbour: 0.5, paragraph: 0.3 } as const;
/** What the first actor of a question counts beside the others, and the least that a common one counts. */
const FIRST_ACTOR = 1.25;
const COMMON_ACTOR = 0.15;

interface Weighed {
  readonly worth: number;
  readonly credit: number;
}

/** A function that weighs one sentence after another against a question. */
export function weighing(
  asked: Asked,
  table: SentenceTable,
  registry: Registry,
): (at: number, row: SentenceRow) => Evidence {
  const doer = doerOf(asked);
  const rarities = new Map(
    [...asked.words, ...asked.carried, ...asked.asking].map((word) => [word, word.weight * rarityOf(word, table)]),
  );
  const worths = asked.actors.map(
    (id, place) => Math.max(COMMON_ACTOR, table.rarity(`@${id}`)) * (place === 0 ? FIRST_ACTOR : 1),
  );
  /** Keys of each actor, one of which its document must hold: a group is spoken of in too many ways. */
  const kin = asked.actors
    .filter((id) => registry.get(id)?.kind !== 'group')
    .map((id) => kinOf(id, registry).map((one) => `@${one}`));

  /** What a neighbouring sentence tells of an actor that was not asked about is no evidence. */
  function tellsOfAsked({ actors, sentence: { agents } }: SentenceRow): boolean {
    if (doer === undefined || actors.has(doer)) return true;
    const isAsked = (id: string) => asked.actors.some((one) => one === id || areKin(one, id, registry));
    return (agents.length > 0 ? agents : [...actors]).every(isAsked);
  }

  function within(words: readonly AskedWord[], row: SentenceRow): Weighed[] {
    return words.map((word) => ({ worth: rarities.get(word) ?? 0, credit: holds(row, word) }));
  }

  function weigh(words: readonly AskedWord[], at: number, row: SentenceRow): Weighed[] {
    const near = (word: AskedWord) =>
      creditAround(at, row, table, DISCOUNT, (other) => (tellsOfAsked(other) ? holds(other, word) : 0));
    return within(words, row).map(({ worth, credit }, place) => {
      const word = words[place];
      if (!word || credit === 1) return { worth, credit };
      return { worth, credit: Math.max(credit, near(word), setting(row, word, table)) };
    });
  }

  return (at, row) => {
    const words = weigh(asked.words, at, row);
    const carried = weigh(asked.carried, at, row);
    const actors = asked.actors.map((id, place) => ({
      worth: worths[place] ?? 0,
      credit: actorCredit(at, row, id, table, registry),
    }));
    const creditsOf = (fits: (word: AskedWord) => boolean) =>
      words.flatMap(({ credit }, place) => (asked.words.slice(place, place + 1).some(fits) ? credit : []));
    const subject = doer === undefined ? 0 : Math.max(0, asked.actors.indexOf(doer));
    return {
      covered: share(words),
      own: share(within(asked.words, row)),
      literal: asked.words.some(({ root }) => row.roots.has(root)),
      carried: share(carried),
      verb: Math.max(0, ...creditsOf(({ verb }) => verb)),
      names: Math.min(1, ...creditsOf(({ name, root }) => name && table.sentencesWith(root) > 0)),
      actors: share(actors),
      least: Math.min(1, ...actors.map(({ credit }) => credit)),
      subject: actors[subject]?.credit ?? 1,
      deed: doer === undefined ? undefined : deedIn(at, row, doer, table, registry),
      elsewhere: kin.some((keys) => keys.every((key) => !table.holds(row.sentence.document, key))),
      both: share([...words, ...actors]),
      worth: total(words) + 0.5 * total(carried) + 0.2 * total(within(asked.asking, row)),
    };
  };
}

/** What "the group" does is the group's, though no statement says so. */
function deedIn(at: number, row: SentenceRow, doer: string, table: SentenceTable, registry: Registry): Deed {
  const deed = deedOf(doer, row, registry);
  return deed === 'others' && meansByItsKind(at, row, doer, table, registry) ? 'untold' : deed;
}

/** What a word counts that names what the whole document is about. */
function setting({ sentence, titleRoots }: SentenceRow, { root }: AskedWord, table: SentenceTable): number {
  if (!table.holds(sentence.document, root)) return 0;
  return titleRoots.has(root) ? CREDIT.title : CREDIT.document;
}

/** A word that the corpus lacks is as rare as the rarest there is that may stand for it. */
function rarityOf(word: AskedWord, table: SentenceTable): number {
  if (table.sentencesWith(word.root) > 0) return table.rarity(word.root);
  const known = keysOf(word).filter((key) => table.sentencesWith(key) > 0);
  return known.length > 0 ? Math.max(...known.map((key) => table.rarity(key))) : 1;
}

function holds(row: SentenceRow, word: AskedWord): number {
  const { roots, classes } = row;
  if (roots.has(word.root)) return 1;
  if (word.classes.some((one) => classes.has(one))) return CREDIT.synonym;
  if (word.topic !== undefined && row.topics[word.topic] >= 1) return CREDIT.synonym;
  return Math.max(0, ...word.related.map(({ root, credit }) => (roots.has(root) ? credit : 0)));
}

function total(all: readonly Weighed[]): number {
  return all.reduce((sum, { worth, credit }) => sum + worth * credit, 0);
}

function share(all: readonly Weighed[]): number {
  const whole = all.reduce((sum, { worth }) => sum + worth, 0);
  return whole === 0 ? 1 : total(all) / whole;
}
