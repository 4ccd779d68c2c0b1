import type { Actor } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import { COMPARED_ACTORS, type ErrorAnswer } from '../answers/index.js';
import { namesInWords, shownName } from './shown-name.js';

/** Names listed back at most where too many were given. */
const LISTED = 8;

/**
 * The actors that some names stand for, in order, where they can stand side by side; otherwise what is wrong with them
 * and, where it is plain, what to type instead. `others` are those to propose beside an actor that stands alone.
 */
export function comparableActors(
  names: readonly string[],
  registry: Registry,
  others: readonly Actor[],
): readonly Actor[] | ErrorAnswer {
  const typed = names.map(shownName).filter((name) => name !== '');
  if (typed.length > COMPARED_ACTORS.most) return tooMany(typed);
  const found = typed.map((name) => registry.find(name));
  const known = found.flatMap((actor) => actor ?? []);
  if (known.length < typed.length) return unknownNames(typed, found, registry);
  const actors = [...new Set(known)];
  if (actors.length < known.length)
    return {
      ...notComparable(`${sameTwice(typed, known)} Name another to compare it with.`),
      ...instead(actors, others),
    };
  if (actors.length >= COMPARED_ACTORS.fewest) return actors;
  const lacking = actors[0]
    ? `only ${actors[0].name} was named. Name another to compare it with.`
    : 'none was named. "actors" lists those that the corpus names.';
  return { ...notComparable(`A comparison takes two or three actors; ${lacking}`), ...instead(actors, others) };
}

function tooMany(typed: readonly string[]): ErrorAnswer {
  const listed = typed.length > LISTED ? `${typed.slice(0, LISTED).join(', ')} …` : namesInWords(typed, 'and');
  return notComparable(
    `Up to ${COMPARED_ACTORS.most} actors stand side by side; ${typed.length} were named: ${listed}. Compare them in twos or threes.`,
  );
}

function sameTwice(typed: readonly string[], known: readonly Actor[]): string {
  const twice = known.find((actor, at) => known.indexOf(actor) < at);
  const same = [...new Set(typed.filter((_, at) => known[at] === twice))];
  return same.length > 1
    ? `${namesInWords(same, 'and')} are the same actor, ${twice?.name}.`
    : `${twice?.name} was named twice.`;
}

function unknownNames(
  typed: readonly string[],
  found: readonly (Actor | undefined)[],
  registry: Registry,
): ErrorAnswer {
  const read = typed.map((name, at) => ({ name, near: found[at] ? [found[at]] : registry.nearest(name, 3) }));
  const unknown = read.filter((_, at) => !found[at]);
  const said = unknown.map(({ name, near }) => {
    const meant = near.map((actor) => actor.name);
    return meant.length > 0 ? `"${name}" (did you mean ${namesInWords(meant, 'or')}?)` : `"${name}"`;
  });
  const meant = [...new Set(read.flatMap(({ near }) => near[0] ?? []))];
  return {
    kind: 'error',
    code: 'unknown-actor',
    message: `No actor is known by the name ${namesInWords(said, 'or')}. "actors" lists those that the corpus names.`,
    suggestions: [...new Set(unknown.flatMap(({ near }) => near.map((actor) => actor.name)))],
    ...(meant.length === typed.length ? instead(meant, []) : {}),
  };
}

/** A comparison of these actors as it can be typed, one alone beside the first other. */
function instead(actors: readonly Actor[], others: readonly Actor[]): { instead?: string[] } {
  const beside = actors.length < COMPARED_ACTORS.fewest ? others.filter((actor) => !actors.includes(actor)) : [];
  const names = [...actors, ...beside.slice(0, COMPARED_ACTORS.fewest - actors.length)].map(({ name }) => name);
  return names.length >= COMPARED_ACTORS.fewest ? { instead: [`compare ${names.join(', ')}`] } : {};
}

function notComparable(message: string): ErrorAnswer {
  return { kind: 'error', code: 'not-comparable', message };
}
