import { type Line, Stance, Topic } from '../../src/answers/index.js';
import type { Engine } from '../../src/engine.js';
import { targetsOf } from './gold.js';
import { hasTarget, hasTopic } from './judge-line.js';
import { byActor } from './measure-positions.js';
import { pairOff } from './pair-off.js';
import { ratio, type Share } from './ratio.js';
import type { Half, PlacedPosition } from './read-half.js';
import type { UsualName } from './same-name.js';
import { LINE_ROOM, overlap, shows } from './shows.js';

/** Of what is shown, the share that is right; of what should be shown, the share that is. */
export interface PrecisionAndRecall {
  readonly precision: Share;
  readonly recall: Share;
}

/** How much is found, over every line that the engine holds and not only those that a brief has room for. */
export interface Reach {
  /** Precision: lines under the topic that show a position of theirs on it. Recall: core positions so shown. */
  readonly topics: Readonly<Record<Topic, PrecisionAndRecall>>;
  /** From the confusion table: the diagonal over a stance's column, and over its row. */
  readonly stances: Readonly<Record<Stance, PrecisionAndRecall>>;
  /**
   * Rows are gold, columns are shown. Row `none` holds lines that show no position of theirs on their topic; column
   * `missed`, core positions without a line. Lines and positions are paired one to one; a second line for a position
   * that has one is not counted.
   */
  readonly confusion: Readonly<Record<Stance | 'none', Readonly<Record<Stance | 'missed', number>>>>;
}

export function measureReach(
  engine: Pick<Engine, 'brief'>,
  { positions }: Pick<Half, 'positions'>,
  usualName?: UsualName,
): Reach {
  const confusion = { ...tabulate(Stance.options, emptyRow), none: emptyRow() };
  const topics = tabulate(Topic.options, () => ({ shown: 0, right: 0, wanted: 0, found: 0 }));
  for (const [actor, gold] of byActor(positions)) {
    const brief = engine.brief(actor, { all: true });
    const lines = brief.kind === 'error' ? [] : brief.lines;
    const fits = (line: Line, position: PlacedPosition) =>
      hasTopic(position, line) && shows(line.citation, position.span, LINE_ROOM);
    for (const line of lines) {
      const right = gold.some((position) => fits(line, position));
      topics[line.topic].shown++;
      if (right) topics[line.topic].right++;
      else confusion.none[line.stance]++;
    }
    for (const position of gold.filter(({ core }) => core)) {
      topics[position.topic].wanted++;
      if (lines.some((line) => fits(line, position))) topics[position.topic].found++;
    }
    const pairs = pairOff(lines, gold, (line, position) =>
      fits(line, position) ? likeness(line, position, usualName) : undefined,
    );
    for (const [line, position] of pairs) confusion[position.stance][line.stance]++;
    const paired = new Set(pairs.map(([, position]) => position));
    for (const position of gold) if (position.core && !paired.has(position)) confusion[position.stance].missed++;
  }
  return {
    topics: tabulate(Topic.options, (topic) => ({
      precision: ratio(topics[topic].right, topics[topic].shown),
      recall: ratio(topics[topic].found, topics[topic].wanted),
    })),
    stances: tabulate(Stance.options, (stance) => ({
      precision: ratio(confusion[stance][stance], sum(Object.values(confusion).map((row) => row[stance]))),
      recall: ratio(confusion[stance][stance], sum(Object.values(confusion[stance]))),
    })),
    confusion,
  };
}

/** Target before stance, so that a line about somebody else is not taken for this one because the signs agree. */
function likeness(line: Line, position: PlacedPosition, usualName?: UsualName): number {
  const target = targetsOf(position).some((name) => hasTarget(line, name, usualName)) ? 8 : 0;
  const stance = line.stance === position.stance ? 4 : 0;
  const topic = line.topic === position.topic ? 2 : 0;
  return target + stance + topic + overlap(line.citation, position.span);
}

function emptyRow(): Record<Stance | 'missed', number> {
  return { cooperative: 0, conflictual: 0, concerned: 0, neutral: 0, mixed: 0, missed: 0 };
}

function tabulate<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
