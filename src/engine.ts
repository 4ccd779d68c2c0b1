import type { Actor } from './actors/actor.js';
import { withActorFile } from './actors/actor-file.js';
import { actorTable } from './actors/actor-table.js';
import { withIntroduced } from './actors/introduced-actors.js';
import { createRegistry, type Registry } from './actors/registry.js';
import {
  type ActorsAnswer,
  type Answer,
  type Brief,
  type CiteAnswer,
  type Comparison,
  type CorpusSummary,
  type ErrorAnswer,
  type Excerpts,
  type HelpAnswer,
  type Holding,
  type Matrix,
  type Quotation,
  type Silence,
  type SourcesAnswer,
  Topic,
  type Turn,
} from './answers/index.js';
import { citationForms } from './citing/citation-forms.js';
import { corpusSummary } from './citing/corpus-summary.js';
import { quotationAt } from './citing/quotation-at.js';
import { holdingOf, newestFirst, sourceOf, sourcesOf } from './citing/source.js';
import { type Defect, defectsIn, withoutDefects } from './citing/verbatim-gate.js';
import type { Document } from './corpus/document.js';
import { formatExcerptId, parseExcerptId } from './corpus/excerpt-id.js';
import { analyseCorpus, type EngineSnapshot } from './engine-snapshot.js';
import { briefParts, COMPARED_LINES, comparedTopics, matrixRows, StatementsByActor } from './positions/index.js';
import { comparableActors } from './request/comparable-actors.js';
import { readRequest } from './request/read-request.js';
import type { Request } from './request/request.js';
import { namesInWords, shownName } from './request/shown-name.js';
import { createExcerptSearch, type IndexedSentence, sentenceRoles } from './search/index.js';

export interface EngineOptions {
  /** The text of the corpus's `actors.yml`, where it has one. */
  readonly actors?: string | null;
  /** What an engine of the same code exported; what it does not know is worked out. Answers are the same without it. */
  readonly snapshot?: EngineSnapshot | undefined;
  /** Told of every quote that failed the verbatim gate. */
  readonly onDefect?: (defect: Defect) => void;
}

/** Answers from one fixed set of documents. Everything it returns has passed the verbatim gate. */
export interface Engine {
  readonly corpus: CorpusSummary;
  readonly registry: Registry;
  /** What was typed, as a request: one grammar for Slack and the terminal. Never throws. */
  read(text: string): Request;
  answer(request: Request, previous?: readonly Turn[]): Answer;
  /** With `context`, a line whose subject is inferred carries what stands before it. */
  brief(actor: string, options?: { topic?: Topic; all?: boolean; context?: boolean }): Brief | ErrorAnswer;
  /** Two or three actors side by side. */
  compare(actors: readonly string[], options?: { topic?: Topic }): Comparison | ErrorAnswer;
  /** Every actor with a statement that is not doubtful, by every topic or by one; `from` leaves out the first rows. */
  matrix(options?: { topic?: Topic; from?: number }): Matrix;
  ask(question: string, options?: { limit?: number; previous?: readonly Turn[] }): Excerpts | Silence | ErrorAnswer;
  cite(id: string): CiteAnswer | ErrorAnswer;
  sources(): SourcesAnswer;
  actors(): ActorsAnswer;
  help(): HelpAnswer;
  /** What was worked out, for the next engine; the very snapshot that was handed in where it lacked nothing. */
  snapshot(): EngineSnapshot;
}

/** The longest question that is read, in characters. */
export const LONGEST_QUESTION = 1_000;

/**
 * Reads the documents and answers from them. Long work is done here, in turns, so that the event loop stays free;
 * answering is quick. Throws `ActorFileError` when the actors' text is not of its form.
 */
