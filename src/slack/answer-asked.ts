import type { Answer, Asked } from '../answers/index.js';
import type { Engine } from '../engine.js';
import type { SlackMessageOptions } from '../render/blocks/slack-message.js';
import type { Request } from '../request/request.js';
import type { SlackDependencies } from './dependencies.js';

/** How many excerpts a page after the first asks for. */
const PAGE = 5;

export interface AskedAnswer {
  readonly answer: Answer;
  /** What the answer's buttons need to know of the question. */
  readonly asking: Required<Pick<SlackMessageOptions, 'asked' | 'meant' | 'question'>>;
}

/** Asks the engine what a person typed or a button carries. Pages are counted in one version of the corpus alone. */
export function answerAsked({ engine, opinions }: SlackDependencies, asked: Asked): AskedAnswer {
  const { text, previous = [], skip = 0, corpus } = asked;
  const current = engine();
  const request = current.read(text);
  const further = request.kind === 'ask' && skip > 0 && corpus === current.corpus.version;
  return {
    answer: current.answer(further ? { ...request, limit: skip + PAGE } : request, previous),
    asking: { asked, meant: (name) => meant(request, name, current), question: opinions.sign(text) },
  };
}

/** The request with another actor's name in it, for a name that was misspelt. */
function meant(request: Request, name: string, { registry }: Engine): string {
  if (request.kind === 'compare') {
    const names = request.actors.map((typed) => (registry.find(typed) ? typed : name));
    return ['compare', names.join(', '), request.topic].filter(Boolean).join(' ');
  }
  if (request.kind !== 'brief') return name;
  return ['brief', name, request.topic, request.all ? 'all' : undefined].filter(Boolean).join(' ');
}
