import { LINE_MODEL } from './line-model.js';
import type { Statement } from './statement.js';
import type { WeighedFinding } from './statement-clusters.js';

/** What speaks for a statement and against it, each by its name; numbers of about 1 or below. */
export type Grounds = Readonly<Record<string, number>>;

/** How a statement has come about beside its best finding: its topic's share, whether another topic goes first, of how many findings. */
interface Making {
  readonly share: number;
  readonly beside: boolean;
  readonly parts: number;
}

type Said = Pick<Statement, 'role' | 'status' | 'stance' | 'topic' | 'start' | 'end' | 'inferred'>;

/** A quote this long is half a paragraph, and shorter than that a few words, in UTF-16 code units. */
const LONG = 400;
const SHORT = 100;

/** What is known of a statement that may tell whether a reader will find it right. */
export function groundsOf({ finding, judged }: WeighedFinding, said: Said, { share, beside, parts }: Making): Grounds {
  const length = said.end - said.start;
  return {
    any: 1,
    right: Math.log(judged.right + LEAST),
    topic: Math.log(share + LEAST),
    sure: Math.log(judged.sure + LEAST),
    strength: finding.strength,
    depth: finding.depth,
    beside: beside ? 1 : 0,
    several: parts > 1 ? 1 : 0,
    weak: finding.referent.weak ? 1 : 0,
    inferred: said.inferred ? 1 : 0,
    length: Math.min(length, LONG) / LONG,
    short: length < SHORT ? 1 : 0,
    named: (finding.toward[0]?.distance ?? OUTSIDE) < OUTSIDE ? 1 : 0,
    [`role ${said.role}`]: 1,
    [`status ${said.status}`]: 1,
    [`stance ${said.stance}`]: 1,
    [`on ${said.topic}`]: 1,
  };
}

/** So that no logarithm is without bounds. */
const LEAST = 1e-3;
/** From this distance on a target is not of the clause itself. */
const OUTSIDE = 5;

const WEIGHTS: Grounds = LINE_MODEL;

/** How likely a reader is to find a statement right, from 0 to 1: a logistic regression, learnt by `scripts/train-judge.mjs`. */
export function likelihood(grounds: Grounds): number {
  let sum = 0;
  for (const [name, value] of Object.entries(grounds)) sum += value * (WEIGHTS[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
