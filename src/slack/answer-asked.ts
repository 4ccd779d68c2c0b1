import type { Answer, Asked } from '../answers/index.js';
import type { Engine } from '../engine.js';
import type { Request } from '../request/request.js';

/** How many excerpts a page after the first asks for. */
const PAGE = 5;

export interface AskedAnswer {
  readonly answer: Answer;
  /** The request with another actor's name in it, for a name that was misspelt. */
  meant(name: string): string;
}

/** Asks the engine what a person typed or a button carries. Pages are counted in one version of the corpus alone. */
export function answerAsked(engine: Engine, { text, previous = [], skip = 0, corpus }: Asked): AskedAnswer {
  const request = engine.read(text);
  const further = request.kind === 'ask' && skip > 0 && corpus === engine.corpus.version;
  return {
    answer: engine.answer(further ? { ...request, limit: skip + PAGE } : request, previous),
    meant: (name) => meant(request, name, engine),
  };
}

function meant(request: Request, name: string, { registry }: Engine): string {
  if (request.kind === 'compare') {
    const names = request.actors.map((typed) => (registry.find(typed) ? typed : name));
    return ['compare', names.join(', '), request.topic].filter(Boolean).join(' ');
  }
  if (request.kind !== 'brief') return name;
  return ['brief', name, request.topic, request.all ? 'all' : undefined].filter(Boolean).join(' ');
}
