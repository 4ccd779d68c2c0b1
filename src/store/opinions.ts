import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Opinion } from '../answers/index.js';

/** An opinion as it is kept: when, and by whom as a keyed hash, so that a second press replaces the first. */
export const KeptOpinion = Opinion.extend({ at: z.string(), voter: z.string() });
export type KeptOpinion = z.infer<typeof KeptOpinion>;

/** What readers made of answers. Neither their questions nor their names can be read from it. */
export interface Opinions {
  /** A keyed hash of what was asked. Letter case and blanks make no difference. */
  sign(question: string): string;
  /** Keeps an opinion; rejects where it could not. */
  keep(opinion: Opinion, voter: string): Promise<void>;
}

export interface OpinionsOptions {
  /** Makes the hashes; a key of this run alone where none is given. */
  readonly key?: string | undefined;
  /** Takes one opinion after another. */
  readonly append: (kept: KeptOpinion) => Promise<void>;
  readonly now?: () => number;
}

export function createOpinions({ key, append, now = Date.now }: OpinionsOptions): Opinions {
  const secret = key ?? randomBytes(32).toString('hex');
  const hash = (use: string, text: string) =>
    createHmac('sha256', secret).update(`${use}\0${text}`).digest('hex').slice(0, 24);
  return {
    sign: (question) => hash('question', question.replace(/\s+/g, ' ').trim().toLowerCase()),
    keep: (opinion, voter) => append({ ...opinion, at: new Date(now()).toISOString(), voter: hash('voter', voter) }),
  };
}
