import type { Registry } from '../actors/registry.js';
import type { Asked } from './asked.js';
import { family } from './word-families.js';

/** Words that ask for a comparison; beside two actors or more its answer need not hold them. */
const COMPARING = new Set(
  'differ compare comparison contrast versus vs similar similarity alike'.split(' ').map(family),
);

/** What follows is what they are compared on: "… on trade with the Taliban". */
const COMPARED_ON = /\b(?:on|about|over|regarding|concerning|towards?|in (?:its|their|how)|when|in terms of|as to)\b/iu;

/**
 * A question that compares actors ("How do Chad and Mali differ on trade?") as one question for each of them, since
 * texts seldom do the comparing. Actors named in what they are compared on belong to each of these questions. Undefined
 * where nobody is compared.
 */
export function comparedSides(asked: Asked, registry: Registry): readonly Asked[] | undefined {
  const { text, words } = asked;
  if (!words.some(({ root }) => COMPARING.has(root))) return undefined;
  const mentions = registry.mentions(text, { caseless: true });
  const second = mentions[1]?.end ?? text.length;
  const on = text.slice(second).search(COMPARED_ON);
  const cut = on < 0 ? text.length : second + on;
  const sides = new Set(mentions.filter(({ start }) => start < cut).map(({ actor }) => actor));
  if (sides.size < 2) return undefined;
  const common = asked.actors.filter((id) => !sides.has(id));
  const rest = words.filter(({ root }) => !COMPARING.has(root));
  const asking = asked.asking.filter(({ name }) => !name);
  return [...sides].map((actor) => ({
    ...asked,
    kind: 'what',
    actors: [actor, ...common],
    doer: { actor },
    words: rest,
    asking,
  }));
}

/** The first of every list, then the second of every list, and so on. */
export function inRounds<One>(lists: readonly (readonly One[])[]): One[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}
