import { expect, test } from '@jest/globals';
import { checkCorpus } from '../../src/corpus/check-corpus.js';

const FRONT = '---\ntitle: T\ndate: 2021-03-03\nrights: mine\n---\n';
const LONG = 'The port of Aden reopened in March after the longest closure that anybody there could remember.';

function rulesBroken(body: string): [string, number][] {
  return checkCorpus([{ id: 'aden', source: FRONT + body }]).map(({ rule, line }) => [rule, line]);
}

test('a document that is in order breaks no rule', () => {
  expect(rulesBroken(`\n${LONG}\n\n> Nobody knew\n\n[T]his worry is shared.\n\nal-Hudaydah lies north.\n`)).toEqual([]);
});

test.each([
  ['plain-characters', `\n${LONG}\n\nFew\u00A0ships call.\n`, 9],
  ['plain-characters', '\nFew \u202Eships call.\n', 7],
  ['single-spaces', '\nFew  ships call.\n', 7],
  ['single-spaces', '\nFew ships\ncall.\n', 7],
  ['no-torn-words', '\nT\n', 7],
  ['no-torn-words', `\n${LONG}\n\nhis worry is shared.\n`, 9],
  ['no-repeated-paragraph', `\n${LONG}\n\nYet.\n\n${LONG}\n`, 11],
  ['words-in-every-paragraph', '\nFew ships call.\n\n***\n', 9],
  ['words-in-every-paragraph', '\nwww.harbours.example\n\nFew ships call.\n', 7],
])('%s tells of %j', (rule, body, line) => {
  const broken = rulesBroken(body);
  expect(broken.map(([id]) => id)).toContain(rule);
  expect(broken.find(([id]) => id === rule)?.[1]).toBe(line);
});

test('an undated document must say why, and every document whose it is', () => {
  const issues = checkCorpus([{ id: 'aden', source: '---\ntitle: T\n---\nFew ships call.\n' }]);
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
    ['date-or-reason', 1],
    ['rights-told', 1],
  ]);
});

test('a paragraph that two documents share is told, with where it stood first', () => {
  const issues = checkCorpus(['aden', 'mocha'].map((id) => ({ id, source: `${FRONT}\n${LONG}\n` })));
  expect(issues).toMatchObject([
    { file: 'mocha.md', rule: 'no-repeated-paragraph', message: expect.stringContaining('aden#p1') },
  ]);
});

test('a file that is no document is told beside the rules that others break', () => {
  const issues = checkCorpus([
    { id: 'mocha', source: `${FRONT}\nFew  ships call.\n` },
    { id: 'aden', source: 'no front matter' },
  ]);
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['aden.md', 'front-matter'],
    ['mocha.md', 'single-spaces'],
  ]);
});
