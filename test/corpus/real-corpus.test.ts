import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { checkCorpus } from '../../src/corpus/check-corpus.js';
import { readCorpus } from '../../src/files/read-corpus.js';
import { readCorpusFiles } from '../../src/files/read-corpus-files.js';
import { importText } from '../../src/import/import-text.js';

const corpus = new URL('../../corpus', import.meta.url).pathname;

test('the corpus meets every rule', async () => {
  const read = await readCorpusFiles(corpus);
  expect('files' in read ? checkCorpus(read.files) : read.issues).toEqual([]);
});

test('each document of the corpus stays the same file when it is imported again', async () => {
  const read = await readCorpusFiles(corpus);
  for (const { id, source } of 'files' in read ? read.files : []) {
    expect(importText(source, { id }).file).toBe(source);
  }
});

test('each document begins with its standfirst or first paragraph and ends with its last sentence', async () => {
  const read = await readCorpus(corpus);
  const documents = 'documents' in read ? read.documents : [];
  expect(documents.length).toBeGreaterThanOrEqual(2);
  for (const { body, paragraphs } of documents) {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    expect(body.slice(first?.start, first?.end)).toMatch(/^\p{Lu}/u);
    expect(body.slice(last?.start, last?.end)).toMatch(/[.!?]["”]?$/);
  }
});

test('the files are UTF-8 with LF line ends and one at the end', async () => {
  const read = await readCorpusFiles(corpus);
  for (const { id, source } of 'files' in read ? read.files : []) {
    expect(readFileSync(`${corpus}/${id}.md`).equals(Buffer.from(source, 'utf8'))).toBe(true);
    expect(source).toMatch(/[^\n]\n$/);
    expect(source).not.toContain('\r');
  }
});
