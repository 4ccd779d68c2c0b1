import { expect, test } from '@jest/globals';
import { citationForms } from '../../src/citing/citation-forms.js';
import { corpusSummary } from '../../src/citing/corpus-summary.js';
import { newestFirst, sourcesOf } from '../../src/citing/source.js';
import { datedSource, source } from '../support/answers.js';
import { documentOf } from '../support/excerpt-search-of.js';

test('a citation names author, title, outlet, date, paragraph and id, with the link where there is one', () => {
  expect(citationForms('Nobody pays.', 'lines-2024#p6s3', 6, datedSource())).toEqual({
    plain:
      '“Nobody pays.” — Bo Lines, Lines on a Map, The Review, 2024-05-07, para. 6 [lines-2024#p6s3] https://review.example/lines',
    markdown:
      '> Nobody pays.\n>\n> — Bo Lines, [Lines on a Map](https://review.example/lines), The Review, 2024-05-07, para. 6 `lines-2024#p6s3`',
    footnote:
      'Bo Lines, Lines on a Map, The Review, 2024-05-07, para. 6 (lines-2024#p6s3): “Nobody pays.” https://review.example/lines',
  });
});

test('what a document does not give is said or left out', () => {
  const footnote = (of: Parameters<typeof source>[0]) => citationForms('Nobody pays.', 'a#p1', 1, source(of)).footnote;
  expect(footnote({})).toBe('Ada Rivers, [Rivers and Rails], undated, para. 1 (a#p1): “Nobody pays.”');
  expect(footnote({ authors: [] })).toContain('author not given, [Rivers and Rails], undated, para. 1');
  expect(footnote({ authors: ['Ada Rivers', 'Bo Lines'] })).toContain('Ada Rivers and Bo Lines, [Rivers and Rails]');
});

test('a title’s brackets do not break its link, and every line of a quote is quoted', () => {
  const { markdown } = citationForms('One.\nTwo.', 'a#p1', 1, datedSource({ title: '[Rivers]' }));
  expect(markdown).toContain('> One.\n> Two.\n>\n');
  expect(markdown).toContain('[\\[Rivers\\]](https://review.example/lines)');
});

const older = documentOf('older', 'Few ships call.', 'title: A\nauthor: Ada\ndate: 2019-01-01');
const newer = documentOf('newer', 'Few ships call.', 'title: B\nauthors: [Ada, Bo]\ndate: 2021-01-01');
const undated = documentOf('any', 'Few ships call.', 'title: C');

test('a corpus is summed up in documents, independent authors, dates and the undated', () => {
  expect(corpusSummary([undated, newer, older])).toMatchObject({
    documents: 3,
    authors: 2,
    oldest: '2019-01-01',
    newest: '2021-01-01',
    undated: ['any'],
  });
  expect(corpusSummary([])).toMatchObject({ documents: 0, authors: 0, oldest: null, newest: null, undated: [] });
});

test('its version changes with any body, title or id, and with nothing else', () => {
  const { version } = corpusSummary([older, newer]);
  expect(corpusSummary([{ ...older }, { ...newer }]).version).toBe(version);
  const changed = [
    { ...newer, body: `${newer.body} ` },
    { ...newer, id: 'newest' },
    { ...newer, matter: { ...newer.matter, title: 'C' } },
  ];
  for (const one of changed) expect(corpusSummary([older, one]).version).not.toBe(version);
});

test('sources stand newest first, the undated last, and each once where it is cited', () => {
  const dated = datedSource({ document: 'b', date: '2020-01-01' });
  const rows = [
    source({ document: 'z' }),
    source({ document: 'y' }),
    dated,
    datedSource({ document: 'a', date: '2021-01-01' }),
  ];
  expect(rows.sort(newestFirst).map(({ document }) => document)).toEqual(['a', 'b', 'y', 'z']);
  const held = new Map([older, newer].map((document) => [document.id, document]));
  const cited = ['newer', 'older', 'newer', 'gone'].map((document) => ({ citation: { document } }));
  expect(sourcesOf(cited, held).map(({ document }) => document)).toEqual(['newer', 'older']);
});
