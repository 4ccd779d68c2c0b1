import { z } from 'zod';
import { ActorName } from './brief.js';
import { Quotation } from './citation.js';
import { CorpusSummary, Source } from './source.js';

/** One excerpt looked up by its id, with its paragraph and a citation ready to copy in each form. */
export const CiteAnswer = z.object({
  kind: z.literal('cite'),
  ...Quotation.shape,
  /** The paragraph that it stands in. */
  context: Quotation,
  source: Source,
  forms: z.object({ plain: z.string(), markdown: z.string(), footnote: z.string() }),
});
export type CiteAnswer = z.infer<typeof CiteAnswer>;

/** A document that the corpus holds. */
export const Holding = Source.extend({
  paragraphs: z.int().positive(),
  words: z.int().nonnegative(),
  about: z.string().nullable(),
  rights: z.string().nullable(),
  notes: z.array(z.string()),
});
export type Holding = z.infer<typeof Holding>;

/** Every document of the corpus, newest first, undated last. */
export const SourcesAnswer = z.object({
  kind: z.literal('sources'),
  corpus: CorpusSummary,
  sources: z.array(Holding),
});
export type SourcesAnswer = z.infer<typeof SourcesAnswer>;

/** Every actor that the corpus names, most lines first. */
export const ActorsAnswer = z.object({
  kind: z.literal('actors'),
  corpus: CorpusSummary,
  actors: z.array(
    ActorName.extend({
      aliases: z.array(z.string()),
      /** Statements of position found. */
      lines: z.int().nonnegative(),
      /** Sentences that name the actor. */
      sentences: z.int().nonnegative(),
    }),
  ),
});
export type ActorsAnswer = z.infer<typeof ActorsAnswer>;

/** What can be asked, with names that this corpus can answer for. */
export const HelpAnswer = z.object({
  kind: z.literal('help'),
  corpus: CorpusSummary,
  /** `other` is an actor to compare `actor` with. */
  examples: z.object({
    actor: z.string().nullable(),
    other: z.string().nullable(),
    excerpt: z.string().nullable(),
  }),
});
export type HelpAnswer = z.infer<typeof HelpAnswer>;
