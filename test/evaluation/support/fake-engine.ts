import type { CorpusSummary, Line, Quotation, Turn } from '../../../src/answers/index.js';
import type { Engine } from '../../../src/engine.js';
import { targetsOf } from '../gold.js';
import type { Span } from '../place-wording.js';
import type { Half, PlacedPosition } from '../read-half.js';

export type FakeEngine = Pick<Engine, 'brief' | 'ask' | 'registry'>;

/** What a fake says: lines of an actor, and quotations for a question, none meaning silence. */
export interface Script {
  readonly lines?: (actor: string) => readonly Line[];
  readonly quotations?: (question: string, previous: readonly Turn[]) => readonly Quotation[];
}

const CORPUS: CorpusSummary = { documents: 0, authors: 0, oldest: null, newest: null, undated: [], version: '' };

/** An engine that says what it is told to. It knows names as they are written. */
export function fakeEngine({ lines = () => [], quotations = () => [] }: Script): FakeEngine {
  return {
    registry: {
      actors: [],
      get: () => undefined,
      find: () => undefined,
      nearest: () => [],
      completing: () => [],
      mentions: () => [],
    },
    brief: (actor) => ({
      kind: 'brief',
      actor: { id: actor, name: actor },
      corpus: CORPUS,
      lines: [...lines(actor)],
      tallies: [],
      silent: [],
      more: {},
      sources: [],
    }),
    ask(question, { previous = [] } = {}) {
      const excerpts = quotations(question, previous).map((quotation) => ({ ...quotation, score: 1, marks: [] }));
      const asked = { question, actors: [], topics: [], corrections: [], corpus: CORPUS, sources: [] };
      return excerpts.length > 0
        ? { kind: 'excerpts', ...asked, excerpts, more: 0 }
        : {
            kind: 'silence',
            ...asked,
            excerpts: [],
            reason: 'words-absent',
            absent: [],
            searched: { documents: 0, newest: null },
            nearest: [],
          };
    },
  };
}

/** What an engine says that knows the gold. */
export function perfectScript(half: Half): Required<Script> {
  return {
    lines: (actor) =>
      half.positions
        .filter((position) => position.actor === actor)
        .map((position) => lineFor(position, quotation(half, position.span))),
    quotations: (question, previous) =>
      half.questions
        .filter((asked) => asked.question === question && JSON.stringify(asked.previous) === JSON.stringify(previous))
        .flatMap(({ answers }) => answers.map((span) => quotation(half, span))),
  };
}

/** The characters of a half's document at a span, cited. */
export function quotation({ documents }: Pick<Half, 'documents'>, { document, start, end }: Span): Quotation {
  const body = documents.find(({ id }) => id === document)?.body ?? '';
  return { quote: body.slice(start, end), citation: { id: `${document}#p1`, document, paragraph: 1, start, end } };
}

/** The whole paragraph around a span, cited. */
export function paragraphAround(half: Pick<Half, 'documents'>, span: Span): Quotation {
  const paragraphs = half.documents.find(({ id }) => id === span.document)?.paragraphs ?? [];
  const around = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  return quotation(half, { ...span, ...around });
}

/** A brief's line that says of a quotation what a gold position says. */
export function lineFor(position: PlacedPosition, { quote, citation }: Quotation): Line {
  const targets = targetsOf(position);
  return {
    quote,
    citation,
    topic: position.topic,
    stance: position.stance,
    target: targets[0] ?? null,
    targets: [...targets],
    status: position.status,
    inferred: position.via === 'coref',
  };
}
