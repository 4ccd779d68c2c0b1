import type {
  ActorsAnswer,
  Answer,
  Brief,
  CiteAnswer,
  Comparison,
  CorpusSummary,
  ErrorAnswer,
  Excerpt,
  Excerpts,
  HelpAnswer,
  Holding,
  Line,
  Matrix,
  Silence,
  Source,
  SourcesAnswer,
} from '../../src/answers/index.js';

/** Valid instances of what the engine returns, small and about one invented corpus; override what a test is about. */
export function corpusSummary(over: Partial<CorpusSummary> = {}): CorpusSummary {
  return {
    documents: 2,
    authors: 2,
    oldest: '2024-05-07',
    newest: '2024-05-07',
    undated: ['rivers-undated'],
    version: 'v1',
    ...over,
  };
}

export function source(over: Partial<Source> = {}): Source {
  return {
    document: 'rivers-undated',
    title: '[Rivers and Rails]',
    authors: ['Ada Rivers'],
    outlet: null,
    date: null,
    dateNote: null,
    url: null,
    ...over,
  };
}

export function datedSource(over: Partial<Source> = {}): Source {
  return source({
    document: 'lines-2024',
    title: 'Lines on a Map',
    authors: ['Bo Lines'],
    outlet: 'The Review',
    date: '2024-05-07',
    url: 'https://review.example/lines',
    ...over,
  });
}

export function line(over: Partial<Line> = {}): Line {
  return {
    quote: 'Tashkent sells electricity to Kabul.',
    citation: { id: 'rivers-undated#p6s3', document: 'rivers-undated', paragraph: 6, start: 10, end: 46 },
    topic: 'trade',
    stance: 'cooperative',
    target: 'Afghanistan',
    targets: ['Afghanistan'],
    status: 'act',
    inferred: false,
    ...over,
  };
}

/** A line of its own at `paragraph`, so that no two are the same. */
export function lineAt(paragraph: number, over: Partial<Line> = {}): Line {
  const document = over.citation?.document ?? 'rivers-undated';
  return line({
    quote: `Sentence of paragraph ${paragraph}.`,
    citation: { id: `${document}#p${paragraph}s1`, document, paragraph, start: 0, end: 20 },
    ...over,
  });
}

export function brief(over: Partial<Brief> = {}): Brief {
  const lines = over.lines ?? [line()];
  return {
    kind: 'brief',
    actor: { id: 'uzbekistan', name: 'Uzbekistan' },
    corpus: corpusSummary(),
    lines,
    tallies: [{ topic: 'trade', target: 'Afghanistan', stances: { cooperative: 1 } }],
    silent: ['diplomacy', 'security', 'rights'],
    more: {},
    sources: [source()],
    ...over,
  };
}

export function comparison(over: Partial<Comparison> = {}): Comparison {
  return {
    kind: 'comparison',
    actors: [
      { id: 'uzbekistan', name: 'Uzbekistan' },
      { id: 'iran', name: 'Iran' },
    ],
    corpus: corpusSummary(),
    topics: [
      {
        topic: 'trade',
        sides: [
          { actor: 'uzbekistan', lines: [line()], more: 2 },
          { actor: 'iran', lines: [], more: 0 },
        ],
        shared: [],
      },
    ],
    sources: [source()],
    ...over,
  };
}

export function matrix(over: Partial<Matrix> = {}): Matrix {
  return {
    kind: 'matrix',
    corpus: corpusSummary(),
    topics: ['security', 'trade'],
    actors: 2,
    from: 1,
    rows: [
      {
        actor: { id: 'uzbekistan', name: 'Uzbekistan' },
        statements: 4,
        cells: [
          { topic: 'security', statements: 3, stance: 'concerned', target: 'the Taliban', agreeing: 2 },
          { topic: 'trade', statements: 1, stance: 'cooperative', target: 'Afghanistan', agreeing: 1 },
        ],
      },
      {
        actor: { id: 'iran', name: 'Iran' },
        statements: 1,
        cells: [
          { topic: 'security', statements: 0, stance: null, target: null, agreeing: 0 },
          { topic: 'trade', statements: 1, stance: 'neutral', target: null, agreeing: 1 },
        ],
      },
    ],
    ...over,
  };
}

