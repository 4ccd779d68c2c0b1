import { Topic } from '../answers/index.js';
import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { TOPIC_KIN } from './topic-kin.js';
import { TOPIC_WORDS } from './topic-words.js';

const WEAK = 1 / 3;

const KIN = 0.5;

const WEIGHTS = new Map<string, Partial<Record<Topic, number>>>();
for (const row of TOPIC_KIN.trim().split('\n')) {
  const [topic, tenths, stems = ''] = row.split('|');
  for (const known of stems.split(' ')) {
    WEIGHTS.set(known, { ...WEIGHTS.get(known), [topic as Topic]: (KIN * Number(tenths)) / 10 });
  }
}
for (const topic of Topic.options) {
  const { strong, weak } = TOPIC_WORDS[topic];
  for (const [list, weight] of [
    [strong, 1],
    [weak, WEAK],
  ] as const) {
    for (const word of list.split(/\s+/)) {
      // "Tie" and "ties" have stems of their own.
      for (const form of [word, `${word}s`]) {
        const known = WEIGHTS.get(stem(fold(form))) ?? {};
        WEIGHTS.set(stem(fold(form)), { ...known, [topic]: Math.max(known[topic] ?? 0, weight) });
      }
    }
  }
}

/**
 * How much a text's words are about each topic: the sum of its words' weights, a strong word counting 1 and a weak one
 * a third, each word once. Words may be in any form; they are compared by their stems.
 */
export function topicWeights(words: readonly string[]): Record<Topic, number> {
  const sum: Record<Topic, number> = { diplomacy: 0, security: 0, trade: 0, rights: 0 };
  for (const word of new Set(words.map((one) => stem(fold(one))))) {
    const weights = WEIGHTS.get(word);
    if (!weights) continue;
    for (const topic of Topic.options) sum[topic] += weights[topic] ?? 0;
  }
  return sum;
}
