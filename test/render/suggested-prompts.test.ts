import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestedPrompts } from '../../src/render/suggested-prompts.js';
import { help } from '../support/answers.js';

const examples = (actor: string | null, other: string | null) =>
  suggestedPrompts({ ...help(), examples: { actor, other, excerpt: null } });

describe('suggested prompts', () => {
  it('are requests that the corpus can answer', () => {
    expect(examples('Uzbekistan', 'Iran')).toEqual([
      { title: 'Uzbekistan, topic by topic', message: 'Uzbekistan' },
      { title: 'Compare Uzbekistan and Iran', message: 'compare Uzbekistan, Iran' },
      { title: 'Every actor by topic', message: 'matrix' },
      { title: 'The documents', message: 'sources' },
    ]);
  });

  it('name no actor where the corpus names none, and compare none with nobody', () => {
    expect(examples(null, null).map(({ message }) => message)).toEqual(['sources']);
    expect(examples('Iran', null).map(({ message }) => message)).toEqual(['Iran', 'matrix', 'sources']);
  });

  it('are at most four with short titles, however long names are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (actor, other) => {
        const prompts = examples(actor, other);
        expect(prompts.length).toBeLessThanOrEqual(4);
        for (const { title } of prompts) expect(title.length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
