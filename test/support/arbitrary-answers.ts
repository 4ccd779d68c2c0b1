import fc from 'fast-check';
import {
  type Answer,
  type Brief,
  type CiteAnswer,
  type Comparison,
  ErrorAnswer,
  type Excerpt,
  type Excerpts,
  type Line,
  LineFlag,
  type Matrix,
  type Silence,
  type Source,
  Stance,
  Status,
  Topic,
} from '../../src/answers/index.js';
import { anyText } from './hostile-text.js';

// Answers as the schemas allow them, whatever their size and text, and not only as this engine makes them.

const date = fc.constantFrom(null, '2024-05-07', '2011-01-31', 'not a day');
const document = fc.constantFrom('rivers-undated', 'lines-2024', 'unlisted-1999');
const target = fc.option(anyText(60), { nil: null });

function citation(): fc.Arbitrary<Line['citation']> {
  return fc
    .tuple(document, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', 's3', 's3c2', 's3-4'))
    .map(([name, paragraph, rest]) => ({
      id: `${name}#p${paragraph}${rest}`,
      document: name,
      paragraph,
      start: 0,
      end: 9,
    }));
}

const line: fc.Arbitrary<Line> = fc
  .record(
    {
      quote: anyText(600),
      citation: citation(),
      topic: fc.constantFrom(...Topic.options),
      stance: fc.constantFrom(...Stance.options),
      target,
      targets: fc.array(anyText(60), { maxLength: 4 }),
      status: fc.constantFrom(...Status.options),
      inferred: fc.boolean(),
      group: anyText(60),
      speaker: anyText(60),
      note: anyText(200),
      flags: fc.array(fc.constantFrom(...LineFlag.options), { maxLength: 3 }),
    },
    { requiredKeys: ['quote', 'citation', 'topic', 'stance', 'target', 'targets', 'status', 'inferred'] },
  )
  .map((found) => found as Line);

const source: fc.Arbitrary<Source> = fc.record({
  document,
  title: anyText(),
  authors: fc.array(anyText(60), { maxLength: 8 }),
  outlet: fc.option(anyText(), { nil: null }),
  date,
  dateNote: fc.option(anyText(), { nil: null }),
  url: fc.option(fc.oneof(fc.webUrl(), anyText()), { nil: null }),
});

const corpus: fc.Arbitrary<Brief['corpus']> = fc.record({
  documents: fc.nat(500),
  authors: fc.nat(500),
  oldest: date,
  newest: date,
  undated: fc.array(anyText(80), { maxLength: 40 }),
  version: fc.constant('v1'),
});

const stances = fc.dictionary(fc.constantFrom(...Stance.options), fc.integer({ min: 1, max: 900 }));
const more = fc.dictionary(fc.constantFrom(...Topic.options), fc.integer({ min: 1, max: 900 }));

export const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    name: anyText(80),
    topic: fc.option(fc.constantFrom(...Topic.options), { nil: undefined }),
    corpus,
    lines: fc.array(line, { maxLength: 60, size: '+2' }),
    tallies: fc.array(fc.record({ topic: fc.constantFrom(...Topic.options), target, stances }), { maxLength: 20 }),
    silent: fc.subarray([...Topic.options]),
    more,
    sources: fc.array(source, { maxLength: 4 }),
  })
  .map(({ name, topic, ...rest }) => ({
    kind: 'brief' as const,
    actor: { id: 'actor', name },
    ...(topic === undefined ? {} : { topic }),
    ...rest,
  }));

/** Any comparison of two or three actors, on one topic or on all, with as many lines a side as nobody would show. */
export const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    names: fc.array(anyText(80), { minLength: 2, maxLength: 3 }),
    only: fc.option(fc.constantFrom(...Topic.options), { nil: undefined }),
    corpus,
    lines: fc.array(fc.array(line, { maxLength: 5 }), { minLength: 12, maxLength: 12 }),
    more: fc.array(fc.nat(900), { minLength: 12, maxLength: 12 }),
    targets: fc.array(fc.tuple(anyText(60), fc.array(stances, { minLength: 3, maxLength: 3 })), { maxLength: 5 }),
    sources: fc.array(source, { maxLength: 4 }),
  })
  .map(({ names, only, lines, more: left, targets, ...rest }) => ({
    kind: 'comparison' as const,
    actors: names.map((name, at) => ({ id: `actor-${at}`, name })),
    ...(only === undefined ? {} : { topic: only }),
    topics: (only ? [only] : Topic.options).map((topic, row) => ({
      topic,
      sides: names.map((_, at) => ({
        actor: `actor-${at}`,
        lines: (lines[row * 3 + at] ?? []).map((each) => ({ ...each, topic })),
        more: left[row * 3 + at] ?? 0,
      })),
      shared: targets.map(([name, each]) => ({
        target: name,
        stances: names.map((_, at) => ({ actor: `actor-${at}`, stances: each[at] ?? {} })),
      })),
    })),
    ...rest,
  }));

