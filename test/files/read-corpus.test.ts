import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readCorpus } from '../../src/files/read-corpus.js';
import { writeWhole } from '../../src/files/write-whole.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(path.join(folder, name), text);

test('documents are read sorted by id, with the text of actors.yml, and other files are passed over', async () => {
  await put('mocha.md', '---\ntitle: M\n---\nFew ships call.\n');
  await put('aden.md', '---\ntitle: A\n---\nThe port is open.\n');
  await put('actors.yml', 'actors: []\n');
  await put('README.md', 'How this folder came about.');
  await put('.draft.md', 'no');
  await put('picture.png', 'no');
  await mkdir(path.join(folder, 'old.md'));
  const read = await readCorpus(folder);
  expect(read).toMatchObject({ documents: [{ id: 'aden' }, { id: 'mocha' }], actors: 'actors: []\n' });
});

test('without actors.yml there are none', async () => {
  await put('aden.md', '---\ntitle: A\n---\nThe port is open.\n');
  expect(await readCorpus(folder)).toMatchObject({ actors: null });
});

test('the issues of every file are listed at once', async () => {
  await put('mocha.md', '---\ntitle:\n---\n');
  await put('aden.md', 'no front matter');
  await put('taizz.md', '---\ntitle: T\n---\nText.\n');
  const read = await readCorpus(folder);
  expect('issues' in read && read.issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['aden.md', 'front-matter'],
    ['mocha.md', 'front-matter'],
    ['mocha.md', 'body'],
  ]);
});

test('everything wrong with actors.yml is told, with its place', async () => {
  const issuesOf = async (actors: string) => {
    await put('aden.md', '---\ntitle: A\n---\nThe port is open.\n');
    await put('actors.yml', actors);
    const read = await readCorpus(folder);
    return 'issues' in read ? read.issues.map(({ file, line, message }) => `${file}:${line} ${message}`) : [];
  };
  expect(await issuesOf('actors:\n  - name: Aden\n    names: [')).toEqual([
    expect.stringMatching(/^actors\.yml:3 it is not YAML: /),
  ]);
  expect(await issuesOf('actors:\n  - name: Aden\n    seat: Aden\n  - names: Mocha\n')).toEqual([
    expect.stringMatching(/^actors\.yml:1 actors\[0\]: .*"seat"/),
    expect.stringMatching(/^actors\.yml:1 actors\[1\]\.name: /),
    expect.stringMatching(/^actors\.yml:1 actors\[1\]\.names: /),
  ]);
  expect(await issuesOf('Aden')).toEqual([expect.stringMatching(/^actors\.yml:1 .*expected object/)]);
});

test('bytes that are no UTF-8 are told', async () => {
  await writeFile(path.join(folder, 'aden.md'), Buffer.from('---\ntitle: A\n---\nna\xefve\n', 'latin1'));
  expect(await readCorpus(folder)).toMatchObject({ issues: [{ file: 'aden.md', line: 4, rule: 'encoding' }] });
});

test('a folder that is missing or empty is told with what to do', async () => {
  for (const directory of [folder, path.join(folder, 'nowhere')]) {
    expect(await readCorpus(directory)).toMatchObject({
      issues: [{ file: directory, rule: 'empty-corpus', remedy: expect.stringMatching(/corpus|import/) }],
    });
  }
});

test('a file is written whole, and an existing one only where replacing is asked for', async () => {
  const file = path.join(folder, 'new', 'aden.md');
  expect(await writeWhole(file, 'one')).toBe('written');
  expect(await writeWhole(file, 'two')).toBe('exists');
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await writeWhole(file, 'two', { replace: true })).toBe('written');
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await readdir(path.dirname(file))).toEqual(['aden.md']);
});

test('where a file cannot be put in place nothing is left behind', async () => {
  await mkdir(path.join(folder, 'aden.md', 'in the way'), { recursive: true });
  await expect(writeWhole(path.join(folder, 'aden.md'), 'one', { replace: true })).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['aden.md']);
});
