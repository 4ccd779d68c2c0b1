import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import { topicNamed } from './topic-named.js';

/** Names as they were typed, known ones and others, and the topic that stood among them. */
export interface NamesRead {
  readonly actors: readonly string[];
  readonly topic?: Topic;
}

const BETWEEN = new Set('vs vs. versus v and with to or against'.split(' '));
/** What people write around names without meaning anybody: "the positions of Kenya and Uganda on trade". */
const AROUND = new Set('the of on about between how do does stance stances position positions view views'.split(' '));
/** Nobody compares in more words, or has a name of more. */
const MOST_WORDS = 40;
const LONGEST_NAME = 8;
const LONGEST_NEAR_MISS = 3;

/**
 * Divides "north korea, the taliban and uzbekstan on trade" into its names: the longest that are known; between them,
 * near misses; whatever else was typed counts as a name that nobody knows, so that nothing is passed over. Undefined
 * where there is too much for a list of names.
 */
export function readNames(text: string, registry: Registry): NamesRead | undefined {
  const typed = text.split(/\s+|(?=[,;&+/:])|(?<=[,;&+/:])/u).filter((word) => word !== '');
  if (typed.length > MOST_WORDS) return undefined;
  const actors: string[] = [];
  let unknown: string[] = [];
  let topic: Topic | undefined;
  const endUnknown = () => {
    actors.push(...nearMisses(unknown, registry));
    unknown = [];
  };
  for (let at = 0; at < typed.length; ) {
    const word = typed[at] ?? '';
    const length = namesNobody(word) ? 0 : knownLength(typed, at, registry);
    const about = topicNamed(word);
    if (length > 0) {
      endUnknown();
      actors.push(typed.slice(at, at + length).join(' '));
    } else if (about && !topic) {
      endUnknown();
      topic = about;
    } else if (namesNobody(word)) endUnknown();
    else unknown.push(word);
    at += Math.max(1, length);
  }
  endUnknown();
  return { actors, ...(topic ? { topic } : {}) };
}

/** How many words the longest known name takes that starts here; 0 where none does. */
function knownLength(typed: readonly string[], at: number, registry: Registry): number {
  for (let length = Math.min(LONGEST_NAME, typed.length - at); length > 0; length--) {
    if (namesNobody(typed[at + length - 1] ?? '')) continue;
    if (registry.find(typed.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Words that are no known name, divided where each part is close to one; otherwise they are one name. */
function nearMisses(typed: readonly string[], registry: Registry): string[] {
  const names: string[] = [];
  for (let at = 0; at < typed.length; ) {
    const most = Math.min(LONGEST_NEAR_MISS, typed.length - at);
    const near = (length: number) => registry.nearest(typed.slice(at, at + length).join(' '), 1).length > 0;
    const length = Array.from({ length: most }, (_, shorter) => most - shorter).find(near);
    if (length === undefined) return [typed.join(' ')];
    names.push(typed.slice(at, at + length).join(' '));
    at += length;
  }
  return names;
}

function namesNobody(word: string): boolean {
  const typed = word.toLowerCase();
  return BETWEEN.has(typed) || AROUND.has(typed) || !/[\p{L}\p{N}]/u.test(typed);
}
