import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/parse-document.js';
import { importText } from '../../src/import/import-text.js';
import { words } from '../../src/text/words.js';

/** A page as it comes off a site: a body printed twice, a torn letter, a lost letter, a life in mid-text. */
const BODY = `T

he port of Aden reopened in March after the longest closure that anybody there could remember.

Its cranes had been idle for two years,  and the crews that worked them had left for other harbours.

MONA SALEH

Mona is a fellow of the Harbour Institute. She was formerly a pilot in Aden.

"Its cranes had been idle for two years, and the crews that worked them had left."

his worry is shared by the insurers, who still ask for more than most owners are willing to pay.

Few ships call.`;
const PAGE = `.\n${BODY}\n\nall about harbours\n\nwww.harbours.example\n\nA harbour opens again\n\nCranes. Photo by A. Nasser\n\n3 March 2021\n\nThe port is open again, and its pilots are back, but who will pay for the second basin?\n\n${BODY}`;

function imported(raw: string, options: Partial<Parameters<typeof importText>[1]> = {}) {
  const { file, report } = importText(raw, { id: 'aden-2021', ...options });
  const parsed = parseDocument('aden-2021', file);
  return { file, report, document: 'document' in parsed ? parsed.document : undefined };
}

test('a messy page becomes its paragraphs, each once and in reading order', () => {
  const { document } = imported(PAGE);
  expect(document?.paragraphs.map(({ start, end }) => document.body.slice(start, end))).toEqual([
    'The port is open again, and its pilots are back, but who will pay for the second basin?',
    'The port of Aden reopened in March after the longest closure that anybody there could remember.',
    'Its cranes had been idle for two years, and the crews that worked them had left for other harbours.',
    '[T]his worry is shared by the insurers, who still ask for more than most owners are willing to pay.',
    'Few ships call.',
  ]);
  expect(document?.matter).toMatchObject({
    title: 'A harbour opens again',
    authors: ['Mona Saleh'],
    date: '2021-03-03',
    captions: ['Cranes. Photo by A. Nasser'],
    about: 'Mona is a fellow of the Harbour Institute. She was formerly a pilot in Aden.',
  });
});

test('a clean text keeps every paragraph as it is and gives nothing to check in it', () => {
  const clean = 'The port reopened in March, and the crews came back.\n\nFew ships call.';
  const { document, report } = imported(clean, {
    authors: ['M. Saleh'],
    outlet: 'H',
    date: '2021-03-03',
    rights: 'r',
    title: 'T',
  });
  expect(document?.body).toBe(`\n${clean}\n`);
  expect(report).toEqual([]);
});

test('a supplied title stands in brackets where the text gives none, and as the text has it where it does', () => {
  expect(imported('Few ships call.', { title: 'Ships' }).document?.matter.title).toBe('[Ships]');
  const headed = `A Harbour Opens Again\n\n${'The port of Aden reopened in March after two years of being shut.'}`;
  expect(imported(headed, { title: 'A harbour opens again' }).document?.matter.title).toBe('A Harbour Opens Again');
  const other = imported(headed, { title: 'Aden' });
  expect(other.document?.matter.title).toBe('[Aden]');
  expect(other.document?.matter.notes).toEqual([
    'The text is headed "A Harbour Opens Again"; the title in brackets was supplied.',
  ]);
});

test('what a text does not give is null, and the report says so', () => {
  const { document, report } = imported('Few ships call.');
  expect(document?.matter).toMatchObject({ authors: [], outlet: null, date: null, url: null, rights: null });
  const asked = report.filter((note) => note.check).map((note) => note.rule);
  expect(asked).toEqual(['title', 'author', 'date', 'outlet', 'rights']);
});

test('a corpus file imported again is the same file, but for what is supplied anew', () => {
  const { file } = imported(PAGE);
  expect(imported(file).file).toBe(file);
  expect(imported(file, { outlet: 'Harbour Review' }).file).toBe(
    file.replace('outlet: null', 'outlet: Harbour Review'),
  );
});

