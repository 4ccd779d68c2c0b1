import type { Registry } from '../actors/registry.js';
import type { Asked } from './asked.js';
import { type Evidence, weighing } from './evidence.js';
import { answersKind } from './question-kind.js';
import type { SentenceRow, SentenceTable } from './sentence-table.js';

/** A sentence that may answer, with the evidence for it. */
export interface Ranked {
  readonly at: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** What each sign adds to a score, in units of one rare word fully matched. */
const WORTH = { actors: 1.2, subjectFirst: 0.2, topic: 0.2, kind: 0.25, otherActor: 0.3, near: 0.35 } as const;
/** How much longer sentences are held back: BM25's `b`. */
const LENGTH = 0.25;
/** Words this far apart, stop words left out, stand together. */
const NEAR = 3;

/** Scores sentences against a question, best first; equals in reading order. */
export function rank(asked: Asked, places: Iterable<number>, table: SentenceTable, registry: Registry): Ranked[] {
  const weigh = weighing(asked, table, registry);
  const ranked: Ranked[] = [];
  for (const at of new Set(places)) {
    const row = table.row(at);
    if (!row) continue;
    const evidence = weigh(at, row);
    ranked.push({ at, evidence, score: score(asked, row, evidence, table) });
  }
  return ranked.sort((a, b) => b.score - a.score || a.at - b.at);
}

function score(asked: Asked, row: SentenceRow, evidence: Evidence, table: SentenceTable): number {
  const lengthened = 1 - LENGTH + (LENGTH * row.telling.length) / table.meanLength;
  let sum = (evidence.worth + WORTH.near * nearPairs(asked, row, table)) / lengthened;
  if (asked.actors.length > 0) sum += WORTH.actors * evidence.actors;
  const [subject] = asked.actors;
  if (subject !== undefined && [...row.named][0] === subject) sum += WORTH.subjectFirst;
  if (asked.topics.some((topic) => row.topics[topic] >= 1)) sum += WORTH.topic;
  if (answersKind(asked.kind, row.sentence.text)) sum += WORTH.kind;
  if ((asked.kind === 'who' || asked.kind === 'where') && [...row.actors].some((id) => !asked.actors.includes(id)))
    sum += WORTH.otherActor;
  return sum;
}

/** Summed rarity of the pairs of neighbouring question words that stand near each other in the sentence. */
function nearPairs(asked: Asked, row: SentenceRow, table: SentenceTable): number {
  const places = new Map<string, number[]>();
  for (const [place, { root }] of row.telling.entries()) places.set(root, [...(places.get(root) ?? []), place]);
  let sum = 0;
  for (const [at, { root }] of asked.words.entries()) {
    const next = asked.words[at + 1]?.root;
    if (next === undefined) break;
    const together = (places.get(root) ?? []).some((one) =>
      (places.get(next) ?? []).some((other) => Math.abs(one - other) <= NEAR),
    );
    if (together) sum += Math.min(table.rarity(root), table.rarity(next));
  }
  return sum;
}
