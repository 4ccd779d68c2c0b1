/**
 * Somebody whose positions a document may state: a state, an armed group, an organisation, a company, or a group of
 * states such as "Central Asia".
 */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'armed-group' | 'organisation' | 'company' | 'group';
  /** Every name that stands for the actor itself, `name` first. */
  readonly names: readonly string[];
  /** Capitals and seats that stand for a state's government ("Tashkent"), and are places besides. */
  readonly seats: readonly string[];
  /** Adjectives and people ("Uzbek", "Uzbeks"). */
  readonly demonyms: readonly string[];
  /** Names that are also words ("Turkey", "us"): they count only where case and context say so. */
  readonly ambiguous: readonly string[];
  /** Ids of a group's members. */
  readonly members: readonly string[];
}

/** How a mention names its actor: by its own name, by its seat, or by an adjective or people. */
export type MentionForm = 'name' | 'seat' | 'demonym';

/** An actor named in a text, as [start, end) in UTF-16 code units. */
export interface Mention {
  readonly actor: string;
  readonly form: MentionForm;
  readonly start: number;
  readonly end: number;
}
