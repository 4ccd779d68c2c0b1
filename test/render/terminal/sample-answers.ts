import type {
  Answer,
  Brief,
  CiteAnswer,
  Comparison,
  CorpusSummary,
  ErrorAnswer,
  Excerpts,
  Line,
  Matrix,
  Silence,
  Source,
} from '../../../src/answers/index.js';

const corpus: CorpusSummary = {
  documents: 2,
  authors: 2,
  oldest: '2021-03-03',
  newest: '2021-03-03',
  undated: ['mocha-undated'],
  version: 'v1',
};

const sources: Source[] = [
  {
    document: 'aden-2021',
    title: 'A harbour opens again',
    authors: ['Mona Saleh'],
    outlet: 'Harbour Review',
    date: '2021-03-03',
    dateNote: null,
    url: 'https://harbours.example/aden',
  },
  {
    document: 'mocha-undated',
    title: '[Mocha]',
    authors: [],
    outlet: null,
    date: null,
    dateNote: 'After 2020.',
    url: null,
  },
];

export function line(quote: string, fields: Partial<Line> = {}, id = 'aden-2021#p2s1'): Line {
  return {
    quote,
    citation: { id, document: id.replace(/#.*/, ''), paragraph: 2, start: 10, end: 10 + quote.length },
    topic: 'trade',
    stance: 'cooperative',
    target: 'Aden',
    targets: ['Aden'],
    status: 'act',
    inferred: false,
    ...fields,
  };
}

export const brief: Brief = {
  kind: 'brief',
  actor: { id: 'djibouti', name: 'Djibouti' },
  corpus,
  lines: [
    line(
      'Djibouti warned its crews that the strait was not safe, and that nobody would come to their help if a ship was lost.',
      { topic: 'security', stance: 'concerned', target: null, targets: [], status: 'statement' },
    ),
    line('It reopened the ferry line to Aden in March.', {
      inferred: true,
      flags: ['single-source'],
      group: 'the Horn',
    }),
    line('which it had closed for two years', { status: 'judgement' }, 'mocha-undated#p1s2c2'),
  ],
  tallies: [
    { topic: 'security', target: null, stances: { concerned: 1 } },
    { topic: 'trade', target: 'Aden', stances: { cooperative: 4, mixed: 1 } },
    { topic: 'trade', target: 'Mocha', stances: { neutral: 1 } },
    { topic: 'trade', target: 'Taizz', stances: { neutral: 1 } },
  ],
  silent: ['diplomacy', 'rights'],
  more: { trade: 4 },
  sources,
};

export const comparison: Comparison = {
  kind: 'comparison',
  actors: [
    { id: 'djibouti', name: 'Djibouti' },
    { id: 'eritrea', name: 'Eritrea' },
  ],
  corpus,
  topics: [
    {
      topic: 'diplomacy',
      sides: [
        { actor: 'djibouti', lines: [], more: 0 },
        { actor: 'eritrea', lines: [], more: 0 },
      ],
      shared: [],
    },
    {
      topic: 'security',
      sides: [
        { actor: 'djibouti', lines: [], more: 0 },
        {
          actor: 'eritrea',
          lines: [line('Eritrea shut the strait.', { topic: 'security', stance: 'conflictual' }, 'mocha-undated#p1s2')],
          more: 0,
        },
      ],
      shared: [],
    },
    {
      topic: 'trade',
      sides: [
        {
          actor: 'djibouti',
          lines: [line('It reopened the ferry line to Aden in March.', { inferred: true, flags: ['sources-differ'] })],
          more: 4,
        },
        {
          actor: 'eritrea',
          lines: [line('which it had closed for two years', { status: 'judgement' }, 'mocha-undated#p1s3c2')],
          more: 0,
        },
      ],
      shared: [
        {
          target: 'Aden',
          stances: [
            { actor: 'djibouti', stances: { cooperative: 4, mixed: 1 } },
            { actor: 'eritrea', stances: { conflictual: 1 } },
          ],
        },
        {
          target: 'Mocha',
          stances: [
            { actor: 'djibouti', stances: { neutral: 1 } },
            { actor: 'eritrea', stances: { neutral: 2 } },
          ],
        },
        {
          target: 'Taizz',
          stances: [
            { actor: 'djibouti', stances: { neutral: 1 } },
            { actor: 'eritrea', stances: { neutral: 2 } },
          ],
        },
      ],
    },
  ],
  sources,
};

export const matrix: Matrix = {
  kind: 'matrix',
  corpus,
  topics: ['diplomacy', 'security', 'trade', 'rights'],
  actors: 2,
  from: 1,
  rows: [
    {
      actor: { id: 'djibouti', name: 'Djibouti' },
      statements: 8,
      cells: [
        { topic: 'diplomacy', statements: 0, stance: null, target: null, agreeing: 0 },
        { topic: 'security', statements: 1, stance: 'concerned', target: null, agreeing: 1 },
        { topic: 'trade', statements: 7, stance: 'cooperative', target: 'Aden', agreeing: 4 },
        { topic: 'rights', statements: 0, stance: null, target: null, agreeing: 0 },
      ],
    },
    {
      actor: { id: 'eritrea', name: 'Eritrea' },
      statements: 1,
      cells: [
        { topic: 'diplomacy', statements: 0, stance: null, target: null, agreeing: 0 },
        { topic: 'security', statements: 1, stance: 'conflictual', target: 'Aden', agreeing: 1 },
        { topic: 'trade', statements: 0, stance: null, target: null, agreeing: 0 },
        { topic: 'rights', statements: 0, stance: null, target: null, agreeing: 0 },
      ],
    },
  ],
};

export const excerpts: Excerpts = {
  kind: 'excerpts',
  question: 'Who reopened the ferry line?',
  actors: [],
  topics: ['trade'],
  corrections: [{ typed: 'Djbouti', taken: 'Djibouti' }],
  corpus,
  sources,
  excerpts: [
    {
      ...quotation('It reopened the ferry line to Aden in March.'),
      score: 3.5,
      marks: [
        [3, 11],
        [16, 21],
      ],
    },
  ],
  more: 2,
};

export const silence: Silence = {
  kind: 'silence',
  question: 'What does Japan say?',
  actors: ['japan'],
  topics: [],
  corrections: [],
  corpus,
  sources,
  excerpts: [],
  reason: 'actor-absent',
  absent: [{ id: 'japan', name: 'Japan' }],
  searched: { documents: 2, newest: '2021-03-03' },
  nearest: [{ ...quotation('Few ships call.'), score: 0.4, marks: [] }],
};

export const cite: CiteAnswer = {
  kind: 'cite',
  ...quotation('Few ships call.', 28),
  context: {
    quote: 'The port is open. Few ships call.',
    citation: { id: 'aden-2021#p2', document: 'aden-2021', paragraph: 2, start: 10, end: 43 },
  },
  source: sources[0] as Source,
  forms: {
    plain: 'Mona Saleh, "A harbour opens again"',
    markdown: '[A harbour](https://harbours.example/aden)',
    footnote: '[^1]: Mona Saleh',
  },
};

export const error: ErrorAnswer = {
  kind: 'error',
  code: 'unknown-actor',
  message: 'No actor is called "Djbouti".',
  suggestions: ['Djibouti'],
};

export const answers: readonly Answer[] = [
  brief,
  comparison,
  matrix,
  excerpts,
  silence,
  cite,
  error,
  {
    kind: 'sources',
    corpus,
    sources: sources.map((source) => ({
      ...source,
      paragraphs: 3,
      words: 120,
      about: 'A pilot.',
      rights: null,
      notes: ['Printed twice.'],
    })),
  },
  {
    kind: 'actors',
    corpus,
    actors: [{ id: 'djibouti', name: 'Djibouti', aliases: ['Djiboutian'], lines: 5, sentences: 9 }],
  },
  { kind: 'help', corpus, examples: { actor: 'Djibouti', other: 'Aden', excerpt: 'aden-2021#p2s1' } },
];

function quotation(quote: string, start = 10) {
  return {
    quote,
    citation: { id: 'aden-2021#p2s2', document: 'aden-2021', paragraph: 2, start, end: start + quote.length },
  };
}
