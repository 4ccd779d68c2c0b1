import type { Answer, Turn } from '../answers/index.js';
import { BoundedMap, type BoundedMapOptions } from './bounded-map.js';

/** What a thread's earlier answers were about, so that a follow-up ("and what do they sell?") has a subject. */
export interface ThreadSubjects {
  /** The last turns, oldest first. */
  recall(thread: string): readonly Turn[];
  /** Remembers the actors and topics of an answer; nothing that anybody typed. */
  remember(thread: string, answer: Answer): void;
}

export interface ThreadSubjectsOptions extends BoundedMapOptions {
  /** Turns kept for a thread. */
  readonly turns: number;
}

const DAY = 24 * 60 * 60 * 1000;

export function createThreadSubjects(options: Partial<ThreadSubjectsOptions> = {}): ThreadSubjects {
  const { turns, ...bounds } = { capacity: 2_000, timeToLive: DAY, turns: 5, ...options };
  const threads = new BoundedMap<readonly Turn[]>(bounds);
  return {
    recall: (thread) => threads.get(thread) ?? [],
    remember(thread, answer) {
      const turn = turnOf(answer);
      if (turn) threads.set(thread, [...(threads.get(thread) ?? []), turn].slice(-turns));
    },
  };
}

function turnOf(answer: Answer): Turn | undefined {
  switch (answer.kind) {
    case 'brief':
      return { question: '', actors: [answer.actor.id], topics: answer.topic ? [answer.topic] : [] };
    case 'comparison':
      return { question: '', actors: answer.actors.map(({ id }) => id), topics: answer.topic ? [answer.topic] : [] };
    case 'excerpts':
    case 'silence':
      return { question: '', actors: [...answer.actors], topics: [...answer.topics] };
    case 'matrix':
    case 'cite':
    case 'sources':
    case 'actors':
    case 'help':
    case 'error':
      return undefined;
  }
}
