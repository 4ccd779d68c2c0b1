import { z } from 'zod';
import { ActorName, Line } from './brief.js';
import { CorpusSummary, Source } from './source.js';
import { Stance, Topic } from './vocabulary.js';

/** Two actors at least, and no more than stand side by side. */
export const COMPARED_ACTORS = { fewest: 2, most: 3 };

/** What is said of one actor on one topic, as its brief has it. No line and no more: the documents are silent. */
export const Side = z.object({
  /** The actor's id. */
  actor: z.string(),
  /** Best first: one, or a few where one topic alone is compared. */
  lines: z.array(Line),
  /** Lines found and not among these. */
  more: z.int().nonnegative(),
});
export type Side = z.infer<typeof Side>;

/** Somebody toward whom more than one of the actors stand, with how often each stance was found, over every line. */
export const SharedTarget = z.object({
  target: z.string(),
  stances: z.array(z.object({ actor: z.string(), stances: z.partialRecord(Stance, z.int().positive()) })),
});
export type SharedTarget = z.infer<typeof SharedTarget>;

/** One topic of a comparison: a side for every actor, in the actors' order, and whom several of them speak of. */
export const ComparedTopic = z.object({
  topic: Topic,
  sides: z.array(Side),
  /** Those of whom most is said first. */
  shared: z.array(SharedTarget),
});
export type ComparedTopic = z.infer<typeof ComparedTopic>;

/** Two or three actors side by side, by topic in `Topic`'s order; a topic on which all are silent stands too. */
export const Comparison = z.object({
  kind: z.literal('comparison'),
  /** In the order in which they were asked for. */
  actors: z.array(ActorName),
  topic: Topic.optional(),
  corpus: CorpusSummary,
  topics: z.array(ComparedTopic),
  sources: z.array(Source),
});
export type Comparison = z.infer<typeof Comparison>;
