import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerText } from '../../../src/render/terminal/answer-text.js';
import { anyComparison, anyMatrix } from '../../support/arbitrary-answers.js';
import { comparison, line, matrix } from './sample-answers.js';

const at = (columns: number) => (answer: typeof comparison | typeof matrix) =>
  answerText(answer, { columns, colour: false });

test('two actors stand side by side, by topic; whom both speak of is told; silence is said', () => {
  expect(at(80)(comparison)).toBe(
    [
      'Djibouti, Eritrea: side by side',
      'From 2 documents by 2 independent authors, dated 3 March 2021; undated:',
      'mocha-undated. Selected by rule, not reviewed.',
      '',
      'Security and terrorism',
      '  Djibouti                                Eritrea',
      '  no statement in 2 documents             “Eritrea shut the strait.”',
      '                                          conflictual toward Aden · reported act',
      '                                          · [1] mocha-undated#p1s2',
      '',
      'Trade and infrastructure',
      '  Djibouti                                Eritrea',
      '  “It reopened the ferry line to Aden in  … “which it had closed for two years”',
      '  March.”                                 …',
      '  cooperative toward Aden · reported act  cooperative toward Aden · author’s',
      '  · inferred subject · sources differ ·   judgement · [1] mocha-undated#p1s3c2',
      '  [2] aden-2021#p2s1',
      '  4 more: afghan-brief brief djibouti',
      '  --topic trade',
      '  Toward Aden: Djibouti 4 cooperative, 1 mixed; Eritrea 1 conflictual.',
      '  Toward Mocha: Djibouti 1 neutral; Eritrea 2 neutral.',
      '  More than one of them speaks of 1 more.',
      '',
      'Nothing found on: Diplomacy and recognition.',
      '',
      '[1] no author named, [Mocha], undated (mocha-undated)',
      '[2] Mona Saleh, A harbour opens again, Harbour Review, 3 March 2021,',
      '    https://harbours.example/aden (aden-2021)',
    ].join('\n'),
  );
});

test('on a narrow terminal the actors stand one under the other', () => {
  const text = at(40)(comparison);
  expect(text).toContain('\n  Djibouti\n  no statement in 2 documents\n  Eritrea\n  “Eritrea shut the strait.”\n');
});

test('the matrix is a table with a dash in every empty cell, and a list on a narrow terminal', () => {
  expect(at(100)(matrix).split('\n').slice(5)).toEqual([
    '              Diplomacy and         Security and          Trade and             Rights and society',
    '              recognition           terrorism             infrastructure',
    'Djibouti (8)  –                     1 concerned, toward   4 of 7 cooperative    –',
    '                                    nobody named          toward Aden',
    'Eritrea (1)   –                     1 conflictual toward  –                     –',
    '                                    Aden',
  ]);
  expect(at(40)(matrix)).toContain('\nEritrea (1)\n  Diplomacy and recognition: –\n');
});

test('a matrix without a row says why', () => {
  expect(at(100)({ ...matrix, actors: 0, rows: [] })).toContain('No statement by anybody in 2 documents.');
  expect(at(100)({ ...matrix, from: 41, rows: [] })).toContain('There are 2 actors; none stands at 41.');
  expect(at(100)({ ...matrix, actors: 3, from: 2 })).toMatch(
    /^Actors 2 to 3 of 3 by topic\n[\s\S]*\n1 actor before these: /,
  );
});

test('whatever is compared, no line is wider than the terminal', () => {
  fc.assert(
    fc.property(fc.oneof(anyComparison, anyMatrix), fc.integer({ min: 40, max: 120 }), (answer, columns) => {
      const most = Math.min(columns, 100);
      const rows = answerText(answer, { columns, colour: false }).split('\n');
      // What a column is counted in differs for wide characters; of plain ones none may stick out.
      expect(rows.filter((row) => /^[ -~–“”…·’]*$/u.test(row) && row.length > most)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('a quote in a column is altered by line wrapping alone', () => {
  const words = fc.array(fc.oneof(fc.lorem({ maxCount: 3 }), fc.constantFrom('—', 'x'.repeat(90))), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 120 }), (parts, columns) => {
      const quote = parts.join(' ');
      const [, security] = comparison.topics;
      const sides = [
        { actor: 'djibouti', lines: [line(quote)], more: 0 },
        { actor: 'eritrea', lines: [], more: 0 },
      ];
      const text = at(columns)({ ...comparison, topics: [{ ...security, topic: 'security', sides, shared: [] }] });
      const column = text.split('\n').map((row) => row.replace(/ {2,}\S.*$/, (right, from) => (from < 3 ? right : '')));
      const left = column.join('').replace('Eritrea', '').replaceAll('no statement in 2 documents', '');
      expect(left.replace(/\s+/g, '')).toContain(`“${quote.replace(/\s+/g, '')}”`);
    }),
  );
});
