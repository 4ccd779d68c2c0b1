import { describe, expect, test } from '@jest/globals';
import { Topic } from '../../src/answers/index.js';
import { select } from '../../src/positions/selection.js';
import type { Statement } from '../../src/positions/statement.js';

let places = 0;

function statement(topic: Topic, confidence: number): Statement {
  places++;
  return {
    actor: 'kenya',
    document: 'one',
    paragraph: 1,
    sentence: places,
    start: 100 * places,
    end: 100 * places + 50,
    role: 'agent',
    topic,
    stance: 'cooperative',
    targets: [`somebody-${places}`],
    status: 'act',
    inferred: false,
    confidence,
  };
}

const pools = (...statements: readonly Statement[]) =>
  Topic.options.map((topic) => [topic, statements.filter((one) => one.topic === topic)] as const);

describe('the lines of a brief', () => {
  test('are the likeliest of each topic, and what is left is counted', () => {
    const [best, good, fair] = [statement('trade', 0.9), statement('trade', 0.8), statement('trade', 0.7)];
    const { shown, left } = select(pools(best, good, fair));
    expect(shown).toEqual([best, good]);
    expect(left).toEqual({ trade: 1 });
  });

  test('leave out a second that is worth much less than the first', () => {
    const [best, faint] = [statement('rights', 0.9), statement('rights', 0.2)];
    expect(select(pools(best, faint))).toEqual({ shown: [best], left: { rights: 1 } });
  });

  test('leave a doubtful statement to who asks for all, and count it', () => {
    const [sure, doubtful] = [statement('security', 0.5), statement('diplomacy', 0.02)];
    expect(select(pools(sure, doubtful))).toEqual({ shown: [sure], left: { diplomacy: 1 } });
    expect(select(pools(sure, doubtful), Number.POSITIVE_INFINITY)).toEqual({ shown: [doubtful, sure], left: {} });
  });
});