/** What a conversion leaves of a character it could not read. The corpus takes no file that has one. */
const LOST = '\uFFFD';

/** Letters of several kinds with all that may touch them within a line. */
const brokenWords = fc
  .array(fc.constantFrom(...'abßTIA1२ᵫى\u0301\u064B\u0331\'’s*_[.-"(># ', '**', '](https://x.example)', LOST), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

const paragraph = fc.oneof(
  brokenWords,
  fc.constantFrom(...PAGE.split('\n')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
  fc.constantFrom(
    'By Ali Nasser',
    'About',
    '# Head',
    'a [link](https://x.example) and **bold**',
    'By A. B. | May 7, 2024 | 5 min read',
    '12',
    'The author is a pilot.',
    'Read more: harbours',
    'the move-',
    'ment of ships that had called there in the years before,',
    'ALI NASSER',
    'Ali is a pilot.',
    '> A quote',
    '---',
    'T',
    'his',
    'torn and',
    '03/04/2021',
  ),
);
const page = fc
  .array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', '\r\n', '\u00A0\n\n ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

/** Each word with how often it stands, in one spelling of characters. */
function counted(text: string): Map<string, number> {
  const plain = text.replace(/[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\p{Cc}]/gu, (c) =>
    /[\t\n\v\f\r\u0085]/.test(c) ? ' ' : '',
  );
  const counts = new Map<string, number>();
  for (const { folded } of words(plain.normalize('NFC'))) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

/** The words of `raw` that stand less often in the file and the report. */
function lostWords(raw: string): string[] {
  const { file, report } = importText(raw, { id: 'any' });
  const parsed = parseDocument('any', file.replaceAll(LOST, '¿'));
  const matter = 'document' in parsed ? Object.values(parsed.document.matter).flat().join('\n') : '';
  const body = 'document' in parsed ? parsed.document.body : '';
  const after = counted([body, matter, ...report.map((note) => note.before ?? '')].join('\n'));
  return [...counted(raw)].filter(([word, times]) => (after.get(word) ?? 0) < times).map(([word]) => word);
}

test('every word of the raw text is in the file or named in the report, as often as it stood', () => {
  fc.assert(
    fc.property(page, (raw) => {
      expect(lostWords(raw)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'T\n𞤢०',
  'T\nᵫ𐡘',
  'T\nhe2 was lost.',
  'O\nn’y va.',
  'The *Post*’s report is long.',
  'The [Post](https://post.example)’s report is long.',
  'A pre[fix](https://x.example)es here.',
  'The ships that had called there in the years before a2move-\nment of pilots had left that harbour and its va-\nlue2 fell.',
  'The ships that had called there in the years before m\u0331ove-\nment’s end had left that harbour for others.',
])('a word of more than letters, or with a mark inside, is in the file or named in the report: %j', (raw) => {
  expect(lostWords(raw)).toEqual([]);
});

test('whatever is imported, it is a document of the corpus or has no text at all', () => {
  fc.assert(
    fc.property(page, (raw) => {
      const parsed = parseDocument('any', importText(raw, { id: 'any' }).file.replaceAll(LOST, '¿'));
      if ('issues' in parsed) expect(parsed.issues.map((issue) => issue.rule)).toEqual(['body']);
    }),
  );
});

test('a character that was lost before the import stays, so that the corpus refuses the text until it is restored', () => {
  const { file, report } = importText(`A caf${LOST} in Aden.`, { id: 'any' });
  expect(file).toContain(`A caf${LOST} in Aden.`);
  expect(report.filter((note) => note.check).map((note) => note.message)).toContain(
    '1 × character lost in a conversion (U+FFFD): restore from the original',
  );
  const parsed = parseDocument('any', file);
  expect('issues' in parsed ? parsed.issues.map((issue) => issue.rule) : []).toEqual(['encoding']);
});

test('importing the same text twice gives the same bytes', () => {
  fc.assert(
    fc.property(page, (raw) => {
      const again = importText(raw, { id: 'any' });
      expect(importText(raw, { id: 'any' })).toEqual(again);
    }),
  );
});
