import { z } from 'zod';
import { Stance, Status, Topic, Turn } from '../../src/answers/index.js';

/**
 * The parts of the passages: rules are tuned on `open`; of `frozen`, and of the plain documents in `prose`, they see
 * totals alone.
 */
export const HalfName = z.enum(['open', 'frozen', 'prose']);
export type HalfName = z.infer<typeof HalfName>;

/** Some words of a document, named by how they start and end. */
export const Wording = z.object({ document: z.string(), starts: z.string().min(1), ends: z.string().min(1) });
export type Wording = z.infer<typeof Wording>;

/** One position of one actor, as GUIDE.md defines them. `targets` is there where `target` joins several names. */
export const Position = z.strictObject({
  ...Wording.shape,
  actor: z.string().min(1),
  topic: Topic,
  alsoTopics: z.array(Topic).default([]),
  stance: Stance,
  target: z.string().nullable(),
  targets: z.array(z.string()).optional(),
  status: Status,
  core: z.boolean(),
  claim: z.string().optional(),
  via: z.enum(['direct', 'alias', 'official', 'demonym', 'coref', 'group']).optional(),
  note: z.string().optional(),
});
export type Position = z.infer<typeof Position>;

/** What one person reads in one passage. */
export const Annotations = z.strictObject({ about: z.string(), positions: z.array(Position) });
export type Annotations = z.infer<typeof Annotations>;

/** A question, the turns before it, and every wording that answers it; none where silence is the right answer. */
const Question = z.strictObject({
  question: z.string().min(1),
  previous: z.array(Turn).default([]),
  answers: z.array(Wording),
  note: z.string().optional(),
});
export type Question = z.infer<typeof Question>;

export const Questions = z.strictObject({ about: z.string(), questions: z.array(Question) });
export type Questions = z.infer<typeof Questions>;

/** Everybody a position is toward. */
export function targetsOf({ target, targets }: Pick<Position, 'target' | 'targets'>): readonly string[] {
  return targets ?? (target === null ? [] : [target]);
}
