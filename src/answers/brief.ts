import { z } from 'zod';
import { Quotation } from './citation.js';
import { CorpusSummary, Source } from './source.js';
import { Stance, Status, Topic } from './vocabulary.js';

/** An actor as the registry names it. */
export const ActorName = z.object({ id: z.string(), name: z.string() });
export type ActorName = z.infer<typeof ActorName>;

/** What a reader should know of a line before relying on it. */
export const LineFlag = z.enum(['doubtful', 'single-source', 'sources-differ', 'source-looks-mistaken']);
export type LineFlag = z.infer<typeof LineFlag>;

/** One statement of an actor's position. `target` is the first of `targets`, or null where none is named. */
export const Line = Quotation.extend({
  topic: Topic,
  stance: Stance,
  target: z.string().nullable(),
  targets: z.array(z.string()),
  status: Status,
  /** The subject is a pronoun or a noun such as "the government"; the sentence before it tells whose. */
  inferred: z.boolean(),
  /** The group that the sentence names instead of the actor, e.g. "Central Asia". */
  group: z.string().optional(),
  /** Whose words a quoted or reported statement is, as the document names them. */
  speaker: z.string().optional(),
  /** Why `source-looks-mistaken` is set. */
  note: z.string().optional(),
  flags: z.array(LineFlag).optional(),
  /** On request, for an inferred subject: what stands before the quote in its paragraph and tells whose it is. */
  before: Quotation.optional(),
});
export type Line = z.infer<typeof Line>;

/** How often each stance was found on a topic toward a target: over all lines found but the doubtful ones, shown or not. */
export const Tally = z.object({
  topic: Topic,
  target: z.string().nullable(),
  stances: z.partialRecord(Stance, z.int().positive()),
});
export type Tally = z.infer<typeof Tally>;

/** An actor's position by topic. Lines stand best first within a topic, topics in `Topic`'s order. */
export const Brief = z.object({
  kind: z.literal('brief'),
  actor: ActorName,
  topic: Topic.optional(),
  corpus: CorpusSummary,
  lines: z.array(Line),
  tallies: z.array(Tally),
  silent: z.array(Topic),
  /** Lines found and not shown, by topic; a topic with none left out is absent. */
  more: z.partialRecord(Topic, z.int().positive()),
  sources: z.array(Source),
});
export type Brief = z.infer<typeof Brief>;
