import type { Pointer } from './antecedents.js';
import type { Discourse } from './discourse.js';
import type { NounPhrase } from './noun-phrases.js';
import { actsFor, BODY_NOUNS, GROUP_NOUNS, INSTITUTIONS, OF_PLACE, STATE_NOUNS, TITLES } from './nouns-for-actors.js';
import { NOBODY, type Reference, type Referent } from './referent.js';
import { isWithin, type Tree } from './tree.js';

/** By pointing back: a pronoun, or a noun such as "the country". */
export function pointed(tree: Tree, phrase: NounPhrase, discourse: Discourse, owners: readonly Referent[]): Reference {
  const { units } = tree;
  const head = units[phrase.head];
  if (!head) return NOBODY;
  const words = units.slice(phrase.from, phrase.to).map((unit) => unit.lower);
  const place = OF_PLACE.has(phrase.prep ?? '');
  const title = units.slice(phrase.from, phrase.head).some((unit) => TITLES.has(unit.lower)) && head.pos === 'PROPN';
  // "The Republic", "the Republic government": what has a name of its own points to nobody spoken of.
  const named = units.slice(phrase.from + 1, phrase.head).some(({ text }) => /^\p{Lu}/u.test(text));
  if ((named && !title) || (head.pos === 'PROPN' && head.lower === 'republic')) return { stands: [], owners, place };
  if (title || (words[0] === 'the' && INSTITUTIONS.has(head.lower) && phrase.prep === undefined)) {
    const state = discourse.point(pointerOf(tree, phrase, phrase.governor), discourse.state());
    if (state.length > 0) return { stands: state, owners, place };
  }
  const alone = phrase.from + 1 === phrase.to || phrase.possessive;
  const rule = alone ? discourse.pronoun(head.lower) : discourse.noun(words, head.lower, phrase.prep !== undefined);
  const definite = /^(?:the|this|that)$/.test(words[0] ?? '');
  const weighed =
    (alone && LEARNT.test(head.lower)) ||
    (definite && POINTS.has(head.lower)) ||
    (rule.length === 0 && owners.length === 0 && acts(tree, phrase));
  const stands = weighed ? discourse.point(pointerOf(tree, phrase, phrase.governor), rule) : rule;
  // "They" points to a group as one; only its name or a noun such as "the region" speaks of each member.
  const bare = head.pos === 'PRON' || phrase.from + 1 === phrase.to;
  return { stands: bare ? stands.map((one) => ({ ...one, narrowed: true })) : stands, owners, place };
}

/** "Officials", "the police": a subject that acts for somebody, who is not told beside it. */
function acts({ units }: Tree, { label, from, head }: NounPhrase): boolean {
  const noun = units[head]?.lower ?? '';
  // "The groups of militants": whose they are is told.
  if (/^(?:of|from|in|at)$/.test(units[head + 1]?.lower ?? '')) return false;
  return (
    label.startsWith('nsubj') &&
    actsFor(noun, 'other') &&
    !POINTS.has(noun) &&
    !OF_OTHERS.test(units[from]?.lower ?? '')
  );
}

/** Words before a noun by which it is somebody new, or nobody certain. */
const OF_OTHERS =
  /^(?:an?|another|others?|some|any|no|every|each|many|most|several|few|both|two|three|four|five|foreign|local)$/;

/** Whom a possessor that is a pronoun means; what stands under `governor` stands in the same clause. */
export function pointedOwner(
  tree: Tree,
  possessor: NounPhrase,
  governor: number,
  discourse: Discourse,
): readonly Referent[] {
  const word = tree.units[possessor.head]?.lower ?? '';
  const rule = discourse.pronoun(word);
  return LEARNT.test(word) ? discourse.point(pointerOf(tree, possessor, governor), rule) : rule;
}

/** Nouns that point back with "the", and whose meaning is weighed; pronouns of that kind. */
const POINTS = new Set([...STATE_NOUNS, ...GROUP_NOUNS, ...BODY_NOUNS, ...INSTITUTIONS]);
const LEARNT = /^(?:it|its|itself|they|them|their|themselves|he|him|his|she|her)$/;

/** All nouns such as "officials" and "police", which act for whomever the sentences before tell of, are weighed as one. */
const ACTING = 'acting';

/** A phrase that points back; what stands under `governor` stands in the same clause. */
function pointerOf(tree: Tree, phrase: NounPhrase, governor: number): Pointer {
  const { units } = tree;
  const head = units[phrase.head];
  const noun = head?.lower ?? '';
  const as = phrase.possessive
    ? 'owner'
    : phrase.label.startsWith('nsubj')
      ? 'subject'
      : phrase.label === 'obj' || phrase.label === 'iobj'
        ? 'object'
        : 'oblique';
  return {
    word: LEARNT.test(noun) || POINTS.has(noun) ? noun : ACTING,
    noun,
    as,
    verb: units[phrase.governor]?.lemma ?? '',
    start: units[phrase.from]?.start ?? 0,
    governs: (word) =>
      units[word]?.head === governor ? 'directly' : governor >= 0 && isWithin(tree, word, governor) ? 'below' : 'no',
  };
}
