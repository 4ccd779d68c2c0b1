import { z } from 'zod';
import { ActorName } from './brief.js';
import { Quotation } from './citation.js';
import { CorpusSummary, Source } from './source.js';
import { Topic } from './vocabulary.js';

/** A quote that answers a question. `marks` are [start, end) within the quote: the words that matched. */
export const Excerpt = Quotation.extend({
  score: z.number(),
  marks: z.array(z.tuple([z.int().nonnegative(), z.int().positive()])),
});
export type Excerpt = z.infer<typeof Excerpt>;

const asked = {
  question: z.string(),
  /** Ids of the actors asked about, those carried over from earlier turns included. */
  actors: z.array(z.string()),
  topics: z.array(Topic),
  /** Misspelt names and what they were taken for. */
  corrections: z.array(z.object({ typed: z.string(), taken: z.string() })),
  corpus: CorpusSummary,
  sources: z.array(Source),
};

/** The excerpts that answer a question, best first. */
export const Excerpts = z.object({
  kind: z.literal('excerpts'),
  ...asked,
  excerpts: z.array(Excerpt).min(1),
  /** Further excerpts that were found and not shown. */
  more: z.int().nonnegative(),
  /** Where actors were to be compared: those about whom nothing was found, while there is something of another. */
  silentOn: z.array(ActorName).optional(),
});
export type Excerpts = z.infer<typeof Excerpts>;

/** The corpus does not answer: what was searched, why nothing is shown, and the nearest thing it holds. */
export const Silence = z.object({
  kind: z.literal('silence'),
  ...asked,
  excerpts: z.array(Excerpt).length(0),
  reason: z.enum(['nothing-asked', 'actor-absent', 'words-absent', 'too-little-covered']),
  /** Where `reason` is `actor-absent`: who was asked about and of whom the corpus states nothing. */
  absent: z.array(ActorName),
  searched: z.object({ documents: z.int().nonnegative(), newest: z.string().nullable() }),
  nearest: z.array(Excerpt),
});
export type Silence = z.infer<typeof Silence>;

/** An earlier turn of the same conversation. */
export const Turn = z.object({
  question: z.string().default(''),
  actors: z.array(z.string()).default([]),
  topics: z.array(Topic).default([]),
});
export type Turn = z.infer<typeof Turn>;
