import type { Finding } from './finding.js';
import type { Toward } from './participation.js';
import type { Referent } from './referent.js';

/** How far away somebody stands who is named elsewhere in the sentence, and in the sentences before. */
export const SAME_SENTENCE = 7;
export const SENTENCE_BEFORE = 9;
/** In the paragraph before: who stands so far away is a guess, which adds nothing to a finding's weight. */
export const FAR = 12;
/** As many of the sentences before are thought of at most. */
const THOUGHT_OF = 6;
/** And so many of those whom a sentence names, so that a list of a hundred states takes no more time than one of ten. */
const NAMED_HERE = 14;
/** Of those toward whom a document's statements commonly are, so many ranks are thought of wherever they stand. */
const AIMS = 2;

/** Somebody named in a finding's sentence: where, hanging on which unit, as what, and in which piece of it. */
export type NamedHere = Referent & {
  readonly at: number;
  readonly governor: number;
  readonly as: string;
  readonly piece: number;
};

/** Those of the last statement, its targets before its actor, and how they stand to whoever speaks now. */
function spokenTo(self: string, said: readonly Referent[]): [Referent, string][] {
  const last = said.at(-1)?.actor;
  const [addressed, again] = [said.slice(0, -1).some(({ actor }) => actor === self), last === self];
  return said.map((one, at) => {
    const how = at < said.length - 1 ? (again ? 'said again' : 'said of') : addressed ? 'said back' : 'said by';
    return [one, how];
  });
}

/** Who is known from the sentences before: what they said, whom they named, and what the document is about. */
export interface Before {
  /** Those whom the last statement was of and toward, in this paragraph or (far) in the one before. */
  readonly said: readonly Referent[];
  readonly far: readonly Referent[];
  readonly near: readonly Referent[];
  /** Ids of those toward whom the document's statements were so far, and of those it names: the commonest 0. */
  readonly aims: ReadonlyMap<string, number>;
  readonly about: ReadonlyMap<string, number>;
}

/** What stands around a finding. */
export interface Context {
  /** Those whom its sentence names. */
  readonly here: readonly NamedHere[];
  /** The piece of the sentence that it is in. */
  readonly piece: number;
  /** The unit that its verb or noun hangs on. */
  readonly over: number;
  readonly before: Before;
  /** Ids of those who do it together. */
  readonly partners: ReadonlySet<string>;
  /** Ids of those who do something to its actor in the same sentence. */
  readonly dealers: ReadonlySet<string>;
}

/** Whom a finding could be directed at besides those whom its own clause names: the rest of its sentence, and those before. */
export function withContext(finding: Finding, { here, piece, over, before, partners, dealers }: Context): Finding {
  const known = new Set([...partners, finding.referent.actor, ...finding.toward.map(({ referent }) => referent.actor)]);
  const others: Toward[] = [];
  const add = (referent: Referent, distance: number, how: string) => {
    if (known.has(referent.actor)) return;
    known.add(referent.actor);
    others.push({ referent, distance, how });
  };
  // Who did what is only told as done, the last statement may tell; the rest of the sentence does not.
  const done = finding.role === 'receiver' && finding.toward.length === 0;
  for (const [near, distance, how] of [
    [true, SAME_SENTENCE, 'here'],
    [false, SAME_SENTENCE + 1, 'elsewhere'],
  ] as const) {
    for (const one of here) {
      if (done || others.length >= NAMED_HERE) break;
      const side = one.at < finding.at ? 'before' : 'after';
      const beside = one.governor === over ? 'over ' : '';
      if ((one.piece === piece) === near) add(one, distance, `${how} ${side} ${beside}${one.as}`);
    }
  }
  for (const [one, how] of spokenTo(finding.referent.actor, before.said)) add(one, SENTENCE_BEFORE, how);
  for (const [at, one] of before.near.slice(0, done ? 0 : THOUGHT_OF).entries())
    add(one, SENTENCE_BEFORE + 1, `named before ${Math.min(at, 3)}`);
  for (const [one, how] of spokenTo(finding.referent.actor, before.far)) add(one, FAR, `far ${how}`);
  for (const [actor, rank] of before.aims)
    if (rank < AIMS && !done) add({ actor, inferred: true, weak: false }, FAR + 1, `aim ${rank}`);
  const toward = [...finding.toward.slice(0, NAMED_HERE), ...others].map((one) => {
    const [aim, about] = [before.aims.get(one.referent.actor), before.about.get(one.referent.actor)];
    const answers = dealers.has(one.referent.actor);
    return { ...one, answers, ...(aim === undefined ? {} : { aim }), ...(about === undefined ? {} : { about }) };
  });
  return { ...finding, toward, candidates: toward };
}
