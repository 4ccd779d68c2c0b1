import { z } from 'zod';

/**
 * What became of a document, and when, in milliseconds since 1970. `added`, `changed` and `removed` were seen happen;
 * `written` is the time of the document's file, all that is known of what was there before.
 */
export const DocumentChange = z.object({
  document: z.string(),
  what: z.enum(['added', 'changed', 'removed', 'written']),
  at: z.number(),
});
export type DocumentChange = z.infer<typeof DocumentChange>;
