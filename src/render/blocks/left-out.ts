import type { Line, Topic } from '../../answers/index.js';
import { count } from '../wording.js';
import { type Frame, LONGEST_LISTED_QUOTE } from './message.js';

/** What of a topic stands not in a message: `more` lines that the answer itself left out, and `left` of its own. */
export interface LeftOut {
  readonly topic: Topic;
  readonly more: number;
  readonly left: readonly Line[];
  /** What brings all of them; without it they are offered by their ids. */
  readonly request?: string;
}

/** How many lines were left out of a topic, and what to type to read them. */
export function leftOut({ topic, more, left, request }: LeftOut, frame: Frame): string[] {
  const long = left.filter((line) => line.quote.length > LONGEST_LISTED_QUOTE);
  const crowded = left.filter((line) => line.quote.length <= LONGEST_LISTED_QUOTE);
  const all = more + crowded.length;
  const reread = request === undefined ? cites(crowded, frame) : `: ${frame.typed(request)}`;
  return [
    ...(all === 0 ? [] : [`${all} more on ${topic}${reread}`]),
    ...(long.length === 0 ? [] : [`${count(long.length, 'quote')} on ${topic} too long to list${cites(long, frame)}`]),
  ];
}

function cites(lines: readonly Line[], frame: Frame): string {
  const ids = lines.map((line) => line.citation.id).filter((id) => id.length <= 100);
  return ids.length === 0
    ? ''
    : `: ${ids
        .slice(0, 3)
        .map((id) => frame.typed(`cite ${id}`))
        .join(', ')}`;
}
