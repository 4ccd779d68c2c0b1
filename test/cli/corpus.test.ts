import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CORPUS, FRONT, folderWith, runCommand } from './run-command.js';

test('a broken corpus is status 2, with every issue of every file at once', async () => {
  const corpus = folderWith({
    'aden.md': '---\ntitle: ""\ndate: March\n---\n',
    'mocha.md': 'no front matter',
    'taizz.md': `${FRONT}Fine.\n`,
  });
  const { status, out, err } = await runCommand('brief', 'uzbekistan', '--corpus', corpus);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/aden\.md:2: title.*\n.*\n.*aden\.md:3: date.*\n.*\n.*aden\.md:5: .*\n.*\n.*mocha\.md:1: /);

  const json = await runCommand('brief', 'uzbekistan', '--corpus', corpus, '--json');
  expect(json.status).toBe(2);
  expect(JSON.parse(json.out)).toMatchObject({ kind: 'broken-corpus', issues: { length: 4 } });
});

test.each([
  ['an empty folder', folderWith({ 'notes.txt': 'no document' })],
  ['no folder', path.join(CORPUS, 'nowhere')],
])('%s is status 2, and what to do is said', async (_, corpus) => {
  for (const command of [['sources'], ['check'], ['ask', 'who?']]) {
    const { status, out, err } = await runCommand(...command, '--corpus', corpus);
    expect(status).toBe(2);
    expect(out + err).toMatch(/empty-corpus.*\n.*(import|--corpus)/);
  }
});

test('an actors.yml that is not of its form is status 2, and what is wrong is said', async () => {
  const corpus = folderWith({ 'aden.md': `${FRONT}Fine.\n`, 'actors.yml': 'actors: 5\n' });
  for (const command of [['actors'], ['check']]) {
    const { status, out, err } = await runCommand(...command, '--corpus', corpus);
    expect(status).toBe(2);
    expect(out + err).toContain('actors.yml');
  }
});

test('check is silent of a corpus in order, and lists what is wrong with any other', async () => {
  expect(await runCommand('check', '--corpus', CORPUS)).toEqual({
    status: 0,
    out: '1 document, nothing wrong.\n',
    err: '',
  });
  const corpus = folderWith({ 'aden.md': `${FRONT}Fine.\n\nhis port  is open.\n` });
  const { status, out } = await runCommand('check', '--corpus', corpus);
  expect(status).toBe(2);
  expect(out).toMatch(/aden\.md:10: .*\[single-spaces\]\n {4}.*\naden\.md:10: .*\[no-torn-words\]/);
  const json = JSON.parse((await runCommand('check', '--corpus', corpus, '--json')).out);
  expect(json).toMatchObject({ kind: 'check', documents: 1, issues: { length: 2 } });
});

const RAW =
  'Harbours\n\n.\n\nT\n\nhe port of Aden reopened in March after two years of being shut to all ships.\n\nhis worry is shared by many.\n\nIts crews are back.\n\nFew ships call.\n';

test('an import is written whole, says what it did and what to check, and can be asked at once', async () => {
  const folder = folderWith({ 'raw.txt': RAW });
  const corpus = path.join(folder, 'corpus');
  const args = [
    'import',
    path.join(folder, 'raw.txt'),
    '--id',
    'aden-2021',
    '--author',
    'Mona Saleh',
    '--author',
    'Ali Nasser',
    '--date',
    '2021-03-03',
    '--corpus',
    corpus,
  ];
  const { status, out, err } = await runCommand(...args);
  expect(status).toBe(0);
  expect(out).toBe(`${corpus}/aden-2021.md: 4 paragraphs\n`);
  expect(err).toMatch(/Done:[\s\S]*join-drop-caps[\s\S]*Please check:[\s\S]*restore-lost-letters/);
  const file = readFileSync(path.join(corpus, 'aden-2021.md'), 'utf8');
  expect(file).toContain('\n\nThe port of Aden');
  expect(file).toContain('authors:\n  - Mona Saleh\n  - Ali Nasser\n');
  expect(readdirSync(corpus)).toEqual(['aden-2021.md']);
  expect((await runCommand('cite', 'aden-2021#p2', '--corpus', corpus)).out).toContain(
    '“[T]his worry is shared by many.”',
  );
});

test('a document of the same id is replaced by --force alone', async () => {
  const folder = folderWith({ 'raw.txt': RAW });
  writeFileSync(path.join(folder, 'aden-2021.md'), 'mine');
  const args = ['import', path.join(folder, 'raw.txt'), '--id', 'aden-2021', '--corpus', folder];
  const refused = await runCommand(...args);
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toContain('--force');
  expect(readFileSync(path.join(folder, 'aden-2021.md'), 'utf8')).toBe('mine');
  const forced = await runCommand(...args, '--force', '--json');
  expect(forced.status).toBe(0);
  expect(JSON.parse(forced.out)).toMatchObject({ kind: 'import', paragraphs: 4, report: expect.any(Array) });
});

test.each([
  [['--id', 'Aden 2021'], /is not an id/],
  [['--id', '../aden'], /is not an id/],
  [['--id', 'aden', '--date', 'March'], /date: /],
  [['--id', 'aden', '--url', 'harbours'], /url: /],
])('%j would make no document: nothing is written, status 2', async (options, sentence) => {
  const folder = folderWith({ 'raw.txt': RAW });
  const { status, out, err } = await runCommand('import', path.join(folder, 'raw.txt'), '--corpus', folder, ...options);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(readdirSync(folder)).toEqual(['raw.txt']);
});

test('a text without words, and a file that is not there, are told', async () => {
  const folder = folderWith({ 'raw.txt': '.\n\n***\n' });
  const empty = await runCommand('import', path.join(folder, 'raw.txt'), '--id', 'aden', '--corpus', folder);
  expect(empty).toMatchObject({ status: 2, err: expect.stringContaining('no text') });
  const missing = await runCommand('import', path.join(folder, 'none.txt'), '--id', 'aden', '--corpus', folder);
  expect(missing).toMatchObject({ status: 2, err: expect.stringContaining('cannot be read') });
});
