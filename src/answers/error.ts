import { z } from 'zod';

/** A question that could not be served. `message` says what to do. */
export const ErrorAnswer = z.object({
  kind: z.literal('error'),
  code: z.enum([
    'unknown-actor',
    'unknown-topic',
    'unknown-excerpt',
    'not-comparable',
    'empty-question',
    'question-too-long',
    'not-verbatim',
  ]),
  message: z.string(),
  /** Names close to one that is not known. */
  suggestions: z.array(z.string()).optional(),
  /** Requests to type instead, whole, where a name alone would not do. */
  instead: z.array(z.string()).optional(),
});
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
