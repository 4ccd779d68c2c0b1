import { z } from 'zod';

/** A question that could not be served. `message` says what to do. */
export const ErrorAnswer = z.object({
  kind: z.literal('error'),
  code: z.enum([
    'unknown-actor',
    'unknown-topic',
    'unknown-excerpt',
    'empty-question',
    'question-too-long',
    'not-verbatim',
  ]),
  message: z.string(),
  /** Names close to one that is not known. */
  suggestions: z.array(z.string()).optional(),
});
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
