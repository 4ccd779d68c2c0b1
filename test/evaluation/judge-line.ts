import type { Line } from '../../src/answers/index.js';
import { targetsOf } from './gold.js';
import { judgeStance, type StanceVerdict } from './judge-stance.js';
import type { PlacedPosition } from './read-half.js';
import { sameName, type UsualName } from './same-name.js';
import { LINE_ROOM, shows } from './shows.js';

/** What is right about one line of an actor's brief. */
export interface LineVerdict {
  /** The actor's gold positions that the line shows on its topic. */
  readonly fitting: readonly PlacedPosition[];
  /** The line shows a position of this actor, on whatever topic. */
  readonly actor: boolean;
  /** Undefined where no position fits, since nothing is known of the stance then. */
  readonly stance: StanceVerdict | undefined;
  /** Undefined where no fitting position has a target. */
  readonly target: boolean | undefined;
}

/** Judges a line by its actor's gold positions. The line's `target` must be one of those of a fitting position. */
export function judgeLine(line: Line, gold: readonly PlacedPosition[], usualName?: UsualName): LineVerdict {
  const shown = gold.filter(({ span }) => shows(line.citation, span, LINE_ROOM));
  const fitting = shown.filter((position) => hasTopic(position, line));
  const targets = fitting.flatMap(targetsOf);
  return {
    fitting,
    actor: shown.length > 0,
    stance:
      fitting.length === 0
        ? undefined
        : judgeStance(
            line.stance,
            fitting.map(({ stance }) => stance),
          ),
    target: targets.length === 0 ? undefined : targets.some((target) => hasTarget(line, target, usualName)),
  };
}

/** Whether a line stands under a position's topic or one that it could as well be filed under. */
export function hasTopic({ topic, alsoTopics }: PlacedPosition, line: Line): boolean {
  return topic === line.topic || alsoTopics.includes(line.topic);
}

/** Whether a line is said to be toward a gold target. */
export function hasTarget(line: Line, target: string, usualName?: UsualName): boolean {
  return line.target !== null && sameName(target, line.target, usualName);
}
