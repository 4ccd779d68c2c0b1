import type { Stance, Status, Topic } from '../answers/index.js';

/** How an actor takes part in what a statement reports, from doing it to being the place where it happens. */
export type Role = 'agent' | 'possessor' | 'participant' | 'receiver';

/** One statement of one actor's position, with the sentence or clause that carries it. Offsets are into the body. */
export interface Statement {
  readonly actor: string;
  readonly document: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** The clause's number where the statement is shorter than its sentence. */
  readonly clause?: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly topic: Topic;
  readonly stance: Stance;
  /** Ids of the actors toward whom, the nearest first. */
  readonly targets: readonly string[];
  readonly status: Status;
  readonly inferred: boolean;
  /** The id of the group that the sentence names instead of the actor. */
  readonly group?: string;
  readonly speaker?: string;
  readonly note?: string;
  /**
   * How likely a reader is to find it right: a position of this actor's, on this topic, with this stance. From 0 to 1;
   * of a member of the group that is spoken of, less.
   */
  readonly confidence: number;
}
