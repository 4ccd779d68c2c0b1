import { beforeAll, describe, expect, test } from '@jest/globals';
import { createEngine, type Engine } from '../../src/engine.js';
import { documentOf } from '../support/excerpt-search-of.js';

const GULF = documentOf(
  'gulf',
  `Qatar mediated between Chad and its rebels in August. Kuwait sent fuel to Lebanon and froze the assets of two banks.

Oman reopened its embassy in Damascus. Bahrain urged Iran to release three sailors. Tehran rejected the request and expelled a diplomat.

Bahrain and Yemen signed a fishing treaty. Two ships of the navy then left for Aden.`,
  'title: Around the Gulf',
);

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine([GULF]);
});

describe('what an actor is asked to have done is not answered with what others did', () => {
  test.each([
    'Did Kuwait mediate between Chad and its rebels?',
    'Has Bahrain reopened its embassy in Damascus?',
    'Did Qatar send fuel to Lebanon?',
    'Has Oman expelled a diplomat?',
    'Did Lebanon freeze the assets of banks?',
  ])('"%s" is met with silence', (question) => {
    expect(engine.ask(question)).toMatchObject({ kind: 'silence', excerpts: [] });
  });

  test.each([
    ['Did Qatar mediate between Chad and its rebels?', 'Qatar mediated'],
    ['Has Oman reopened its embassy in Damascus?', 'Oman reopened'],
    ['Did Kuwait send fuel to Lebanon?', 'Kuwait sent fuel'],
    ['Did Iran agree to release the sailors?', 'Bahrain urged Iran'],
  ])('"%s" is answered', (question, start) => {
    const answer = engine.ask(question);
    expect(answer.kind === 'excerpts' ? answer.excerpts[0]?.quote : answer.kind).toContain(start);
  });
});

test('when something happens is told by a sentence that gives a time', () => {
  expect(engine.ask('When did Qatar mediate with the rebels of Chad?').kind).toBe('excerpts');
  expect(engine.ask('When did Oman reopen its embassy?').kind).toBe('silence');
});

test('a name that nobody in the corpus bears is not corrected to an actor that it does not know either', () => {
  const answer = engine.ask('Did Maduro meet the emir?');
  expect(answer).toMatchObject({ kind: 'silence', absent: [] });
});
