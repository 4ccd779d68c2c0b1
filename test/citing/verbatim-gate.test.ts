import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, Quotation } from '../../src/answers/index.js';
import { quotationAt } from '../../src/citing/quotation-at.js';
import { defectsIn, withoutDefects } from '../../src/citing/verbatim-gate.js';
import { parseExcerptId } from '../../src/corpus/excerpt-id.js';
import { brief, cite, comparison, everyAnswer, excerpt, excerpts, line, silence } from '../support/answers.js';
import { documentOf } from '../support/excerpt-search-of.js';

const BODY = 'Accra sells electricity to Lomé. Nobody pays.';
const document = documentOf('rivers-undated', BODY);
const start = document.body.indexOf('Accra');
const sentences = [
  { paragraph: 1, number: 1, start, end: start + 32, clauses: [] },
  { paragraph: 1, number: 2, start: start + 33, end: start + BODY.length, clauses: [] },
];

/** What an id stands for in the document, and in no answer. */
function at(typed: string): Quotation | undefined {
  const id = parseExcerptId(typed);
  return id?.document === document.id ? quotationAt(document, sentences, id) : undefined;
}

function quotationOf(id: string): Quotation {
  const found = at(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const gate = <Any extends Answer>(answer: Any) => ({
  answer: withoutDefects(answer, at),
  defects: defectsIn(answer, at),
});

describe('what is not verbatim', () => {
  const good = quotationOf('rivers-undated#p1s1');
  const tampered: Quotation = { ...good, quote: good.quote.replace('sells', 'gives') };
  const defect = { id: 'rivers-undated#p1s1', document: 'rivers-undated', start, end: start + 32 };

  test('leaves nothing of a brief or a comparison, whose counts would still hold it', () => {
    expect(gate(brief({ lines: [line(tampered), line(good)] }))).toEqual({ answer: undefined, defects: [defect] });
    const sides = [
      { actor: 'uzbekistan', lines: [line(good)], more: 0 },
      { actor: 'iran', lines: [line(tampered)], more: 0 },
    ];
    const answer = comparison({ topics: [{ topic: 'trade', sides, shared: [] }] });
    expect(gate(answer)).toEqual({ answer: undefined, defects: [defect] });
  });

  test('is taken out of excerpts with the sources that only it cites; of nothing, nothing is left', () => {
    const kept = excerpt(good);
    const elsewhere = excerpt({ ...good, citation: { ...good.citation, document: 'lines-2024' } });
    const sources = ['rivers-undated', 'lines-2024'].map((id) => ({ ...excerpts().sources[0], document: id }) as never);
    const { answer, defects } = gate(excerpts({ excerpts: [kept, elsewhere], sources }));
    expect(answer?.excerpts).toEqual([kept]);
    expect(answer?.sources.map(({ document: id }) => id)).toEqual(['rivers-undated']);
    expect(defects).toEqual([{ ...defect, document: 'lines-2024' }]);
    expect(gate(excerpts({ excerpts: [excerpt(tampered)] }))).toEqual({ answer: undefined, defects: [defect] });
  });

  test('is taken out of what a silence offers, and the silence stays', () => {
    const { answer, defects } = gate(silence({ nearest: [excerpt(tampered)] }));
    expect(answer).toMatchObject({ kind: 'silence', nearest: [], sources: [] });
    expect(defects).toEqual([defect]);
  });

  test('makes a citation give way, be it the quote or its paragraph', () => {
    const context = quotationOf('rivers-undated#p1');
    expect(gate(cite({ ...good, context })).answer).toBeDefined();
    expect(gate(cite({ ...tampered, context }))).toEqual({ answer: undefined, defects: [defect] });
    expect(gate(cite({ ...good, context: { ...context, quote: `${BODY}!` } })).answer).toBeUndefined();
  });

  const cited = (over: Partial<Quotation['citation']>, quote = good.quote) => ({
    quote,
    citation: { ...good.citation, ...over },
  });
  test.each<[string, Quotation]>([
    ['another case', cited({}, good.quote.toLowerCase())],
    ['a space more', cited({}, `${good.quote} `)],
    ['one character less at its offsets', cited({ end: start + 31 })],
    ['the characters of a shifted place', cited({ start: start + 1, end: start + 32 }, good.quote.slice(1))],
    ['the characters of another sentence’s id', cited({ id: 'rivers-undated#p1s2' })],
    ['under an id that is no place', cited({ id: 'rivers-undated#p1s9' })],
    ['under an id that is none', cited({ id: 'rivers' })],
    ['in another paragraph', cited({ paragraph: 2 })],
    ['a document that is not held', cited({ id: 'lines-2024#p1s1', document: 'lines-2024' })],
    ['nothing at all', cited({ end: start }, '')],
    ['composed letters taken apart', cited({}, good.quote.normalize('NFD'))],
  ])('is %s', (_, quotation) => {
    expect(gate(brief({ lines: [line(quotation)] })).defects).toHaveLength(1);
  });
});

test('answers without quotes pass as they are', () => {
  for (const answer of everyAnswer().filter(({ kind }) =>
    ['matrix', 'sources', 'actors', 'help', 'error'].includes(kind),
  ))
    expect(gate(answer)).toEqual({ answer, defects: [] });
});

test('whatever a line says and wherever it claims to stand, it passes only where its id brings the same back', () => {
  const ids = fc.constantFrom(
    'rivers-undated#p1s1',
    'rivers-undated#p1s2',
    'rivers-undated#p1',
    'rivers-undated#p1s1-2',
  );
  fc.assert(
    fc.property(ids, ids, fc.nat(2), fc.nat(2), (id, other, early, late) => {
      const { citation } = quotationOf(other);
      const [from, to] = [citation.start + early, citation.end - late];
      const quote = document.body.slice(from, to);
      const { defects } = gate(
        brief({ lines: [line({ quote, citation: { ...citation, id, start: from, end: to } })] }),
      );
      const meant = quotationOf(id).citation;
      expect(defects.length).toBe(meant.start === from && meant.end === to ? 0 : 1);
    }),
    { numRuns: 200 },
  );
});
