import type { Registry } from '../actors/registry.js';
import type { Silence } from '../answers/index.js';
import { type Asked, keysOf } from './asked.js';
import { kinOf } from './deed.js';
import type { SentenceTable } from './sentence-table.js';

/** Why nothing is shown. */
export function silenceReason(asked: Asked, absent: readonly string[], table: SentenceTable): Silence['reason'] {
  if (asked.words.length + asked.actors.length + asked.carried.length === 0) return 'nothing-asked';
  if (absent.length > 0) return 'actor-absent';
  const missing = asked.words.filter((word) => keysOf(word).every((key) => table.sentencesWith(key) === 0));
  return missing.length > 0 && missing.length * 2 >= asked.words.length ? 'words-absent' : 'too-little-covered';
}

/** Actors asked about of whom no sentence speaks, not even through a group they belong to. */
export function absentActors(asked: Asked, table: SentenceTable, registry: Registry): string[] {
  return asked.actors.filter((id) => {
    if (asked.kind === 'who' && registry.get(id)?.kind === 'group') return false;
    return kinOf(id, registry).every((one) => table.sentencesWith(`@${one}`) === 0);
  });
}
