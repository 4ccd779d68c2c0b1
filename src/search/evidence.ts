import type { Registry } from '../actors/registry.js';
import type { Asked, AskedWord } from './asked.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';

/** What a sentence holds of what was asked. */
export interface Evidence {
  /** Share of the question's telling words that are covered, by weight and rarity, 0 to 1; 1 where it has none. */
  readonly covered: number;
  /** The same for the words carried over from earlier turns. */
  readonly carried: number;
  /** Share of the actors asked about that the sentence speaks of, by rarity, 0 to 1; 1 where none was. */
  readonly actors: number;
  /** How far the sentence speaks of the actor that is asked about first. */
  readonly subject: number;
  /** Share of the covered words that the sentence itself holds. */
  readonly own: number;
  /** Summed worth of the words, for ranking. */
  readonly worth: number;
}

/** What a word counts that is there by a synonym, in a neighbouring sentence, elsewhere in the paragraph, in the title. */
const CREDIT = { synonym: 0.6, neighbour: 0.5, paragraph: 0.3, title: 0.2 } as const;
/** The same for an actor: named, meant by a pronoun, by a group it belongs to, in a neighbouring sentence. */
const ACTOR_CREDIT = { named: 1, meant: 0.9, group: 0.6, neighbour: 0.35 } as const;

/** Weighs one sentence, with its paragraph around it, against a question. */
export function evidenceOf(asked: Asked, at: number, table: SentenceTable, registry: Registry): Evidence {
  const worthOf = (word: AskedWord) => word.weight * rarityOf(word, table);
  const own = asked.words.map((word) => ({ worth: worthOf(word), credit: wordCredit(word, at, table) }));
  const carried = asked.carried.map((word) => ({ worth: worthOf(word), credit: wordCredit(word, at, table) }));
  const asking = asked.asking.map((word) => ({ worth: worthOf(word), credit: wordCredit(word, at, table) }));
  const actors = asked.actors.map((id, index) => ({
    worth: Math.max(0.15, table.rarity(`@${id}`)) * (index === 0 ? 1.25 : 1),
    credit: { total: actorCredit(id, at, table, registry) },
  }));
  return {
    covered: share(own),
    carried: share(carried),
    actors: share(actors),
    subject: actors[0]?.credit.total ?? 1,
    own: share(own.map(({ worth, credit }) => ({ worth, credit: { total: credit.own } }))),
    worth: total(own) + 0.5 * total(carried) + 0.2 * total(asking),
  };
}

/** A word that the corpus lacks is as rare as its commonest synonym class, if that is there. */
function rarityOf({ root, classes }: AskedWord, table: SentenceTable): number {
  if (table.sentencesWith(root) > 0) return table.rarity(root);
  const known = classes.filter((one) => table.sentencesWith(one) > 0).map((one) => table.rarity(one));
  return known.length > 0 ? Math.max(...known) : 1;
}

function wordCredit(word: AskedWord, at: number, table: SentenceTable): { own: number; total: number } {
  const row = table.rows[at];
  if (!row) return { own: 0, total: 0 };
  const own = holds(row, word);
  let total = own;
  for (let near = row.paragraph.from; near < row.paragraph.to && total < CREDIT.neighbour; near++) {
    const other = table.rows[near];
    if (near === at || !other) continue;
    total = Math.max(total, holds(other, word) * (Math.abs(near - at) === 1 ? CREDIT.neighbour : CREDIT.paragraph));
  }
  return { own, total };
}

function holds({ roots, classes }: SentenceRow, word: AskedWord): number {
  if (roots.has(word.root)) return 1;
  return word.classes.some((one) => classes.has(one)) ? CREDIT.synonym : 0;
}

function actorCredit(id: string, at: number, table: SentenceTable, registry: Registry): number {
  const row = table.rows[at];
  if (!row) return 0;
  let credit = speaksOf(row, id, registry);
  for (const near of [at - 1, at + 1]) {
    const other = table.rows[near];
    if (!other || near < row.paragraph.from || near >= row.paragraph.to) continue;
    credit = Math.max(credit, speaksOf(other, id, registry) * ACTOR_CREDIT.neighbour);
  }
  return credit;
}

function speaksOf({ named, actors }: SentenceRow, id: string, registry: Registry): number {
  if (named.has(id)) return ACTOR_CREDIT.named;
  if (actors.has(id)) return ACTOR_CREDIT.meant;
  const kin = (one: string) => registry.get(one)?.members.includes(id) || registry.get(id)?.members.includes(one);
  return [...actors].some(kin) ? ACTOR_CREDIT.group : 0;
}

interface Weighed {
  readonly worth: number;
  readonly credit: { readonly total: number };
}

function total(all: readonly Weighed[]): number {
  return all.reduce((sum, { worth, credit }) => sum + worth * credit.total, 0);
}

function share(all: readonly Weighed[]): number {
  const whole = all.reduce((sum, { worth }) => sum + worth, 0);
  return whole === 0 ? 1 : total(all) / whole;
}
