import { describe, expect, test } from '@jest/globals';
import { sentenceRead } from '../support/sentence-read.js';

function verbs(text: string) {
  return sentenceRead(text).clauses.map(({ verb }) => verb);
}

describe('verb groups', () => {
  test.each([
    ['Ghana praised Togo.', { lemma: 'praise', form: 'finite', past: true, negated: false, passive: false }],
    ['Ghana has not recognised Kosovo.', { form: 'finite', negated: true, perfect: true }],
    ['The border was closed by Togo.', { lemma: 'close', passive: true, particle: 'by' }],
    ['Ghana might reopen the border.', { lemma: 'reopen', modal: 'might' }],
    ['Ghana will never support Niger.', { lemma: 'support', modal: 'will', negated: true }],
    ['Kenya fell back on Uganda.', { lemma: 'fall', particle: 'back' }],
    ['Ghana is ready.', { lemma: 'be', passive: false }],
  ])('%j', (text, expected) => {
    expect(verbs(text)).toMatchObject([expected]);
  });

  test('an infinitive is a group of its own', () => {
    expect(verbs('Kenya decided to support Somalia.')).toMatchObject([
      { lemma: 'decide', form: 'finite' },
      { lemma: 'support', form: 'infinitive' },
    ]);
  });
});
