import { z } from 'zod';

/** What a reader needs to know of a cited document. `title` keeps square brackets where it was supplied. */
export const Source = z.object({
  document: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  dateNote: z.string().nullable(),
  url: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

/** The corpus that an answer was drawn from. `version` changes whenever any document does. */
export const CorpusSummary = z.object({
  documents: z.int().nonnegative(),
  authors: z.int().nonnegative(),
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
  undated: z.array(z.string()),
  version: z.string(),
});
export type CorpusSummary = z.infer<typeof CorpusSummary>;
