import { z } from 'zod';

/** What a statement is about. A brief shows its topics in this order. */
export const Topic = z.enum(['diplomacy', 'security', 'trade', 'rights']);
export type Topic = z.infer<typeof Topic>;

/** How the actor of a statement stands toward its target. */
export const Stance = z.enum(['cooperative', 'conflictual', 'concerned', 'neutral', 'mixed']);
export type Stance = z.infer<typeof Stance>;

/**
 * Whose word a statement is: a reported act, the actor's own statement, the author's judgement,
 * somebody's criticism of the actor, a rumour, or a forecast.
 */
export const Status = z.enum(['act', 'statement', 'judgement', 'criticism', 'rumour', 'forecast']);
export type Status = z.infer<typeof Status>;
