import { z } from 'zod';
import { ActorName } from './brief.js';
import { CorpusSummary } from './source.js';
import { Stance, Topic } from './vocabulary.js';

/**
 * What the statements of one actor on one topic come to. `target` is whom most of them are toward, `stance` what most
 * of those say (`mixed` where two stances are level), `agreeing` how many say it. With `statements` 0 nothing was found.
 */
export const MatrixCell = z.object({
  topic: Topic,
  statements: z.int().nonnegative(),
  stance: Stance.nullable(),
  target: z.string().nullable(),
  agreeing: z.int().nonnegative(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** One actor with a cell for every topic of the matrix, in their order. */
export const MatrixRow = z.object({
  actor: ActorName,
  statements: z.int().positive(),
  cells: z.array(MatrixCell),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

/** Every actor with a statement by every topic, those with most statements first. */
export const Matrix = z.object({
  kind: z.literal('matrix'),
  corpus: CorpusSummary,
  topics: z.array(Topic),
  /** How many actors there are, from 1; `rows` begins with the one at `from`. */
  actors: z.int().nonnegative(),
  from: z.int().positive(),
  rows: z.array(MatrixRow),
});
export type Matrix = z.infer<typeof Matrix>;