const cell = fc.record({
  statements: fc.nat(999),
  stance: fc.option(fc.constantFrom(...Stance.options), { nil: null }),
  target,
  agreeing: fc.nat(999),
});

/** Any matrix, of more rows than a message can hold. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .record({
    corpus,
    topics: fc.subarray([...Topic.options], { minLength: 1 }),
    from: fc.integer({ min: 1, max: 300 }),
    rows: fc.array(fc.tuple(anyText(80), fc.array(cell, { minLength: 4, maxLength: 4 })), {
      maxLength: 200,
      size: '+2',
    }),
  })
  .map(({ rows, topics, from, ...rest }) => ({
    kind: 'matrix' as const,
    ...rest,
    topics,
    actors: rows.length + from - 1,
    from,
    rows: rows.map(([name, cells], at) => ({
      actor: { id: `actor-${at}`, name },
      statements: at + 1,
      cells: topics.map((topic, column) => ({ ...(cells[column] as (typeof cells)[number]), topic })),
    })),
  }));

const excerpt: fc.Arbitrary<Excerpt> = fc.record({
  quote: anyText(1_500),
  citation: citation(),
  score: fc.constant(1),
  marks: fc.constant([]),
});

const asked = {
  question: anyText(),
  actors: fc.array(anyText(40), { maxLength: 3 }),
  topics: fc.subarray([...Topic.options]),
  corrections: fc.array(fc.record({ typed: anyText(60), taken: anyText(60) }), { maxLength: 6 }),
  corpus,
  sources: fc.array(source, { maxLength: 4 }),
};

export const anyExcerpts: fc.Arbitrary<Excerpts> = fc.record({
  kind: fc.constant('excerpts' as const),
  ...asked,
  excerpts: fc.array(excerpt, { minLength: 1, maxLength: 20, size: '+2' }),
  more: fc.nat(900),
  silentOn: fc.array(fc.record({ id: fc.constant('a'), name: anyText(60) }), { maxLength: 6 }),
});

export const anySilence: fc.Arbitrary<Silence> = fc.record({
  kind: fc.constant('silence' as const),
  ...asked,
  excerpts: fc.constant([]),
  reason: fc.constantFrom('nothing-asked', 'actor-absent', 'words-absent', 'too-little-covered'),
  absent: fc.array(fc.record({ id: fc.constant('a'), name: anyText(60) }), { maxLength: 6 }),
  searched: fc.record({ documents: fc.nat(500), newest: date }),
  nearest: fc.array(excerpt, { maxLength: 6 }),
});

const anyCite: fc.Arbitrary<CiteAnswer> = fc.record({
  kind: fc.constant('cite' as const),
  quote: anyText(12_000),
  citation: citation(),
  context: fc.record({ quote: anyText(12_000), citation: citation() }),
  source,
  forms: fc.record({ plain: anyText(), markdown: anyText(), footnote: anyText() }),
});

const texts = fc.array(anyText(80), { maxLength: 12 });

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyBrief,
  anyComparison,
  anyMatrix,
  anyExcerpts,
  anySilence,
  anyCite,
  fc.record({
    kind: fc.constant('sources' as const),
    corpus,
    sources: fc.array(
      fc
        .tuple(
          source,
          fc.record({
            about: fc.option(anyText(), { nil: null }),
            rights: fc.option(anyText(), { nil: null }),
            notes: texts,
          }),
        )
        .map(([given, rest]) => ({ ...given, paragraphs: 3, words: 100, ...rest })),
      { maxLength: 60 },
    ),
  }),
  fc.record({
    kind: fc.constant('actors' as const),
    corpus,
    actors: fc.array(
      fc.record({ id: anyText(40), name: anyText(80), aliases: texts, lines: fc.nat(999), sentences: fc.nat(999) }),
      { maxLength: 300 },
    ),
  }),
  fc.record({
    kind: fc.constant('help' as const),
    corpus,
    examples: fc.record({
      actor: fc.option(anyText(), { nil: null }),
      other: fc.option(anyText(), { nil: null }),
      excerpt: fc.option(anyText(), { nil: null }),
    }),
  }),
  fc.record({
    kind: fc.constant('error' as const),
    code: fc.constantFrom(...ErrorAnswer.shape.code.options),
    message: anyText(),
    suggestions: fc.array(anyText(60), { maxLength: 9 }),
    instead: fc.array(anyText(200), { maxLength: 4 }),
  }),
);
