import type { Registry } from '../actors/registry.js';
import type { Topic, Turn } from '../answers/index.js';
import { topicWeights } from '../topics/index.js';
import { type Asked, readQuestion } from './asked.js';
import { questionFilters } from './question-filters.js';

const OPENS =
  /^(?:and|but|so|also|or|then|why|how so|what about|how about|since when|where|when|who else|what else|any)\b/iu;
const POINTS_BACK =
  /\b(?:it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|same|else|too|also)\b/iu;

/**
 * A question with what it leaves to the turns before it: the actors where it names none, the words where it holds none
 * ("and Tajikistan?", "why?"). A question that stands by itself is left as it is.
 */
export function withEarlierTurns(asked: Asked, previous: readonly Turn[], registry: Registry): Asked {
  const last = previous.at(-1);
  if (!last || !followsUp(asked)) return asked;
  const before = [...previous].reverse().map((turn) => readTurn(turn, registry));
  const named = before.find(({ actors }) => actors.length > 0)?.actors ?? [];
  const spoken = before.find(({ words }) => words.length > 0)?.words ?? [];
  const nameOnly = asked.words.length === 0 && asked.actors.length > 0;
  const topical = asked.words.length > 0 && asked.words.every(({ folded }) => namesTopic(folded));
  const meant = asked.doer && 'pronoun' in asked.doer ? named.slice(0, 1) : [];
  const own = nameOnly ? replaced(named, asked.actors, registry) : [...new Set([...meant, ...asked.actors])];
  const actors = asked.actors.length > 0 ? own : named;
  const said = new Set(asked.words.map(({ root }) => root));
  const silentWords = asked.words.length === 0;
  const acting = before.find(({ doer }) => doer)?.doer;
  return {
    ...asked,
    doer: doerIn(asked, actors, nameOnly ? acting : undefined),
    kind: silentWords && asked.kind === 'what' ? (before[0]?.kind ?? asked.kind) : asked.kind,
    actors,
    inherited: asked.actors.length === 0 && named.length > 0,
    carried: topical ? [] : spoken.filter(({ root }) => !said.has(root)),
    topics: asked.topics.length > 0 ? asked.topics : silentWords ? carriedTopics(before) : [],
  };
}

/** A pronoun is the thread's first actor; a mere name takes the part that the question before gave. */
function doerIn({ doer }: Asked, actors: readonly string[], acting: Asked['doer']): Asked['doer'] {
  const [first] = actors;
  if (first === undefined) return undefined;
  return acting || (doer && 'pronoun' in doer) ? { actor: first } : doer;
}

function followsUp({ text, words, actors, doer }: Asked): boolean {
  if (doer && 'pronoun' in doer) return true;
  const short = words.length + actors.length <= 1 && text.split(/\s+/u).length <= 4;
  return short || words.length === 0 || OPENS.test(text.trim()) || (actors.length === 0 && POINTS_BACK.test(text));
}

function readTurn(turn: Turn, registry: Registry): Asked {
  const read = readQuestion(questionFilters(turn.question).text, registry);
  return {
    ...read,
    actors: turn.actors.length > 0 ? turn.actors.flatMap((name) => registry.find(name)?.id ?? []) : read.actors,
    topics: turn.topics.length > 0 ? turn.topics : read.topics,
  };
}

/** "and Tajikistan?" asks the same of another: it takes the place of the first actor of its kind. */
function replaced(earlier: readonly string[], now: readonly string[], registry: Registry): string[] {
  const kind = registry.get(now[0] ?? '')?.kind;
  const at = earlier.findIndex((id) => registry.get(id)?.kind === kind);
  return [...new Set([...now, ...earlier.filter((_, index) => index !== Math.max(at, 0))])];
}

function carriedTopics(before: readonly Asked[]): readonly Topic[] {
  return before.find(({ topics }) => topics.length > 0)?.topics ?? [];
}

function namesTopic(folded: string): boolean {
  return Object.values(topicWeights([folded])).some((weight) => weight >= 1);
}
