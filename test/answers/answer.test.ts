import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { Answer, Brief, Citation, Topic, Turn } from '../../src/answers/index.js';
import { answers, brief } from '../render/terminal/sample-answers.js';

test.each(answers.map((answer) => [answer.kind, answer] as const))(
  '%s is the same after a round trip through JSON',
  (_, answer) => {
    expect(Answer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  },
);

test('each kind of answer stands once among the samples', () => {
  const kinds = Answer.options.map((option) => option.shape.kind.value);
  expect(answers.map((answer) => answer.kind).sort()).toEqual([...kinds].sort());
});

test.each([
  [{ ...brief, kind: 'summary' }],
  [{ ...brief, lines: [{ ...brief.lines[0], stance: 'friendly' }] }],
  [{ ...brief, lines: [{ ...brief.lines[0], quote: '' }] }],
  [{ ...brief, silent: ['weather'] }],
  [{ ...brief, more: { trade: 0 } }],
])('what the contract does not have is refused (%#)', (answer) => {
  expect(Answer.safeParse(answer).success).toBe(false);
});

test('topics come in one order', () => {
  expect(Topic.options).toEqual(['diplomacy', 'security', 'trade', 'rights']);
});

test('a turn may leave out what was not known', () => {
  expect(Turn.parse({})).toEqual({ question: '', actors: [], topics: [] });
});

test('the schemas can be written down as JSON Schema for other programs', () => {
  expect(z.toJSONSchema(Brief)).toMatchObject({ type: 'object', properties: { kind: { const: 'brief' } } });
});

test('any citation survives JSON', () => {
  const citation = fc.record({
    id: fc.string(),
    document: fc.string(),
    paragraph: fc.integer({ min: 1 }),
    start: fc.nat(),
    end: fc.integer({ min: 1 }),
  });
  fc.assert(fc.property(citation, (value) => expect(Citation.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)));
});
