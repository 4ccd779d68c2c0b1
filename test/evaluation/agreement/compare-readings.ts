import type { Document } from '../../../src/corpus/document.js';
import { taggedSentences } from '../../../src/text/tagged-sentences.js';
import { targetsOf } from '../gold.js';
import { pairOff } from '../pair-off.js';
import { sameName, type UsualName } from '../same-name.js';
import { overlap } from '../shows.js';
import { kappa } from './kappa.js';
import type { ReadPosition } from './reading.js';

/** What two people read in the same documents. */
export interface Readings {
  readonly documents: readonly Document[];
  readonly first: readonly ReadPosition[];
  readonly second: readonly ReadPosition[];
}

/** A position of each reader that is taken to be the same one. */
export type Match = readonly [ReadPosition, ReadPosition];

/** How far two readings agree. Shares and kappa are unrounded; null where there is nothing to compare. */
export interface Agreement {
  /** Positions of the first and of the second reader. */
  readonly positions: readonly [number, number];
  /** Positions that both have; kappa and `sameStance` are over these. */
  readonly matched: number;
  /** Cohen's kappa on the five stances. */
  readonly kappa: number | null;
  readonly sameStance: number | null;
  /** F1 on which pairs of actor and sentence carry a position at all. */
  readonly f1: number | null;
}

export function compareReadings(readings: Readings, usualName?: UsualName): Agreement {
  const matches = matchReadings(readings, usualName);
  const stances = matches.map(([one, other]) => [one.stance, other.stance] as const);
  const sentences = sentencesOf(readings.documents);
  const carried = (positions: readonly ReadPosition[]) =>
    new Set(positions.flatMap((position) => carriedBy(position, sentences, usualName)));
  const [one, other] = [carried(readings.first), carried(readings.second)];
  const both = [...one].filter((pair) => other.has(pair)).length;
  return {
    positions: [readings.first.length, readings.second.length],
    matched: matches.length,
    kappa: kappa(stances),
    sameStance: share(stances.filter(([a, b]) => a === b).length, stances.length),
    f1: share(2 * both, one.size + other.size),
  };
}

/**
 * The positions that two readers have in common, one to one: the same actor, spans that touch a common sentence, and
 * a common topic, `alsoTopics` included. Where several could be matched, those with a common target come first, then
 * those of the same status (a rumour and its denial share the rest), then those whose spans overlap most. Stance
 * plays no part, or kappa would measure the matching.
 */
export function matchReadings({ documents, first, second }: Readings, usualName?: UsualName): Match[] {
  const sentences = sentencesOf(documents);
  return pairOff(first, second, (one, other) => {
    if (!sameName(one.actor, other.actor, usualName)) return undefined;
    if (!touchedBy(one, sentences).some((at) => touchedBy(other, sentences).includes(at))) return undefined;
    const topics = [other.topic, ...other.alsoTopics];
    if (![one.topic, ...one.alsoTopics].some((topic) => topics.includes(topic))) return undefined;
    const target = targetsOf(one).some((a) => targetsOf(other).some((b) => sameName(a, b, usualName)));
    return (target ? 4 : 0) + (one.status === other.status ? 2 : 0) + overlap(one.span, other.span);
  });
}

interface Sentence {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

function sentencesOf(documents: readonly Document[]): Sentence[] {
  return documents.flatMap(({ id, body, paragraphs }) =>
    paragraphs.flatMap(({ start, end }) =>
      taggedSentences(body.slice(start, end), start).map((sentence) => ({
        document: id,
        start: sentence.start,
        end: sentence.end,
      })),
    ),
  );
}

function touchedBy({ span }: ReadPosition, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence) => overlap(span, sentence) > 0);
}

/** A key for each pair of actor and sentence; the actor under its usual name, so that two spellings are one. */
function carriedBy(position: ReadPosition, sentences: readonly Sentence[], usualName?: UsualName): string[] {
  const actor = usualName?.(position.actor) ?? position.actor;
  return touchedBy(position, sentences).map(({ document, start }) => JSON.stringify([actor, document, start]));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
