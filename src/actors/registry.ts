import type { Actor, Mention } from './actor.js';

/** Who is who. Lookups ignore case, accents and dashes. */
export interface Registry {
  readonly actors: readonly Actor[];
  get(id: string): Actor | undefined;
  /** The actor that a name, alias, seat or demonym stands for ("Tashkent", "uzbek", "ISIS-K"). */
  find(name: string): Actor | undefined;
  /** Names close to one that is not known ("Uzbekstan"), closest first; only names near enough to be meant. */
  nearest(name: string, limit: number): Actor[];
  /** The actors named in a text, in order, longest name first where several start together. */
  mentions(text: string): Mention[];
}
