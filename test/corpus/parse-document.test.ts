import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/parse-document.js';

const MATTER = 'title: A harbour opens again\nauthor: Mona Saleh\ndate: 2021-03-03\n';

function issuesOf(id: string, source: string): { rule: string; line: number; message: string; remedy: string }[] {
  const parsed = parseDocument(id, source);
  return 'issues' in parsed ? [...parsed.issues] : [];
}

test('a document is its front matter, its body and the places of its paragraphs', () => {
  const parsed = parseDocument(
    'aden-2021',
    `---\n${MATTER}---\n\nThe port is open.\n\n> Nobody knew\n\n\nFew ships call.\n`,
  );
  expect(parsed).toMatchObject({
    document: {
      id: 'aden-2021',
      matter: { title: 'A harbour opens again', authors: ['Mona Saleh'], outlet: null, notes: [] },
      body: '\nThe port is open.\n\n> Nobody knew\n\n\nFew ships call.\n',
    },
  });
  const { document } = parsed as Extract<typeof parsed, { document: unknown }>;
  expect(
    document.paragraphs.map(({ number, kind, start, end }) => [number, kind, document.body.slice(start, end)]),
  ).toEqual([
    [1, 'text', 'The port is open.'],
    [2, 'pull-quote', 'Nobody knew'],
    [3, 'text', 'Few ships call.'],
  ]);
});

test('all that is wrong with a file is listed at once, with line and remedy', () => {
  const issues = issuesOf('Aden 2021', '---\ntitle: ""\ndate: 3 March\nauther: x\n---\n');
  expect(issues.map(({ rule, line }) => [rule, line])).toEqual([
    ['id', 1],
    ['front-matter', 2],
    ['front-matter', 3],
    ['front-matter', 4],
    ['body', 6],
  ]);
  for (const { message, remedy } of issues) expect(message && remedy).not.toBe('');
});

test.each([
  ['\uFEFF---\ntitle: T\n---\nText.', 'encoding'],
  ['---\r\ntitle: T\r\n---\r\nText.', 'encoding'],
  ['---\ntitle: T\n---\nTe\uFFFDt.', 'encoding'],
  ['Text alone.', 'front-matter'],
  ['---\ntitle: [T\n---\nText.', 'front-matter'],
  ['---\ntitle: *t\n---\nText.', 'front-matter'],
  ['---\n- T\n---\nText.', 'front-matter'],
  ['---\n---\nText.', 'front-matter'],
  ['---\ntitle: T\nauthor: A\nauthors: [B]\n---\nText.', 'front-matter'],
  ['---\ntitle: T\nurl: ftp://x\n---\nText.', 'front-matter'],
  ['---\ntitle: T\ndate: 2021-02-30\n---\nText.', 'front-matter'],
  ['---\ntitle: T\n---\n\n', 'body'],
])('%j is refused for its %s', (source, rule) => {
  expect(issuesOf('aden', source).map((issue) => issue.rule)).toContain(rule);
});

test('whatever the file holds, it is a document or a list of issues', () => {
  const part = fc.constantFrom(
    '---',
    '\n',
    'title: T',
    'title: [',
    'x: *y',
    'Text.',
    '> ',
    '\uFEFF',
    '\r\n',
    '"',
    ': ',
    'date: 1',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
        fc.array(part).map((parts) => `---\n${parts.join('\n')}\n---\nText.`),
      ),
      (source) => {
        const parsed = parseDocument('any', source);
        if ('issues' in parsed) expect(parsed.issues.length).toBeGreaterThan(0);
        else
          for (const { start, end } of parsed.document.paragraphs)
            expect(parsed.document.body.slice(start, end).trim()).not.toBe('');
      },
    ),
    { numRuns: 500 },
  );
});
