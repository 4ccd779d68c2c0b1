import { describe, expect, test } from '@jest/globals';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import type { Finding } from '../../src/positions/finding.js';
import { analysing } from '../../src/positions/index.js';
import { JUDGED_STANCES, type Judgement, judge, judgeBy } from '../../src/positions/judge.js';
import { readDocuments } from '../evaluation/read-half.js';
import { documentOf } from '../support/excerpt-search-of.js';

const registry = createRegistry(actorTable());

/** Every finding of some documents with its judgement. */
function judged(documents = readDocuments('test/evaluation/passages/open')): [Finding, Judgement][] {
  const found: [Finding, Judgement][] = [];
  for (const document of documents) {
    const steps = analysing(document, registry, {
      read: (read) => {
        for (const finding of read.findings) found.push([finding, judge(finding, read, registry)]);
      },
    });
    while (!steps.next().done);
  }
  return found;
}

describe('a judgement', () => {
  const all = judged();

  test('is a likelihood, one of the stances, and shares of the topics that make one', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [, { right, stance, sure, topics }] of all) {
      expect(right).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1);
      expect(sure).toBeGreaterThanOrEqual(1 / JUDGED_STANCES.length);
      expect(JUDGED_STANCES).toContain(stance);
      expect(Object.values(topics).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
  });

  test('is the same each time', () => {
    expect(judged()).toEqual(all);
  });

  test('keeps everybody whom the finding may be directed at, and only puts them in another order', () => {
    const ids = (toward: Finding['toward'] = []) =>
      toward.map(({ referent, how }) => `${referent.actor} ${how}`).sort();
    for (const [finding] of all) expect(ids(finding.toward)).toEqual(ids(finding.candidates));
  });

  test.each([
    ['Kenya has not recognised Kosovo.', 'kenya', 'neutral'],
    ['Japan sponsors a resolution against North Korea.', 'japan', 'conflictual'],
    ['Gunmen of ISIS attacked Malta.', 'malta', 'concerned'],
  ])('may not overrule what the words leave no doubt of: %j', (text, actor, stance) => {
    const own = judged([documentOf('text', text)]).filter(([{ referent }]) => referent.actor === actor);
    expect(own.map(([, judgement]) => judgement.stance)).toContain(stance);
  });
});

test('whoever else judges has their way, but where a rule is firm', () => {
  const always = (...shares: readonly number[]) => ({ shares: () => Float64Array.from(shares) });
  const other = judgeBy({ right: always(0.2, 0.8), stance: always(0, 0, 0.1, 0.9), topic: always(0, 0, 0, 1) });
  const found: [Finding, Judgement][] = [];
  const steps = analysing(documentOf('one', 'Kenya praised Uganda. Kenya armed Uganda.'), registry, {
    read: (read) => {
      for (const finding of read.findings) found.push([finding, other(finding, read, registry)]);
    },
  });
  while (!steps.next().done);
  const of = (role: Finding['role']) => found.find(([finding]) => finding.role === role)?.[1];
  expect(of('agent')).toMatchObject({ right: 0.8, stance: 'neutral', sure: 0.9 });
  expect(of('receiver')?.stance).toBe('cooperative');
});
