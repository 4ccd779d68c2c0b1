import type { NounPhrase } from './noun-phrases.js';
import { isWithin, type Tree } from './tree.js';
import type { Unit } from './units.js';

/** Prepositions that lead to when something is so; what they lead to says nothing of what a sentence is about. */
export const BACKGROUND = new Set(['since', 'after', 'before', 'following', 'during', 'until', 'amid', 'despite']);

/** Prepositions that lead to when or why, and so not to whom something is done. */
export const ASIDE = new Set([...BACKGROUND, 'because of']);

/** The noun phrases that some prepositions lead to, with all that hangs on them: "since the Russian invasion of Ukraine". */
export function phrasesLedBy(
  prepositions: ReadonlySet<string>,
  tree: Tree,
  nouns: readonly NounPhrase[],
): ReadonlySet<NounPhrase> {
  const leading = nouns.filter(({ prep }) => prepositions.has(prep ?? ''));
  return new Set(nouns.filter(({ word }) => leading.some((lead) => isWithin(tree, word, lead.word))));
}

/** The units with those of background phrases made mute, so that they speak for no topic; places stay the same. */
export function withoutBackground(units: readonly Unit[], background: ReadonlySet<NounPhrase>): readonly Unit[] {
  const mute = new Set<number>();
  for (const phrase of background) for (let at = phrase.from; at < phrase.to; at++) mute.add(at);
  return mute.size === 0 || mute.size > units.length / 2
    ? units
    : units.map((unit, at) => (mute.has(at) ? { ...unit, pos: 'X' } : unit));
}
