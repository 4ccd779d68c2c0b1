import type { Registry } from '../actors/registry.js';
import type { Stance, Status } from '../answers/index.js';
import type { TopicVotes } from './clause-topic.js';
import type { Sign } from './lexicon.js';
import type { Toward } from './participation.js';
import type { Referent } from './referent.js';
import type { Role } from './statement.js';
import type { Traits } from './traits.js';

/** What one clause or noun says of one actor, before the sentence's findings are brought together. */
export interface Finding {
  readonly referent: Referent;
  readonly role: Role;
  readonly sign: Sign;
  readonly strength: number;
  readonly restrained: boolean;
  /** Those toward whom it may be, the likeliest first; by the rules' own order in `candidates`. */
  readonly toward: readonly Toward[];
  readonly candidates?: readonly Toward[];
  readonly status: Status;
  readonly votes: TopicVotes;
  readonly traits: Traits;
  /** How it stands among the other findings of its sentence. */
  readonly company?: Traits;
  readonly depth: number;
  /** The unit at which the clause or noun begins, to tell which piece of the sentence carries it. */
  readonly at: number;
  /** The unit of the verb that all this is part of: "has applied" of "to join". */
  readonly root: number;
}

/** Those toward whom something is done, without the actor itself, those who do it together, and the actor's own group. */
export function elsewhere(
  toward: readonly Toward[],
  self: Referent,
  registry: Registry,
  together: readonly Referent[] = [],
): Toward[] {
  const own = registry.get(self.actor);
  return toward.filter(({ referent, distance }) => {
    if (referent.actor === self.actor) return false;
    const partner = together.find((one) => one.actor === referent.actor);
    if (distance > 0 && partner && (referent.inferred || !partner.inferred)) return false;
    const other = registry.get(referent.actor);
    return !(other?.members.includes(self.actor) && own?.kind === 'state' && referent.inferred);
  });
}

/** The stance that a sign says; restraint and plain mention are both neutral. */
export function stanceOf(sign: Sign): Exclude<Stance, 'mixed'> {
  return sign === 'worry' ? 'concerned' : sign === 1 ? 'cooperative' : sign === -1 ? 'conflictual' : 'neutral';
}
