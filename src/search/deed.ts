import type { Registry } from '../actors/registry.js';
import type { SentenceRow } from './sentence-table.js';

/** Whose deed or view a sentence tells: the asked actor's, another's alone, or nobody's that is known. */
export type Deed = 'own' | 'others' | 'untold';

/**
 * Whether a sentence tells what an actor does or thinks. One that speaks of the actor is taken to, unless it is known to
 * tell what others do to it; a group of states is spoken of in too many ways to say.
 */
export function deedOf(id: string, { actors, sentence }: SentenceRow, registry: Registry): Deed {
  const { agents, receivers } = sentence;
  if (agents.some((agent) => agent === id || areKin(agent, id, registry))) return 'own';
  if (agents.length === 0 || registry.get(id)?.kind === 'group') return 'untold';
  return actors.has(id) && !receivers.includes(id) ? 'untold' : 'others';
}

/** An actor, the groups that it belongs to, and its members. */
export function kinOf(id: string, registry: Registry): string[] {
  const groups = registry.actors.filter(({ members }) => members.includes(id)).map((group) => group.id);
  return [id, ...groups, ...(registry.get(id)?.members ?? [])];
}

/** Whether one of the two is a group that the other belongs to. */
export function areKin(one: string, other: string, registry: Registry): boolean {
  return Boolean(registry.get(one)?.members.includes(other) || registry.get(other)?.members.includes(one));
}
