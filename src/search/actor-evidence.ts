import type { Registry } from '../actors/registry.js';
import { creditAround } from './around.js';
import { areKin } from './deed.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';
import { family } from './word-families.js';

/**
 * What an actor counts that is named, meant by a pronoun or by its kind, there through a group, in a neighbouring
 * sentence, elsewhere in the paragraph, or in the document's title.
 */
const CREDIT = { named: 1, meant: 0.85, kind: 0.75, group: 0.6, title: 0.3 } as const;
const DISCOUNT = { neighbour: 0.5, paragraph: 0.3, forward: true } as const;

/** How far a sentence, with its paragraph around it, speaks of an actor, from 0 to 1. */
export function actorCredit(
  at: number,
  row: SentenceRow,
  id: string,
  table: SentenceTable,
  registry: Registry,
): number {
  return Math.max(
    speaksOf(row, id, registry),
    meansByItsKind(at, row, id, table, registry) ? CREDIT.kind : 0,
    row.titleActors.has(id) ? CREDIT.title : 0,
    creditAround(at, row, table, DISCOUNT, (other) => speaksOf(other, id, registry)),
  );
}

/** Whether "the group" stands for an armed group that a sentence or two before names. */
export function meansByItsKind(
  at: number,
  { roots, paragraph }: SentenceRow,
  id: string,
  table: SentenceTable,
  registry: Registry,
): boolean {
  if (registry.get(id)?.kind !== 'armed-group' || !roots.has(GROUP)) return false;
  return [at - 1, at - 2].some((near) => near >= paragraph.from && table.row(near)?.named.has(id));
}

function speaksOf({ named, actors, roots }: SentenceRow, id: string, registry: Registry): number {
  if (named.has(id)) return CREDIT.named;
  if (actors.has(id)) return CREDIT.meant;
  if (registry.get(id)?.kind === 'group' && roots.has(REGION)) return CREDIT.group;
  return [...actors].some((one) => areKin(one, id, registry)) ? CREDIT.group : 0;
}

const GROUP = family('group');
/** How texts name a group of states once it has been introduced: "the region". */
const REGION = family('region');
