import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../src/answers/index.js';
import { answerText } from '../../../src/render/terminal/answer-text.js';
import { visible } from '../../../src/render/terminal/visible.js';
import { answers, brief, cite, error, excerpts, line, silence } from './sample-answers.js';

const plain = (answer: Answer, columns = 100) => answerText(answer, { columns, colour: false });
/** A text as if its lines had never been wrapped. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

test('a brief shows counts, scope, its lines by topic, what was left out, what is silent, and the sources', () => {
  expect(plain(brief)).toBe(
    [
      'Djibouti',
      'Security and terrorism: 1 concerned toward nobody named. Trade and infrastructure: 4 cooperative, 1',
      'mixed toward Aden; 1 neutral toward Mocha; and toward 1 more.',
      'From 2 documents by 2 independent authors, dated 3 March 2021; undated: mocha-undated. Selected by',
      'rule, not reviewed.',
      '',
      'Security and terrorism',
      '  “Djibouti warned its crews that the strait was not safe, and that nobody would come to their help',
      '  if a ship was lost.”',
      '    concerned, toward nobody named · own statement · [1] aden-2021#p2s1',
      '',
      'Trade and infrastructure',
      '  “It reopened the ferry line to Aden in March.”',
      '    cooperative toward Aden · reported act · inferred subject · said of the Horn · single source ·',
      '    [1] aden-2021#p2s1',
      '  … “which it had closed for two years” …',
      '    cooperative toward Aden · author’s judgement · [2] mocha-undated#p1s2c2',
      '  4 more: afghan-brief brief djibouti --topic trade',
      '',
      'Nothing found on: Diplomacy and recognition, Rights and society.',
      '',
      '[1] Mona Saleh, A harbour opens again, Harbour Review, 3 March 2021,',
      '    https://harbours.example/aden (aden-2021)',
      '[2] no author named, [Mocha], undated (mocha-undated)',
    ].join('\n'),
  );
});

test('what stands before an inferred subject is shown before its line, where it was asked for', () => {
  const before = { quote: 'Aden was quiet.', citation: { ...line('x').citation, id: 'aden-2021#p2s0' } };
  const text = plain({ ...brief, lines: [line('It reopened the ferry line.', { inferred: true, before })] });
  expect(text).toContain('\n  Before it: “Aden was quiet.”\n  “It reopened the ferry line.”\n');
});

test('a brief without a line says so, with the number of documents', () => {
  const text = plain({
    ...brief,
    lines: [],
    tallies: [],
    more: {},
    silent: ['diplomacy', 'security', 'trade', 'rights'],
  });
  expect(text).toContain('No statement by Djibouti in 2 documents.');
  expect(text).not.toContain('Nothing found on');
});

test('a brief longer than the screen keeps the first line of each topic and counts the others', () => {
  const text = answerText(brief, { columns: 100, rows: 25, colour: false });
  expect(text.split('\n').length).toBeLessThanOrEqual(23);
  expect(text).toContain('Djibouti warned its crews');
  expect(text).toContain('It reopened the ferry line');
  expect(text).not.toContain('closed for two years');
  expect(text).toContain('5 more: afghan-brief brief djibouti --topic trade');
  expect(answerText({ ...brief, topic: 'trade' }, { columns: 100, rows: 5, colour: false })).toContain('two years');
});

test('within a topic, the rest is offered by --all', () => {
  expect(plain({ ...brief, topic: 'trade' })).toContain('4 more: afghan-brief brief djibouti --topic trade --all');
});

test('excerpts show what matched in bold where the terminal takes colour, and in no other way', () => {
  const coloured = answerText(excerpts, { columns: 100, colour: true });
  expect(coloured).toContain('\u001b[1m\u001b[33mreopened\u001b[39m\u001b[22m');
  expect(plain(excerpts)).toContain('  “It reopened the ferry line to Aden in March.”\n    [1] aden-2021#p2s2');
  expect(plain(excerpts)).toContain('Read “Djbouti” as Djibouti.');
  expect(plain(excerpts)).toContain('2 more: --limit 3');
});

test('a silence says why, where it was looked, and the nearest thing', () => {
  expect(plain(silence)).toContain('No statement by Japan in 2 documents.');
  expect(plain(silence)).toContain('Searched 2 documents, the newest dated 3 March 2021; undated: mocha-undated.');
  expect(plain(silence)).toContain('“Few ships call.”');
  for (const reason of ['nothing-asked', 'words-absent', 'too-little-covered'] as const) {
    expect(plain({ ...silence, reason })).not.toContain('Japan');
  }
});

test('a citation shows the excerpt within its paragraph, and its forms on one line each', () => {
  expect(plain(cite, 40)).toContain('  “The port is open. Few ships call.”');
  expect(plain(cite, 40)).toContain('\n[A harbour](https://harbours.example/aden)\n');
  expect(answerText(cite, { columns: 80, colour: true })).toContain('The port is open. \u001b[1m');
});

test('a clause has "…" outside its marks on the side where it was cut, whatever letter it begins or ends with', () => {
  const shown = (quote: string, id: string) => plain({ ...brief, lines: [line(quote, {}, id)] });
  expect(shown('The port opened', 'aden-2021#p2s1c1')).toContain('\n  “The port opened” …\n');
  expect(shown('Aden opened its port.', 'aden-2021#p2s1c2')).toContain('\n  … “Aden opened its port.”\n');
});

test('an error says what to do and offers the closest names', () => {
  expect(plain(error)).toBe('No actor is called "Djbouti".\nClosest: Djibouti.');
});

test('without colour no answer holds an escape sequence', () => {
  for (const answer of answers) expect(plain(answer)).not.toContain('\u001b');
});

test('no line is wider than the terminal, but for citations to copy', () => {
  for (const columns of [40, 60, 80, 100]) {
    for (const answer of answers) {
      if (answer.kind === 'cite') continue;
      expect(
        plain(answer, columns)
          .split('\n')
          .filter((row) => row.length > columns),
      ).toEqual([]);
    }
  }
});

test('characters that a terminal obeys are written out, in quotes and in names', () => {
  const hostile = 'a\u001b[2Jb\u202Ec\u0007d';
  const text = plain({ ...brief, actor: { id: 'x', name: hostile }, lines: [line(hostile)] });
  for (const character of '\u001b\u202e\u0007') expect(text).not.toContain(character);
  expect(text).toContain('“a⟨U+001B⟩[2Jb⟨U+202E⟩c⟨U+0007⟩d”');
});

test('a quote is altered by line wrapping alone, whatever its words and the width', () => {
  const quote = fc
    .array(
      fc.oneof(
        fc.lorem({ maxCount: 3 }),
        fc.constantFrom('“Yes”', '—', 'ISIS–K', 'x'.repeat(90), 'افغانستان', '阿富汗', '“'),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((parts) => parts.join(' ').normalize('NFC'));
  fc.assert(
    fc.property(quote, fc.integer({ min: 20, max: 140 }), fc.boolean(), (words, columns, colour) => {
      const text = answerText({ ...brief, lines: [line(words)] }, { columns, colour });
      expect(text.replace(/\s+/g, '')).toContain(`“${words.replace(/\s+/g, '')}”`);
    }),
  );
});

test('marks set off words and change none', () => {
  const marks = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { maxLength: 4 });
  fc.assert(
    fc.property(marks, (places) => {
      const [excerpt] = excerpts.excerpts;
      if (!excerpt) return;
      const text = answerText(
        { ...excerpts, excerpts: [{ ...excerpt, marks: places }] },
        { columns: 100, colour: false },
      );
      expect(flat(text)).toContain(`“${excerpt.quote}”`);
    }),
  );
});

test('ordinary text, Persian with its joiners and marks included, is shown as it is', () => {
  for (const text of ['naïve — “quote”', 'می\u200Cخواهم\u200F', '👩‍👩‍👧']) expect(visible(text)).toBe(text);
});
