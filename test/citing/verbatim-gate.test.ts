import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, Quotation } from '../../src/answers/index.js';
import { type Defect, verbatimOnly } from '../../src/citing/verbatim-gate.js';
import { brief, cite, comparison, everyAnswer, excerpt, excerpts, line, silence } from '../support/answers.js';
import { documentOf } from '../support/excerpt-search-of.js';

const BODY = 'Accra sells electricity to Lomé. Nobody pays.';
const document = documentOf('rivers-undated', BODY);
const documents = new Map([[document.id, document]]);
const start = document.body.indexOf('Accra');
const whole = document.body.slice(start, start + BODY.length);

/** The run of the body's first `length` characters, as `quote` has it. */
function quoted(length: number, quote = whole.slice(0, length)): Quotation {
  return {
    quote,
    citation: { id: 'rivers-undated#p1s1', document: 'rivers-undated', paragraph: 1, start, end: start + length },
  };
}

function gate<Any extends Answer>(answer: Any) {
  const defects: Defect[] = [];
  return { answer: verbatimOnly(answer, documents, (defect) => defects.push(defect)), defects };
}

describe('what is not verbatim', () => {
  const good = quoted(32);
  const tampered = quoted(32, good.quote.replace('sells', 'gives'));
  const defect = { id: 'rivers-undated#p1s1', document: 'rivers-undated', start, end: start + 32 };

  test('is taken out of a brief and reported, and the rest stays', () => {
    const kept = line(good);
    const { answer, defects } = gate(brief({ lines: [line(tampered), kept] }));
    expect(answer?.lines).toEqual([kept]);
    expect(defects).toEqual([defect]);
  });

  test('is taken out of a comparison, whichever side it stands on', () => {
    const kept = line(good);
    const sides = [
      { actor: 'uzbekistan', lines: [line(tampered), kept], more: 0 },
      { actor: 'iran', lines: [kept, line(tampered)], more: 0 },
    ];
    const { answer, defects } = gate(comparison({ topics: [{ topic: 'trade', sides, shared: [] }] }));
    expect(answer?.topics.flatMap((topic) => topic.sides.map(({ lines }) => lines))).toEqual([[kept], [kept]]);
    expect(defects).toEqual([defect, defect]);
  });

  test('is taken out of excerpts, which give way to nothing where none is left', () => {
    const kept = excerpt(good);
    expect(gate(excerpts({ excerpts: [kept, excerpt(tampered)] }))).toMatchObject({
      answer: { excerpts: [kept] },
      defects: [defect],
    });
    expect(gate(excerpts({ excerpts: [excerpt(tampered)] }))).toEqual({ answer: undefined, defects: [defect] });
  });

  test('is taken out of what a silence offers, and the silence stays', () => {
    const { answer, defects } = gate(silence({ nearest: [excerpt(tampered)] }));
    expect(answer).toMatchObject({ kind: 'silence', nearest: [] });
    expect(defects).toEqual([defect]);
  });

  test('makes a citation give way, be it the quote or its paragraph', () => {
    const context = quoted(BODY.length);
    expect(gate(cite({ ...good, context })).answer).toBeDefined();
    expect(gate(cite({ ...tampered, context }))).toEqual({ answer: undefined, defects: [defect] });
    expect(gate(cite({ ...good, context: quoted(BODY.length, `${BODY}!`) })).answer).toBeUndefined();
  });

  test.each<[string, Quotation]>([
    ['another case', quoted(32, good.quote.toLowerCase())],
    ['a space more', quoted(32, `${good.quote} `)],
    ['one character less at its offsets', { ...good, citation: { ...good.citation, end: start + 31 } }],
    ['a shifted place', { ...good, citation: { ...good.citation, start: start + 1, end: start + 33 } }],
    ['a document that is not held', { ...good, citation: { ...good.citation, document: 'lines-2024' } }],
    ['nothing at all', { quote: '', citation: { ...good.citation, end: start } }],
    ['composed letters taken apart', quoted(32, good.quote.normalize('NFD'))],
  ])('is %s', (_, quotation) => {
    expect(gate(brief({ lines: [line(quotation)] })).answer?.lines).toEqual([]);
  });
});

test('answers without quotes pass as they are', () => {
  for (const answer of everyAnswer().filter(({ kind }) =>
    ['matrix', 'sources', 'actors', 'help', 'error'].includes(kind),
  ))
    expect(gate(answer)).toEqual({ answer, defects: [] });
});

test('whatever a line says, it passes only where it is its document’s characters', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(60),
      fc.option(fc.string({ maxLength: 5 }), { nil: undefined }),
      (from, length, other) => {
        const quote = other ?? document.body.slice(from, from + length);
        const citation = { ...quoted(1).citation, start: from, end: from + length };
        const { answer, defects } = gate(brief({ lines: [line({ quote, citation })] }));
        const verbatim = quote !== '' && document.body.slice(from, from + length) === quote;
        expect(answer?.lines.length).toBe(verbatim ? 1 : 0);
        expect(defects.length).toBe(verbatim ? 0 : 1);
      },
    ),
    { numRuns: 500 },
  );
});
