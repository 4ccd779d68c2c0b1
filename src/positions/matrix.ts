import { type MatrixCell, type MatrixRow, type Stance, type Tally, Topic } from '../answers/index.js';
import type { StatementsByActor } from './statements-by-actor.js';

/** A row for every actor with a statement on these topics that is not doubtful: most statements first, level ones by name. */
export function matrixRows(statements: StatementsByActor, topics: readonly Topic[] = Topic.options): MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const id of statements.all.keys()) {
    const actor = statements.registry.get(id);
    if (!actor) continue;
    const { tallies } = statements.of(id);
    const cells = topics.map((topic) =>
      cell(
        topic,
        tallies.filter((tally) => tally.topic === topic),
      ),
    );
    const found = cells.reduce((sum, each) => sum + each.statements, 0);
    if (found > 0) rows.push({ actor: { id, name: actor.name }, statements: found, cells });
  }
  return rows.sort((one, other) => other.statements - one.statements || (one.actor.name < other.actor.name ? -1 : 1));
}

function cell(topic: Topic, tallies: readonly Tally[]): MatrixCell {
  const leads = [...tallies].sort(byLead)[0];
  return {
    topic,
    statements: tallies.reduce((sum, tally) => sum + counted(tally), 0),
    target: leads?.target ?? null,
    ...leading(leads?.stances ?? {}),
  };
}

/** Whom most statements are toward first; somebody named before nobody, then by name, so that no order decides. */
function byLead(one: Tally, other: Tally): number {
  return (
    counted(other) - counted(one) ||
    Number(one.target === null) - Number(other.target === null) ||
    ((one.target ?? '') < (other.target ?? '') ? -1 : 1)
  );
}

/** The commonest stance. Of level ones `neutral` gives way, since it says least; two that take sides are `mixed`. */
function leading(stances: Tally['stances']): Pick<MatrixCell, 'stance' | 'agreeing'> {
  const highest = Math.max(0, ...Object.values(stances));
  const level = (Object.keys(stances) as Stance[]).filter((stance) => stances[stance] === highest);
  const taking = level.length > 1 ? level.filter((stance) => stance !== 'neutral') : level;
  const [first, second] = taking;
  if (!first) return { stance: null, agreeing: 0 };
  return second ? { stance: 'mixed', agreeing: highest * taking.length } : { stance: first, agreeing: highest };
}

function counted({ stances }: Tally): number {
  return Object.values(stances).reduce((all, number) => all + number, 0);
}
