import type { Registry } from './actors/registry.js';
import type {
  ActorsAnswer,
  Answer,
  Brief,
  CiteAnswer,
  CorpusSummary,
  ErrorAnswer,
  Excerpts,
  HelpAnswer,
  Silence,
  SourcesAnswer,
  Topic,
  Turn,
} from './answers/index.js';
import type { Request } from './request/request.js';

/** Answers from one fixed set of documents. Everything it returns has passed the verbatim gate. */
export interface Engine {
  readonly corpus: CorpusSummary;
  readonly registry: Registry;
  /** What was typed, as a request: one grammar for Slack and the terminal. Never throws. */
  read(text: string): Request;
  answer(request: Request, previous?: readonly Turn[]): Answer;
  brief(actor: string, options?: { topic?: Topic; all?: boolean }): Brief | ErrorAnswer;
  ask(question: string, options?: { limit?: number; previous?: readonly Turn[] }): Excerpts | Silence | ErrorAnswer;
  cite(id: string): CiteAnswer | ErrorAnswer;
  sources(): SourcesAnswer;
  actors(): ActorsAnswer;
  help(): HelpAnswer;
}
