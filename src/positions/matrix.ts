import type { Registry } from '../actors/registry.js';
import { type MatrixCell, type MatrixRow, type Stance, Topic } from '../answers/index.js';
import type { Statement } from './statement.js';
import { targetName } from './statements-by-actor.js';

/** A row for every actor with a statement on these topics: most statements first, level ones by name. */
export function matrixRows(
  byActor: ReadonlyMap<string, readonly Statement[]>,
  registry: Registry,
  topics: readonly Topic[] = Topic.options,
): MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const [id, statements] of byActor) {
    const actor = registry.get(id);
    if (!actor) continue;
    const cells = topics.map((topic) => cell(topic, statements, registry));
    const found = cells.reduce((sum, each) => sum + each.statements, 0);
    if (found > 0) rows.push({ actor: { id, name: actor.name }, statements: found, cells });
  }
  return rows.sort((one, other) => other.statements - one.statements || (one.actor.name < other.actor.name ? -1 : 1));
}

function cell(topic: Topic, statements: readonly Statement[], registry: Registry): MatrixCell {
  const byTarget = new Map<string, Map<Stance, number>>();
  let found = 0;
  for (const statement of statements) {
    if (statement.topic !== topic) continue;
    found++;
    const target = statement.targets[0] ?? '';
    const stances = byTarget.get(target) ?? new Map<Stance, number>();
    stances.set(statement.stance, (stances.get(statement.stance) ?? 0) + 1);
    byTarget.set(target, stances);
  }
  const [target, stances] = most(byTarget) ?? ['', new Map<Stance, number>()];
  return {
    topic,
    statements: found,
    target: target === '' ? null : targetName(target, registry),
    ...leading(stances),
  };
}

/** Whom most statements are toward; somebody named before nobody, then by id, so that the order decides nothing. */
function most(byTarget: ReadonlyMap<string, Map<Stance, number>>): [string, Map<Stance, number>] | undefined {
  return [...byTarget].sort(
    ([one, some], [other, others]) =>
      sum(others) - sum(some) || Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  )[0];
}

/** The commonest stance. Of level ones `neutral` gives way, since it says least; two that take sides are `mixed`. */
function leading(stances: ReadonlyMap<Stance, number>): Pick<MatrixCell, 'stance' | 'agreeing'> {
  const highest = Math.max(0, ...stances.values());
  const level = [...stances].filter(([, number]) => number === highest).map(([stance]) => stance);
  const taking = level.length > 1 ? level.filter((stance) => stance !== 'neutral') : level;
  const [first, second] = taking;
  if (!first) return { stance: null, agreeing: 0 };
  return second ? { stance: 'mixed', agreeing: highest * taking.length } : { stance: first, agreeing: highest };
}

function sum(stances: ReadonlyMap<Stance, number>): number {
  return [...stances.values()].reduce((all, number) => all + number, 0);
}
