import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/render/escape-markdown.js';
import { markdownAnswer } from '../../src/render/markdown-answer.js';
import { answers, brief, cite, comparison, excerpts, line, matrix, silence } from './terminal/sample-answers.js';

test('a brief has its topics as headings, its lines as quotes with place and remarks, its sources as a list', () => {
  const text = markdownAnswer(brief);
  expect(text).toMatch(/^## Djibouti\n\nSecurity and terrorism: 1 concerned/);
  expect(text).toContain(
    '### Trade and infrastructure\n\n> “It reopened the ferry line to Aden in March.”  \n> — `aden-2021#p2s1` · cooperative toward Aden · reported act · inferred subject',
  );
  expect(text).toContain('4 more on trade.');
  expect(text).toContain('Nothing found on: Diplomacy and recognition, Rights and society.');
  expect(text).toMatch(/\n- Mona Saleh, A harbour opens again.*\n- no author named, \\\[Mocha\\\], undated/);
});

test('what stands before an inferred subject is part of the quote, and is told apart from it', () => {
  const before = { quote: 'Aden was quiet.', citation: line('x').citation };
  const text = markdownAnswer({ ...brief, lines: [line('It reopened.', { inferred: true, before })] });
  expect(text).toContain('> Before it: “Aden was quiet.”\n>\n> “It reopened.”  \n> — `aden-2021#p2s1`');
});

test('a clause shows where it was cut, outside the quote', () => {
  expect(markdownAnswer(brief)).toContain('> … “which it had closed for two years” …');
  const second = line('Aden opened its port.', {}, 'aden-2021#p2s1c2');
  expect(markdownAnswer({ ...brief, lines: [second] })).toContain('> … “Aden opened its port.”  ');
});

test('excerpts and the nearest things of a silence are quotes with their places', () => {
  expect(markdownAnswer(excerpts)).toContain(
    '> “It reopened the ferry line to Aden in March.”  \n> — `aden-2021#p2s2`',
  );
  expect(markdownAnswer(silence)).toContain('No answer in 2 documents');
  expect(markdownAnswer(cite)).toBe(cite.forms.markdown);
});

test('a comparison has each side under its actor’s name, and says which are silent', () => {
  const text = markdownAnswer(comparison);
  expect(text).toContain(
    '### Security and terrorism\n\n**Djibouti**: no statement in 2 documents.\n\n**Eritrea**\n\n> “',
  );
  expect(text).toContain('4 more on trade.');
  expect(text).toContain('Toward Aden: Djibouti 4 cooperative, 1 mixed; Eritrea 1 conflictual.');
  expect(text).toContain('Nothing found on: Diplomacy and recognition.');
});

test('a matrix is a table, and a name in it ends no cell', () => {
  const [row] = matrix.rows;
  const named = { ...matrix, rows: row ? [{ ...row, actor: { id: 'x', name: 'A | B' } }] : [] };
  expect(markdownAnswer(named).split('\n').slice(4)).toEqual([
    '| Actor | Diplomacy and recognition | Security and terrorism | Trade and infrastructure | Rights and society |',
    '| --- | --- | --- | --- | --- |',
    '| A \\| B (8) | – | 1 concerned, toward nobody named | 4 of 7 cooperative toward Aden | – |',
  ]);
});

test('every kind of answer has a form', () => {
  for (const answer of answers) expect(markdownAnswer(answer)).not.toBe('');
});

test('a quote that looks like Markdown shows as it stands', () => {
  const text = markdownAnswer({ ...brief, lines: [line('# *A* <b>[x](y)</b> `code`')] });
  expect(text).toContain('> “\\# \\*A\\* \\<b\\>\\[x\\](y)\\</b\\> \\`code\\`”');
});

test('escaping loses nothing: without its backslashes the text is as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab *_[]()<>#|~&!\\`-+.1^$={}') }), (text) => {
      expect(escapeMarkdown(text).replace(/\\([^a-z0-9\s])/g, '$1')).toBe(text);
    }),
  );
});
