import type { Matrix, MatrixCell, MatrixRow } from '../answers/index.js';
import { clip } from './clip.js';
import { count, NOT_REVIEWED, stanceToward, TOPIC_TITLES } from './wording.js';

/** What an empty cell shows. */
export const NOTHING = '–';

/** "Actors by topic", "Actors 41 to 60 of 75 by topic". */
export function matrixTitle({ rows, actors, from, topics }: Matrix, shown: readonly MatrixRow[] = rows): string {
  const by = topics.length === 1 && topics[0] ? `: ${TOPIC_TITLES[topics[0]].toLowerCase()}` : ' by topic';
  const part = shown.length === actors ? '' : ` ${from} to ${from + shown.length - 1} of ${actors}`;
  return shown.length === 0 ? `Actors${by}` : `Actors${part}${by}`;
}

/** How the cells are to be read. */
export function matrixLegend({ corpus }: Matrix): string {
  return `Each cell: the commonest stance and toward whom, with the number of statements behind it; “${NOTHING}”: no statement in ${count(corpus.documents, 'document')}, or doubtful ones alone. ${NOT_REVIEWED}`;
}

/** Why a matrix has no rows. */
export function emptyMatrix({ corpus, actors, from }: Matrix): string {
  return actors > 0
    ? `There ${actors === 1 ? 'is 1 actor' : `are ${actors} actors`}; none stands at ${from}.`
    : `No statement by anybody in ${count(corpus.documents, 'document')}.`;
}

/** "3 of 7 cooperative toward Taliban", "2 concerned toward Russia" where that is all, "–" where nothing was found. */
export function cellWords({ statements, stance, target, agreeing }: MatrixCell): string {
  if (statements === 0 || stance === null) return NOTHING;
  const number = agreeing < statements ? `${agreeing} of ${statements}` : `${statements}`;
  return `${number} ${stanceToward({ stance, target, targets: [] })}`;
}

/** A row in one line, topic by topic. */
export function rowWords({ actor, statements, cells }: MatrixRow): string {
  const found = cells.map((cell) =>
    cell.statements === 0 ? `nothing on ${cell.topic}` : `${cell.topic} ${cellWords(cell)}`,
  );
  return `${clip(actor.name, 80)}, ${count(statements, 'statement')}: ${found.join(', ')}`;
}