export async function createEngine(documents: readonly Document[], options: EngineOptions = {}): Promise<Engine> {
  const known = options.actors ? withActorFile(actorTable(), options.actors) : actorTable();
  const table = createRegistry(known);
  const registry = withIntroduced(
    table,
    documents.map(({ body }) => body),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  const actorsText = options.actors ?? null;
  const analysed = await analyseCorpus(documents, table, actorsText, options.snapshot);
  const analyses = new Map(documents.map(({ id }, at) => [id, analysed.documents[at]?.analysis]));
  const corpus = corpusSummary(documents);
  const report = options.onDefect ?? (() => {});
  const holdings: Holding[] = [];
  const statements = new StatementsByActor(registry);
  const named = new Map<string, number>();
  const sentences: IndexedSentence[] = [];
  for (const document of documents) {
    holdings.push(holdingOf(document));
    const { sentences: read = [], statements: found = [] } = analyses.get(document.id) ?? {};
    const roles = sentenceRoles(found);
    for (const statement of found) statements.add(statement);
    for (const { paragraph, number, start, end, actors } of read) {
      const text = document.body.slice(start, end);
      const place = { document: document.id, paragraph, number, start, end };
      sentences.push({ ...place, text, actors, ...roles(paragraph, number) });
      for (const actor of actors) named.set(actor, (named.get(actor) ?? 0) + 1);
    }
    await new Promise((turn) => setImmediate(turn));
  }
  holdings.sort(newestFirst);
  for (const actor of statements.all.keys()) {
    statements.of(actor);
    await new Promise((turn) => setImmediate(turn));
  }
  /** Answers that are the same until a statement is withheld. */
  let kept: { actors?: ActorsAnswer['actors']; rows?: Map<Topic | undefined, Matrix['rows']> } = {};
  const search = await createExcerptSearch({ documents, sentences, registry, kept: analysed.search });

  /** What an id brings back, found from the document's sentences and from nothing that an answer holds. */
  function quotationById(id: string): Quotation | undefined {
    const place = parseExcerptId(id);
    const document = place && byId.get(place.document);
    return document && quotationAt(document, analyses.get(document.id)?.sentences ?? [], place);
  }

  function gated<Any extends Answer>(answer: Any): Any | ErrorAnswer {
    for (const defect of defectsIn(answer, quotationById)) report(defect);
    return (
      withoutDefects(answer, quotationById) ??
      failure(
        'not-verbatim',
        'The quote that answers this no longer matches its document. It was held back and reported; ask the corpus keeper to index the document again.',
      )
    );
  }

  /**
   * An answer out of statements. Where one of its quotes fails the gate, the statement is withheld for good and the
   * answer built anew, so that no count, flag, source or silence rests on what is not shown.
   */
  function gatedAnew<Any extends Answer>(build: () => Any): Any | ErrorAnswer {
    for (let answer = build(); ; answer = build()) {
      const defects = defectsIn(answer, quotationById);
      if (defects.length === 0) return answer;
      kept = {};
      if (statements.withhold(defects) === 0) return gated(answer);
      for (const defect of defects) report(defect);
    }
  }

  /** The clause or the sentence before a quote, within its paragraph; nothing where the paragraph begins with it. */
  function before({ citation }: Quotation): { before: Quotation } | undefined {
    const id = parseExcerptId(citation.id);
    if (id?.sentence === undefined) return undefined;
    const { clause = 1, sentence, lastSentence: _, ...paragraph } = id;
    const place =
      clause > 1 ? { ...paragraph, sentence, clause: clause - 1 } : { ...paragraph, sentence: sentence - 1 };
    const found = place.sentence > 0 ? quotationById(formatExcerptId(place)) : undefined;
    return found && { before: found };
  }

  function brief(name: string, wanted: { topic?: Topic; all?: boolean; context?: boolean } = {}): Brief | ErrorAnswer {
    const actor = registry.find(name);
    if (!actor) return unknownActor(name);
    return gatedAnew(() => {
      const parts = briefParts(actor, statements.of(actor.id), byId, registry, wanted);
      const topic = wanted.topic ? { topic: wanted.topic } : {};
      const lines = wanted.context
        ? parts.lines.map((line) => (line.inferred ? { ...line, ...before(line) } : line))
        : parts.lines;
      return { kind: 'brief', ...parts, lines, ...topic, corpus, sources: sourcesOf(lines, byId) };
    });
  }

  function compare(names: readonly string[], { topic }: { topic?: Topic } = {}): Comparison | ErrorAnswer {
    const found = comparableActors(names, registry, mostStated());
    if ('kind' in found) return found;
    const only = topic ? { topic, lines: COMPARED_LINES.alone } : {};
    return gatedAnew(() => {
      const briefs = found.map((actor) => briefParts(actor, statements.of(actor.id), byId, registry, only));
      const topics = comparedTopics(briefs, topic);
      const lines = topics.flatMap(({ sides }) => sides.flatMap((side) => side.lines));
      const actors = found.map(({ id, name }) => ({ id, name }));
      return {
        kind: 'comparison',
        actors,
        ...(topic ? { topic } : {}),
        corpus,
        topics,
        sources: sourcesOf(lines, byId),
      };
    });
  }

  function matrix({ topic, from = 1 }: { topic?: Topic; from?: number } = {}): Matrix {
    const topics = topic ? [topic] : [...Topic.options];
    kept.rows ??= new Map();
    const rows = kept.rows.get(topic) ?? matrixRows(statements, topics);
    kept.rows.set(topic, rows);
    return { kind: 'matrix', corpus, topics, actors: rows.length, from, rows: rows.slice(from - 1) };
  }

  function unknownActor(name: string): ErrorAnswer {
    const typed = shownName(name);
    if (typed === '')
      return failure(
        'unknown-actor',
        'No name was given. Name an actor, for example a country or an armed group; "actors" lists those that the corpus names.',
      );
    const suggestions = registry.nearest(name, 3).map((actor) => actor.name);
    const nearest =
      suggestions.length > 0 ? `Did you mean ${namesInWords(suggestions, 'or')}?` : 'No known name is close to it.';
    return {
      ...failure(
        'unknown-actor',
        `No actor is known by the name "${typed}". ${nearest} "actors" lists those that the corpus names.`,
      ),
      suggestions,
    };
  }

  function cite(typed: string): CiteAnswer | ErrorAnswer {
    const id = parseExcerptId(typed);
    if (!id)
      return failure(
        'unknown-excerpt',
        `"${shownName(typed)}" is not an excerpt's id. An id looks like ${exampleId() ?? 'document#p6s3'}: a document, its paragraph, its sentence.`,
      );
    const document = byId.get(id.document);
    if (!document)
      return failure('unknown-excerpt', `The corpus has no document "${id.document}". "sources" lists those it has.`);
    const sentences = analyses.get(document.id)?.sentences ?? [];
    const quotation = quotationAt(document, sentences, id);
    const context = quotationAt(document, sentences, { document: id.document, paragraph: id.paragraph });
    if (!quotation || !context)
      return failure(
        'unknown-excerpt',
        `${document.id} has no such place: ${missing(document, sentences, id.paragraph)}`,
      );
    const source = sourceOf(document);
    const forms = citationForms(quotation.quote, quotation.citation.id, id.paragraph, source);
    return gated({ kind: 'cite', ...quotation, context, source, forms });
  }

  function exampleId(): string | null {
    for (const [first] of statements.all.values())
      if (first) return `${first.document}#p${first.paragraph}s${first.sentence}`;
    return null;
  }

  /** Actors that can be compared, those of whom most is stated first. */
  function mostStated(): Actor[] {
    return actors().actors.flatMap(({ id }) => registry.get(id) ?? []);
  }

  function actors(): ActorsAnswer {
    kept.actors ??= [...named]
      .flatMap(([id, sentences]) => {
        const actor = registry.get(id);
        const lines = statements.all.get(id)?.length ?? 0;
        return actor ? [{ id, name: actor.name, aliases: aliases(actor), lines, sentences }] : [];
      })
      .sort((a, b) => b.lines - a.lines || b.sentences - a.sentences || (a.name < b.name ? -1 : 1));
    return { kind: 'actors', corpus, actors: [...kept.actors] };
  }

  function ask(
    question: string,
    { limit = 5, previous = [] }: { limit?: number; previous?: readonly Turn[] } = {},
  ): Excerpts | Silence | ErrorAnswer {
    const text = shownName(question);
    if (text === '')
      return failure(
        'empty-question',
        'No question was asked. Ask in a sentence, for example: what does Tajikistan sell to Afghanistan?',
      );
    if (question.length > LONGEST_QUESTION)
      return failure(
        'question-too-long',
        `The question has ${question.length} characters; up to ${LONGEST_QUESTION} are read. Ask it in a sentence or two.`,
      );
    const found = search.ask(question, { limit, previous });
    const cited = found.kind === 'excerpts' ? found.excerpts : found.nearest;
    return gated({ ...found, corpus, sources: sourcesOf(cited, byId) });
  }

  const engine: Engine = {
    corpus,
    registry,
    read: (text) => readRequest(text, registry),
    brief,
    compare,
    matrix,
    ask,
    cite,
    sources: () => ({ kind: 'sources', corpus, sources: [...holdings] }),
    actors,
    help() {
      const [actor, other] = actors().actors;
      const examples = { actor: actor?.name ?? null, other: other?.name ?? null, excerpt: exampleId() };
      return { kind: 'help', corpus, examples };
    },
    snapshot: () =>
      analysed.search && options.snapshot
        ? options.snapshot
        : { actors: actorsText, documents: analysed.documents, search: search.state() },
    answer(request, previous = []) {
      switch (request.kind) {
        case 'brief':
          return brief(request.actor, request);
        case 'compare':
          return compare(request.actors, request);
        case 'matrix':
          return matrix(request);
        case 'ask':
          return engine.ask(request.question, { ...(request.limit ? { limit: request.limit } : {}), previous });
        case 'cite':
          return cite(request.id);
        case 'sources':
          return engine.sources();
        case 'actors':
          return actors();
        case 'help':
          return engine.help();
      }
    },
  };
  return engine;
}

function failure(code: ErrorAnswer['code'], message: string): ErrorAnswer {
  return { kind: 'error', code, message };
}

function missing(document: Document, sentences: readonly { readonly paragraph: number }[], paragraph: number): string {
  if (paragraph > document.paragraphs.length) return `it has ${document.paragraphs.length} paragraphs.`;
  return `its paragraph ${paragraph} has ${sentences.filter((sentence) => sentence.paragraph === paragraph).length} sentences.`;
}

function aliases(actor: Actor): string[] {
  return [...actor.names, ...actor.seats, ...actor.demonyms].filter((name) => name !== actor.name).slice(0, 8);
}
