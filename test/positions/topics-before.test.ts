import { expect, test } from '@jest/globals';
import { noVotes } from '../../src/positions/clause-topic.js';
import type { Finding } from '../../src/positions/finding.js';
import { TopicsBefore } from '../../src/positions/topics-before.js';

const finding = {
  referent: { actor: 'kenya', inferred: false, weak: false },
  role: 'agent',
  votes: { ...noVotes(), trade: 1 },
} as unknown as Finding;

test('nothing is known before anything was said', () => {
  expect(new TopicsBefore().traits(finding)).toEqual([
    'before=none',
    'before/own=none/trade',
    'paragraph=none',
    'document=none',
    'last of actor=none',
  ]);
});

test('a new paragraph forgets the last one’s topic, and not the document’s or the actor’s', () => {
  const before = new TopicsBefore();
  before.heard({ ...noVotes(), security: 2 }, [finding]);
  expect(before.traits(finding)).toContain('paragraph=security');
  before.paragraph();
  expect(before.traits(finding)).toEqual([
    'before=security',
    'before/own=security/trade',
    'paragraph=none',
    'document=security',
    'last of actor=trade',
  ]);
});
