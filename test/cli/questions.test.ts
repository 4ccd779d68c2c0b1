import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Answer } from '../../src/answers/index.js';
import { CORPUS, runCommand } from './run-command.js';

const ask = (...args: string[]) => runCommand(...args, '--corpus', CORPUS);
const json = (...args: string[]) => ask(...args, '--json');

test.each([
  [['brief', 'uzbekistan'], 'brief'],
  [['brief', 'uzbekistan', '--topic', 'trade', '--all'], 'brief'],
  [['brief', 'uzbekistan', '--context'], 'brief'],
  [['brief', 'Islamic', 'State'], 'brief'],
  [['compare', 'uzbekistan', 'tajikistan'], 'comparison'],
  [['compare', 'islamic', 'state', 'vs', 'tashkent', '--topic', 'trade'], 'comparison'],
  [['matrix'], 'matrix'],
  [['matrix', '--topic', 'security'], 'matrix'],
  [['ask', 'who sells electricity to the Taliban?'], 'excerpts'],
  [['ask', 'who', 'sells', 'electricity?', '--limit', '1'], 'excerpts'],
  [
    ['ask', 'And Tajikistan?', '--previous', '[{"question":"Who closed its border?","actors":["uzbekistan"]}]'],
    'excerpts',
  ],
  [['ask', 'what does Mozambique say about whales?'], 'silence'],
  [['cite', 'borders-2021#p1s1'], 'cite'],
  [['sources'], 'sources'],
  [['actors'], 'actors'],
  [['help'], 'help'],
])('%j is answered with one JSON object and status 0: %s', async (args, kind) => {
  const { status, out, err } = await json(...args);
  expect(Answer.parse(JSON.parse(out)).kind).toBe(kind);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('without --json the answer is text', async () => {
  const { status, out } = await ask('brief', 'Tashkent');
  expect(status).toBe(0);
  expect(out).toMatch(/^Uzbekistan\n/);
  expect(out).toContain('borders-2021#p1s');
});

test('with --markdown the answer is Markdown, an error is its sentence', async () => {
  const { status, out } = await ask('brief', 'uzbekistan', '--markdown');
  expect(status).toBe(0);
  expect(out).toMatch(/^## Uzbekistan\n/);
  expect(out).toMatch(/\n> .*electricity.*\n> — `borders-2021#p1s\d/);
  expect(await ask('brief', 'Uzbekstan', '--markdown')).toMatchObject({ status: 1, out: '' });
});

test.each([
  [['brief', 'Uzbekstan'], 'unknown-actor', /Uzbekistan/],
  [['brief', 'uzbekistan', '--topic', 'weather'], 'unknown-topic', /diplomacy, security, trade, rights/],
  [['compare', 'Uzbekstan', 'tajikistan'], 'unknown-actor', /did you mean Uzbekistan/],
  [['compare', 'tashkent'], 'not-comparable', /only Uzbekistan was named/],
  [
    ['compare', 'uzbekistan', 'tajikistan', '--topic', 'weather'],
    'unknown-topic',
    /diplomacy, security, trade, rights/,
  ],
  [['matrix', '--topic', 'weather'], 'unknown-topic', /diplomacy, security, trade, rights/],
  [['cite', 'borders-2021#p9'], 'unknown-excerpt', /borders-2021/],
  [['cite', 'no id'], 'unknown-excerpt', /./],
  [['ask', '   '], 'empty-question', /./],
  [['ask', 'why '.repeat(2_500)], 'question-too-long', /\d/],
])('%j cannot be served: status 1, %s, and a sentence that says what to do', async (args, code, sentence) => {
  const { status, out } = await json(...args);
  const answer = JSON.parse(out);
  expect({ status, kind: answer.kind, code: answer.code }).toEqual({ status: 1, kind: 'error', code });
  expect(answer.message).toMatch(sentence);

  const text = await ask(...args);
  expect(text).toMatchObject({ status: 1, out: '' });
  expect(text.err).toMatch(sentence);
});

test.each([
  [[], /Usage: afghan-brief/],
  [['brief'], /missing required argument/],
  [['ask'], /missing required argument/],
  [['bref', 'x'], /unknown command.*\n.*brief/],
  [['brief', 'x', '--topics', 'trade'], /unknown option/],
  [['ask', 'who?', '--limit', '0'], /from 1 to 100/],
  [['ask', 'who?', '--limit', 'many'], /from 1 to 100/],
  [['ask', 'who?', '--previous', '{'], /not JSON/],
  [['ask', 'who?', '--previous', '[{"topics":["weather"]}]'], /list of turns/],
  [['import', 'x.txt'], /--id/],
])('%j is wrong usage: status 2 and a sentence on standard error', async (args, sentence) => {
  const { status, out, err } = await runCommand(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(sentence);
});

test('characters that turn or hide text are answered and never sent to the terminal', async () => {
  const hostile = '\u202Eelectricity\u0007 \u001b[31mto the Taliban\u200F?';
  for (const command of ['ask', 'brief']) {
    const { status, out, err } = await ask(command, hostile);
    expect([0, 1]).toContain(status);
    for (const character of '\u202E\u0007\u001b') expect(out + err).not.toContain(character);
  }
});

test('a question in Persian is answered or met with silence', async () => {
  const { status, out } = await json('ask', 'چه کسی به کابل برق می\u200Cفروشد؟');
  expect(status).toBe(0);
  expect(JSON.parse(out).kind).toMatch(/^(silence|excerpts)$/);
});

test('whatever is asked, the status is 0 or 1 and the answer is of the contract', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('ask', 'brief', 'cite'),
      fc.string({ unit: 'grapheme' }),
      async (command, text) => {
        const { status, out } = await runCommand(command, '--json', '--corpus', CORPUS, '--', text);
        expect(status).toBe(Answer.parse(JSON.parse(out)).kind === 'error' ? 1 : 0);
      },
    ),
    { numRuns: 40 },
  );
});

test('help names every command and the options that all of them take', async () => {
  const { status, out } = await runCommand('--help');
  expect(status).toBe(0);
  for (const word of ['brief', 'ask', 'cite', 'sources', 'actors', 'import', 'check', '--json', '--corpus']) {
    expect(out).toContain(word);
  }
  expect((await runCommand('help', 'import')).out).toContain('--date-note');
});