export function excerpt(over: Partial<Excerpt> = {}): Excerpt {
  return {
    quote: 'Tashkent sells electricity to Kabul.',
    citation: { id: 'rivers-undated#p6s3', document: 'rivers-undated', paragraph: 6, start: 10, end: 46 },
    score: 12.3,
    marks: [[15, 26]],
    ...over,
  };
}

const asked = {
  question: 'who sells electricity to Kabul?',
  actors: ['uzbekistan'],
  topics: ['trade' as const],
  corrections: [],
  corpus: corpusSummary(),
  sources: [source()],
};

export function excerpts(over: Partial<Excerpts> = {}): Excerpts {
  return { kind: 'excerpts', ...asked, excerpts: [excerpt()], more: 0, ...over };
}

export function silence(over: Partial<Silence> = {}): Silence {
  return {
    kind: 'silence',
    ...asked,
    question: 'what does Japan want?',
    actors: ['japan'],
    topics: [],
    excerpts: [],
    reason: 'actor-absent',
    absent: [{ id: 'japan', name: 'Japan' }],
    searched: { documents: 2, newest: '2024-05-07' },
    nearest: [excerpt()],
    ...over,
  };
}

export function cite(over: Partial<CiteAnswer> = {}): CiteAnswer {
  const { quote, citation } = line();
  return {
    kind: 'cite',
    quote,
    citation,
    context: {
      quote: `It is winter. ${quote} Nobody pays.`,
      citation: { id: 'rivers-undated#p6', document: 'rivers-undated', paragraph: 6, start: 0, end: 80 },
    },
    source: source(),
    forms: {
      plain: `“${quote}” (Ada Rivers, [Rivers and Rails], undated, para. 6)`,
      markdown: `> ${quote}\n\nAda Rivers`,
      footnote: `[^1]: Ada Rivers, [Rivers and Rails], undated, para. 6.`,
    },
    ...over,
  };
}

function holding(over: Partial<Holding> = {}): Holding {
  return { ...source(), paragraphs: 12, words: 1500, about: null, rights: null, notes: [], ...over };
}

export function sources(over: Partial<SourcesAnswer> = {}): SourcesAnswer {
  return {
    kind: 'sources',
    corpus: corpusSummary(),
    sources: [
      { ...datedSource(), paragraphs: 30, words: 4000, about: 'A scholar.', rights: '© The Review', notes: [] },
      holding({ dateNote: 'Of 2023, it seems.', notes: ['The title was supplied.'] }),
    ],
    ...over,
  };
}

export function actors(over: Partial<ActorsAnswer> = {}): ActorsAnswer {
  return {
    kind: 'actors',
    corpus: corpusSummary(),
    actors: [
      { id: 'uzbekistan', name: 'Uzbekistan', aliases: ['Tashkent', 'Uzbek'], lines: 12, sentences: 40 },
      { id: 'iran', name: 'Iran', aliases: [], lines: 1, sentences: 1 },
    ],
    ...over,
  };
}

export function help(over: Partial<HelpAnswer> = {}): HelpAnswer {
  return {
    kind: 'help',
    corpus: corpusSummary(),
    examples: { actor: 'Uzbekistan', other: 'Iran', excerpt: 'rivers-undated#p6s3' },
    ...over,
  };
}

export function errorAnswer(over: Partial<ErrorAnswer> = {}): ErrorAnswer {
  return {
    kind: 'error',
    code: 'unknown-actor',
    message: 'No actor is called “Uzbekstan”.',
    suggestions: ['Uzbekistan'],
    ...over,
  };
}

/** One of each kind. */
export function everyAnswer(): Answer[] {
  return [brief(), comparison(), matrix(), excerpts(), silence(), cite(), sources(), actors(), help(), errorAnswer()];
}
