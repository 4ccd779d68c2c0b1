import type { Registry } from '../actors/registry.js';
import type { Asked, AskedWord } from './asked.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';
import { family } from './word-families.js';

/** What a sentence, with its paragraph around it, holds of what was asked; every share is from 0 to 1. */
export interface Evidence {
  /** Share of the question's telling words that are covered, by weight and rarity; 1 where it has none. */
  readonly covered: number;
  /** The same within the sentence itself. */
  readonly own: number;
  /** The same for the words carried over from earlier turns. */
  readonly carried: number;
  /** Share of the actors asked about that the sentence speaks of, by rarity; 1 where none was. */
  readonly actors: number;
  /** How far it speaks of the actor that is asked about first. */
  readonly subject: number;
  /** Words and actors together. */
  readonly both: number;
  /** Summed worth of the words, for ranking: one for each rare word that the sentence itself holds. */
  readonly worth: number;
}

/** What a word counts that is there by a synonym, in a neighbouring sentence, elsewhere in the paragraph or document. */
const CREDIT = { synonym: 0.6, neighbour: 0.5, paragraph: 0.3, title: 0.4, document: 0.2 } as const;
/** The same for an actor: named, meant by a pronoun, through a group, in a neighbouring sentence, in the paragraph. */
const ACTOR_CREDIT = { named: 1, meant: 0.85, group: 0.6, neighbour: 0.5, paragraph: 0.3 } as const;
/** What the first actor of a question counts beside the others, and the least that a common one counts. */
const FIRST_ACTOR = 1.25;
const COMMON_ACTOR = 0.15;

interface Weighed {
  readonly worth: number;
  readonly credit: number;
}

/** Weighs one sentence against a question. */
export function evidenceOf(asked: Asked, at: number, table: SentenceTable, registry: Registry): Evidence {
  const weigh = (words: readonly AskedWord[], inside = false): Weighed[] =>
    words.map((word) => ({
      worth: word.weight * rarityOf(word, table),
      credit: Math.max(
        around(at, table, inside ? undefined : CREDIT, (row) => holds(row, word)),
        inside ? 0 : setting(at, word, table),
      ),
    }));
  const words = weigh(asked.words);
  const carried = weigh(asked.carried);
  const actors = asked.actors.map((id, index) => ({
    worth: Math.max(COMMON_ACTOR, table.rarity(`@${id}`)) * (index === 0 ? FIRST_ACTOR : 1),
    credit: around(at, table, ACTOR_CREDIT, (row) => speaksOf(row, id, registry)),
  }));
  return {
    covered: share(words),
    own: share(weigh(asked.words, true)),
    carried: share(carried),
    actors: share(actors),
    subject: actors[0]?.credit ?? 1,
    both: share([...words, ...actors]),
    worth: total(words) + 0.5 * total(carried) + 0.2 * total(weigh(asked.asking, true)),
  };
}

/** What a word counts that names what the whole document is about. */
function setting(at: number, { root }: AskedWord, table: SentenceTable): number {
  const row = table.row(at);
  if (!row || !table.holds(row.sentence.document, root)) return 0;
  return row.titleRoots.has(root) ? CREDIT.title : CREDIT.document;
}

/** A word that the corpus lacks is as rare as its rarest synonym class that is there. */
function rarityOf({ root, classes }: AskedWord, table: SentenceTable): number {
  if (table.sentencesWith(root) > 0) return table.rarity(root);
  const known = classes.filter((one) => table.sentencesWith(one) > 0).map((one) => table.rarity(one));
  return known.length > 0 ? Math.max(...known) : 1;
}

/** The best credit that a sentence or its paragraph gives, the paragraph's at a discount. */
function around(
  at: number,
  table: SentenceTable,
  discount: { readonly neighbour: number; readonly paragraph: number } | undefined,
  credit: (row: SentenceRow) => number,
): number {
  const row = table.row(at);
  if (!row) return 0;
  let most = credit(row);
  if (!discount) return most;
  const from = Math.max(row.paragraph.from, at - AROUND);
  const to = Math.min(row.paragraph.to, at + AROUND + 1);
  for (let near = from; near < to && most < discount.neighbour; near++) {
    const other = table.row(near);
    if (near === at || !other) continue;
    most = Math.max(most, credit(other) * (Math.abs(near - at) === 1 ? discount.neighbour : discount.paragraph));
  }
  return most;
}

/** Sentences of a paragraph that are looked at, on either side. */
const AROUND = 4;

function holds(row: SentenceRow, word: AskedWord): number {
  const { roots, classes } = row;
  if (roots.has(word.root)) return 1;
  if (word.topic !== undefined && row.topics[word.topic] >= 1) return CREDIT.synonym;
  return word.classes.some((one) => classes.has(one)) ? CREDIT.synonym : 0;
}

function speaksOf({ named, actors, roots }: SentenceRow, id: string, registry: Registry): number {
  if (named.has(id)) return ACTOR_CREDIT.named;
  if (actors.has(id)) return ACTOR_CREDIT.meant;
  const asked = registry.get(id);
  if (asked?.kind === 'group' && roots.has(REGION)) return ACTOR_CREDIT.group;
  const kin = (one: string) => registry.get(one)?.members.includes(id) || asked?.members.includes(one);
  return [...actors].some(kin) ? ACTOR_CREDIT.group : 0;
}

/** How texts name a group of states once it has been introduced: "the region". */
const REGION = family('region');

function total(all: readonly Weighed[]): number {
  return all.reduce((sum, { worth, credit }) => sum + worth * credit, 0);
}

function share(all: readonly Weighed[]): number {
  const whole = all.reduce((sum, { worth }) => sum + worth, 0);
  return whole === 0 ? 1 : total(all) / whole;
}
