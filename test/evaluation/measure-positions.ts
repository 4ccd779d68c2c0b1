import type { Engine } from '../../src/engine.js';
import { judgeLine, type LineVerdict } from './judge-line.js';
import { ratio, type Share } from './ratio.js';
import type { Half, PlacedPosition } from './read-half.js';
import type { UsualName } from './same-name.js';
import { verbatimIn } from './verbatim.js';

/**
 * What a reader of the briefs meets. `actor`, `actorTopic`, `stance`, `target` and `flips` look at the first line of
 * each topic, which is the one that is read; shares are from 0 to 1.
 */
export interface PositionFigures {
  /** First lines judged. */
  readonly lines: number;
  /** First lines that show a position of their actor. */
  readonly actor: Share;
  /** First lines that do so under its topic; the figures below are about these. */
  readonly actorTopic: Share;
  /** The same share over all lines shown. */
  readonly allLines: Share;
  /** Actor and topic pairs with a core position of which any line shows a fitting position. */
  readonly cells: Share;
  readonly stance: Share;
  /** Among those whose gold position has a target. */
  readonly target: Share;
  /** Friendly shown for hostile, or the other way round. */
  readonly flips: Share;
  /** Actors for whom there was no brief. */
  readonly failed: number;
  /** Quotes that differ from their document. */
  readonly broken: number;
}

/** Asks for the brief of every annotated actor and compares; `note` is told, line by line, what is wrong. */
export function measurePositions(
  engine: Pick<Engine, 'brief'>,
  { documents, positions }: Pick<Half, 'documents' | 'positions'>,
  note: (finding: string) => void,
  usualName?: UsualName,
): PositionFigures {
  const verbatim = verbatimIn(documents);
  const first: LineVerdict[] = [];
  const filled = new Set<string>();
  let [all, allRight, failed, broken] = [0, 0, 0, 0];
  for (const [actor, gold] of byActor(positions)) {
    const brief = engine.brief(actor);
    if (brief.kind === 'error') {
      failed++;
      note(`${actor}: no brief: ${brief.code}`);
      continue;
    }
    const read = new Set<string>();
    for (const line of brief.lines) {
      const where = `${actor} / ${line.topic}`;
      if (!verbatim(line)) {
        broken++;
        note(`${where}: not verbatim: ${line.citation.id}`);
      }
      const verdict = judgeLine(line, gold, usualName);
      all++;
      if (verdict.fitting.length > 0) {
        allRight++;
        filled.add(where);
      }
      if (read.has(line.topic)) continue;
      read.add(line.topic);
      first.push(verdict);
      for (const wrong of wrongIn(verdict)) note(`${where}: ${wrong}: ${line.stance} → ${line.target}: ${line.quote}`);
    }
  }
  const cells = new Set(positions.filter(({ core }) => core).map(({ actor, topic }) => `${actor} / ${topic}`));
  for (const cell of cells) if (!filled.has(cell)) note(`${cell}: no right line`);
  const fitting = first.filter(({ stance }) => stance !== undefined);
  const targeted = fitting.filter(({ target }) => target !== undefined);
  return {
    lines: first.length,
    actor: ratio(
      count(first, ({ actor }) => actor),
      first.length,
    ),
    actorTopic: ratio(fitting.length, first.length),
    allLines: ratio(allRight, all),
    cells: ratio(
      count([...cells], (cell) => filled.has(cell)),
      cells.size,
    ),
    stance: ratio(
      count(fitting, ({ stance }) => stance === 'right'),
      fitting.length,
    ),
    target: ratio(
      count(targeted, ({ target }) => target === true),
      targeted.length,
    ),
    flips: ratio(
      count(fitting, ({ stance }) => stance === 'opposite'),
      fitting.length,
    ),
    failed,
    broken,
  };
}

/** Positions under the actors whose they are, in the order in which the actors first appear. */
export function byActor(positions: readonly PlacedPosition[]): Map<string, PlacedPosition[]> {
  const actors = new Map<string, PlacedPosition[]>();
  for (const position of positions) actors.set(position.actor, [...(actors.get(position.actor) ?? []), position]);
  return actors;
}

function wrongIn({ actor, fitting, stance, target }: LineVerdict): string[] {
  if (!actor) return ['not a position of theirs'];
  if (fitting.length === 0) return ['another topic'];
  const gold = fitting.map((position) => `${position.stance} → ${position.target}`).join('; ');
  const wrong: string[] = [];
  if (stance !== 'right') wrong.push(`stance ${stance} (gold ${gold})`);
  if (target === false) wrong.push(`target wrong (gold ${gold})`);
  return wrong;
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length;
}
