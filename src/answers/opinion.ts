import { z } from 'zod';

/** What a reader made of an answer, as its buttons carry it: no text, neither of the question nor of the answer. */
export const Opinion = z.strictObject({
  useful: z.boolean(),
  /** A keyed hash of what was asked: the same for the same question, and not to be turned back. */
  question: z.string().max(64),
  /** The kind of the answer, and the version of the corpus that gave it. */
  kind: z.string().max(32),
  corpus: z.string().max(64),
  /** The ids of the excerpts that the answer showed, or the first of them. */
  excerpts: z.array(z.string().max(400)).max(60),
});
export type Opinion = z.infer<typeof Opinion>;

/** Reads what `JSON.stringify` wrote; undefined where the text is nothing of the kind. */
export function readOpinion(value: string | undefined): Opinion | undefined {
  try {
    return Opinion.safeParse(JSON.parse(value ?? '')).data;
  } catch {
    return undefined;
  }
}
