import type { NounPhrase } from './noun-phrases.js';

/** An actor that a noun phrase stands for. */
export interface Referent {
  readonly actor: string;
  /** The phrase is a pronoun or a noun such as "the government". */
  readonly inferred: boolean;
  /** The phrase names people or a place rather than a government or group, so that it counts less. */
  readonly weak: boolean;
  /** The sentence names the members that it means. */
  readonly narrowed?: boolean;
  /** The group that the sentence counts the actor among, though it is no member: the source looks mistaken. */
  readonly outside?: string;
  /** Ids of members that the sentence takes out of the group. */
  readonly excluded?: readonly string[];
}

/** What a noun phrase has to do with actors. */
export interface Reference {
  /** The actors that the phrase stands for. */
  readonly stands: readonly Referent[];
  /** The actors that possess or qualify it ("Ashgabat's early embrace", "Taliban rule"). */
  readonly owners: readonly Referent[];
  /** The phrase is where something happens. */
  readonly place: boolean;
  /** The phrase only tells when or why, or hangs on one that does. */
  readonly aside?: boolean;
  /** The phrase names people who are no actor: "women", "Afghan refugees". */
  readonly people?: string;
}

/** It has to do with nobody. */
export const NOBODY: Reference = { stands: [], owners: [], place: false };

export type References = ReadonlyMap<NounPhrase, Reference>;
