import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pieces } from '../../src/positions/pieces.js';
import { anyText } from '../support/hostile-text.js';
import { sentenceRead, sentencesRead } from '../support/sentence-read.js';

function cut(text: string): string[] {
  const { units, tree, clauses } = sentenceRead(text);
  return pieces(tree, clauses).map(({ from, to }) => text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0));
}

const EMBASSY = 'Ghana reopened its embassy in the capital of Niger in the spring of last year';
const BORDER = 'Nigeria kept the long border between the two states as it had been before';

describe('a long sentence', () => {
  test.each([
    [`${EMBASSY}; ${BORDER}.`, [EMBASSY, `${BORDER}.`]],
    [`While ${EMBASSY}, ${BORDER}.`, [`While ${EMBASSY}`, `${BORDER}.`]],
    [`${EMBASSY}, while ${BORDER}.`, [EMBASSY, `while ${BORDER}.`]],
  ])('is cut between clauses that can stand alone', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test.each([
    `The minister said that ${EMBASSY}, and that ${BORDER}.`,
    `${EMBASSY} if ${BORDER}.`,
    `${EMBASSY}, which ${BORDER}.`,
    `“${EMBASSY}, and ${BORDER},” the minister said.`,
    `${EMBASSY} and in the autumn of that year, the foreign ministry in Accra said.`,
    `${EMBASSY}, and rejoiced; few did.`,
  ])('is quoted whole where a cut would change what it says: %j', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

test('a short sentence is quoted whole', () => {
  const text = 'Ghana reopened its embassy; Nigeria closed the border.';
  expect(cut(text)).toEqual([text]);
});

test('whatever the text, pieces stand in order, hold something, and begin and end with the sentence', () => {
  const part = fc.constantFrom(EMBASSY, BORDER, ', while', '; ', ', and', ' but ', ' if ', '“', 'said', '. ');
  const text = fc.oneof(
    anyText(300).map((any) => any.slice(0, 400)),
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (any) => {
      for (const { units, tree, clauses } of sentencesRead(any)) {
        const found = pieces(tree, clauses);
        expect(found[0]?.from).toBe(0);
        expect(found.at(-1)?.to).toBe(units.length);
        found.forEach(({ from, to }, at) => {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        });
      }
    }),
    { numRuns: 200 },
  );
});
