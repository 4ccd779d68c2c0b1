import { z } from 'zod';
import { Turn } from './excerpts.js';

/**
 * What was asked, as a button carries it so that it can be asked again: nothing of the answer, which passes the verbatim
 * gate anew.
 */
export const Asked = z.strictObject({
  /** As typed. */
  text: z.string(),
  /** The turns before it, where it stood in a thread. */
  previous: z.array(Turn).optional(),
  /** How many quotes or entries of the answer were read already. */
  skip: z.int().nonnegative().optional(),
  /** The version of the corpus in which `skip` was counted. */
  corpus: z.string().optional(),
});
export type Asked = z.infer<typeof Asked>;

/** Reads what `JSON.stringify` wrote; undefined where the text is nothing of the kind. */
export function readAsked(value: string | undefined): Asked | undefined {
  try {
    return Asked.safeParse(JSON.parse(value ?? '')).data;
  } catch {
    return undefined;
  }
}
