import { z } from 'zod';

/**
 * Where a quote stands. `start` and `end` are UTF-16 code units in the document's body (what follows the front
 * matter), so that `body.slice(start, end) === quote`; paragraphs count from 1.
 */
export const Citation = z.object({
  id: z.string(),
  document: z.string(),
  paragraph: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Citation = z.infer<typeof Citation>;

/** One contiguous run of a document's characters, with the place it was taken from. */
export const Quotation = z.object({ quote: z.string().min(1), citation: Citation });
export type Quotation = z.infer<typeof Quotation>;
