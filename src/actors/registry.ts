import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.js';
import { type Word, words } from '../text/words.js';
import type { Actor, Mention, MentionForm } from './actor.js';
import { meansActor } from './name-context.js';
import { type NameEntry, NameTree } from './name-tree.js';
import { NOT_ACTORS } from './not-actors.js';

/** Who is who. Lookups ignore case, accents and dashes. */
export interface Registry {
  readonly actors: readonly Actor[];
  get(id: string): Actor | undefined;
  /** The actor that a name, alias, seat or demonym stands for ("Tashkent", "uzbek", "ISIS-K", "Kazakh government"). */
  find(name: string): Actor | undefined;
  /** Actors with a name close to one that is not known ("Uzbekstan"), closest first; only those near enough to be meant. */
  nearest(name: string, limit: number): Actor[];
  /** Actors one of whose names begins with what was typed so far, then those with a word in a name that does. */
  completing(typed: string): Actor[];
  /**
   * The actors named in a text, in order, the longest name where several start together. In a question (`caseless`)
   * names may be typed in lower case; in a document they may not.
   */
  mentions(text: string, options?: { caseless?: boolean }): Mention[];
}

/** Words that stand beside a state's name without changing whose name it is. */
const OF_STATE = new Set(
  'the government governments authorities leadership state states countries country republic regime officials leaders ministry foreign capitals of'.split(
    ' ',
  ),
);

export function createRegistry(actors: readonly Actor[]): Registry {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const tree = new NameTree();
  const spelled: { folded: string; actor: Actor }[] = [];
  const add = (actor: Actor | undefined, form: MentionForm, name: string) => {
    const parts = words(name);
    tree.add(parts, { actor, form, name });
    if (actor) spelled.push({ folded: parts.map((part) => part.folded).join(' '), actor });
  };
  for (const actor of actors) for (const name of actor.names) add(actor, 'name', name);
  for (const actor of actors) for (const seat of actor.seats) add(actor, 'seat', seat);
  for (const actor of actors) for (const demonym of actor.demonyms) add(actor, 'demonym', demonym);
  for (const phrase of NOT_ACTORS) add(undefined, 'name', phrase);

  function exact(parts: readonly Word[]): Actor | undefined {
    return tree.exact(parts).find((entry) => entry.actor)?.actor;
  }

  return {
    actors,
    get: (id) => byId.get(id),
    find(name) {
      const parts = words(name);
      return byId.get(name.trim().toLowerCase()) ?? exact(parts) ?? withoutTitle(parts, exact);
    },
    nearest(name, limit) {
      return nearest(
        spelled,
        words(name)
          .map((part) => part.folded)
          .join(' ') || fold(name),
        limit,
      );
    },
    completing(typed) {
      const begun = words(typed)
        .map((part) => part.folded)
        .join(' ');
      if (begun === '') return [];
      const at = (where: (folded: string) => boolean) =>
        spelled.filter(({ folded }) => where(folded)).map(({ actor }) => actor);
      return [
        ...new Set([...at((folded) => folded.startsWith(begun)), ...at((folded) => folded.includes(` ${begun}`))]),
      ];
    },
    mentions(text, { caseless = false } = {}) {
      const parts = words(text);
      const found: Mention[] = [];
      for (let at = 0; at < parts.length; ) {
        const fits = (entry: NameEntry, from: number, to: number) => meansActor(text, parts, from, to, entry, caseless);
        const match = tree.longest(parts, at, fits);
        if (!match) {
          at++;
          continue;
        }
        const { entry, length } = match;
        const start = parts[at]?.start ?? 0;
        const end = parts[at + length - 1]?.end ?? start;
        if (entry.actor) found.push({ actor: entry.actor.id, form: entry.form, start, end: bareEnd(text, start, end) });
        at += length;
      }
      return found;
    },
  };
}

/** How many words may stand before a name and after it: "the government of the", "government officials". */
const TITLE_WORDS = 4;

/** The actor of the longest name that is left when words of state are taken off both ends ("the Gulf states"). */
function withoutTitle(parts: readonly Word[], exact: (parts: readonly Word[]) => Actor | undefined): Actor | undefined {
  const isTitle = (part: Word) => OF_STATE.has(part.folded);
  for (let off = 1; off <= 2 * TITLE_WORDS; off++) {
    for (let before = Math.min(off, TITLE_WORDS); before >= Math.max(0, off - TITLE_WORDS); before--) {
      const to = parts.length - (off - before);
      if (before >= to || !parts.slice(0, before).every(isTitle) || !parts.slice(to).every(isTitle)) continue;
      const found = exact(parts.slice(before, to));
      if (found) return found;
    }
  }
  return undefined;
}

/** Where a name ends without the possessive that was read as part of its last word. */
function bareEnd(text: string, start: number, end: number): number {
  return end - (/['’ʼ]s?$/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** A word that more actors than this have in their names ("republic") is near to none of them. */
const SHARED_WORD = 4;

/**
 * A quarter of a name's letters may differ, one at least, two neighbours in each other's place counting as one; a name
 * that begins with what was typed is near, too, and one that has it for a word ("korea").
 */
function nearest(spelled: readonly { folded: string; actor: Actor }[], typed: string, limit: number): Actor[] {
  const best = new Map<Actor, number>();
  if (typed.length < 2) return [];
  const having =
    typed.length < 4 || OF_STATE.has(typed) ? [] : spelled.filter(({ folded }) => folded.split(' ').includes(typed));
  const shared = new Set(having.map(({ actor }) => actor)).size <= SHARED_WORD ? new Set(having) : new Set();
  for (const one of spelled) {
    const { folded, actor } = one;
    const begins = (typed.length >= 3 && folded.startsWith(typed)) || shared.has(one);
    const most = Math.max(1, Math.floor(Math.min(folded.length, typed.length) / 4));
    if (!begins && Math.abs(folded.length - typed.length) > most) continue;
    const apart = begins ? 0.5 : isSwapped(folded, typed) ? 1 : distance(folded, typed);
    if (apart > most) continue;
    if (folded.length <= 3 && apart > 0) continue;
    best.set(actor, Math.min(apart, best.get(actor) ?? Number.POSITIVE_INFINITY));
  }
  return [...best]
    .sort(([a, x], [b, y]) => x - y || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(([actor]) => actor);
}

/** Whether two words differ only in two neighbouring letters' order. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((_, place) => one[place] !== other[place]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
