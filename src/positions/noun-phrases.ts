import type { Label } from '../syntax/index.js';
import { childrenBy, type Tree } from './tree.js';
import type { Unit } from './units.js';

/** A noun phrase as [from, to) of a sentence's units: its head and what describes it from the left. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The word that names it, the last of a name of several. */
  readonly head: number;
  /** The word by which it hangs in the tree, and on which, and how. */
  readonly word: number;
  readonly governor: number;
  readonly label: Label;
  /** The preposition it hangs on, lower case; a list's later members share the first one's. */
  prep?: string;
  /** The phrase that possesses this one ("Ashgabat's early embrace", "their ties"). */
  possessor?: NounPhrase;
  /** It is followed by a possessive mark, so it possesses the next one. */
  possessive: boolean;
  /** It continues a list that this phrase begins. */
  listHead?: NounPhrase;
}

/** Prepositions that name examples of what stands before. */
export const EXAMPLE = new Set(['like', 'including', 'such as']);

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
/** How a phrase may hang in the tree; an adjective or determiner is one only where it stands as an argument. */
const ARGUMENT = new Set<Label>(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss']);
/** Words that may stand for those named before, whatever they are tagged. */
const STANDS_ALONE = new Set('both neither each others some many all none any several either'.split(' '));
const NEVER_HEADS = new Set<Label>([
  'compound',
  'flat',
  'det',
  'amod',
  'nummod',
  'fixed',
  'case',
  'mark',
  'cc',
  'punct',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'expl',
  'compound:prt',
]);
const DESCRIBING = new Set<Label>([
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'advmod',
  'acl',
  'nmod:poss',
  'nmod',
  'dep',
]);
const POSSESSIVE_PRONOUN = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'whose']);
const RELATIVE_PRONOUN = new Set(['which', 'who', 'whom', 'that', 'whose']);

/** The noun phrases of a sentence in the order of their heads, each with its preposition, possessor and list. */
export function nounPhrases(tree: Tree): NounPhrase[] {
  const { units } = tree;
  const byWord = new Map<number, NounPhrase>();
  for (const at of units.keys()) {
    if (!isPhrase(tree, at)) continue;
    byWord.set(at, phraseOf(tree, at));
  }
  const found = [...byWord.values()].sort((a, b) => a.head - b.head);
  for (const phrase of found) {
    const prep = prepositionOf(tree, phrase.word);
    if (prep !== undefined) phrase.prep = prep;
    const [owner] = childrenBy(tree, phrase.word, 'nmod:poss');
    const possessor = owner === undefined ? undefined : (byWord.get(owner) ?? pronounPhrase(tree, owner));
    if (possessor) phrase.possessor = possessor;
  }
  for (const phrase of found) {
    if (phrase.label !== 'conj') continue;
    const first = byWord.get(phrase.governor);
    if (!first) continue;
    phrase.listHead = first.listHead ?? first;
    if (!phrase.prep && first.prep) phrase.prep = first.prep;
  }
  return found;
}

function isPhrase(tree: Tree, at: number): boolean {
  const unit = tree.units[at];
  if (!unit || isRelativePronoun(tree, at)) return false;
  if (unit.label === 'nmod:poss' && POSSESSIVE_PRONOUN.has(unit.lower)) return false;
  if (NEVER_HEADS.has(unit.label)) return false;
  if (NOMINAL.has(unit.pos) || (STANDS_ALONE.has(unit.lower) && ARGUMENT.has(unit.label))) return true;
  return (unit.pos === 'ADJ' || unit.pos === 'DET') && (ARGUMENT.has(unit.label) || unit.mention !== undefined);
}

/** "Which", "who" and "that" where they stand for a noun before. */
export function isRelativePronoun({ units }: Tree, at: number): boolean {
  const unit = units[at];
  if (!unit || !RELATIVE_PRONOUN.has(unit.lower) || unit.pos === 'DET' || unit.pos === 'SCONJ') return false;
  for (let one = unit.head; one >= 0; one = units[one]?.head ?? -1) if (units[one]?.label === 'acl:relcl') return true;
  return false;
}

function phraseOf(tree: Tree, at: number): NounPhrase {
  const { units } = tree;
  const unit = units[at];
  const flat = childrenBy(tree, at, 'flat').filter((one) => one > at);
  const head = flat.at(-1) ?? at;
  const possessive = isPossessive(tree, at);
  const mark = possessive ? childrenBy(tree, at, 'case').find((one) => one > head) : undefined;
  return {
    from: leftEdge(tree, at),
    to: (mark ?? head) + 1,
    head,
    word: at,
    governor: unit?.head ?? -1,
    label: unit?.label ?? 'dep',
    possessive,
  };
}

/** Where the words that describe a head begin; what stands between must describe it too. */
function leftEdge(tree: Tree, at: number): number {
  const { units, children, spans } = tree;
  let from = at;
  for (const child of (children[at] ?? []).filter((one) => one < at).toReversed()) {
    const unit = units[child];
    if (!unit) continue;
    if (unit.label === 'punct' && /^[-–‐/"“”'’]$/.test(unit.text)) {
      from = Math.min(from, child);
      continue;
    }
    if (!DESCRIBING.has(unit.label)) break;
    // A possessor with a mark of its own is a phrase by itself.
    if (unit.label === 'nmod:poss' && !POSSESSIVE_PRONOUN.has(unit.lower)) break;
    if (unit.label === 'nmod' && childrenBy(tree, child, 'case').length > 0) break;
    from = Math.min(from, spans[child]?.from ?? child);
  }
  return from;
}

function isPossessive(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'case').some((one) => one > at && /^['’]s?$/.test(tree.units[one]?.text ?? ''));
}

function pronounPhrase(tree: Tree, at: number): NounPhrase | undefined {
  const unit = tree.units[at];
  if (!unit || !POSSESSIVE_PRONOUN.has(unit.lower)) return undefined;
  return { from: at, to: at + 1, head: at, word: at, governor: unit.head, label: unit.label, possessive: true };
}

/**
 * The preposition before a phrase; of one of several words the last, but "such as", and "except" and "because of" for
 * their like.
 */
function prepositionOf(tree: Tree, at: number): string | undefined {
  const { units } = tree;
  const first = childrenBy(tree, at, 'case').find((one) => one < at);
  if (first === undefined) {
    const mark = childrenBy(tree, at, 'mark').find((one) => one < at);
    return mark !== undefined && /^(?:like|than|as|since|after|before|until|despite)$/.test(units[mark]?.lower ?? '')
      ? units[mark]?.lower
      : undefined;
  }
  const words = [first, ...childrenBy(tree, first, 'fixed')].map((one) => units[one]?.lower ?? '');
  const whole = words.join(' ');
  if (CAUSES.test(`${units[first - 1]?.lower} ${whole}`) || CAUSES.test(`_ ${whole}`)) return 'because of';
  if (whole === 'such as' || (words[0] === 'as' && units[first - 1]?.lower === 'such')) return 'such as';
  if (isException(units, first + words.length - 1)) return 'except';
  return words.at(-1);
}

/** Prepositions of two words that lead to why something is so, whichever of them the tree takes for the preposition. */
const CAUSES = /(?:^| )(?:because of|(?:due|owing|thanks) to)$/;

/** "With the exception of", "other than". */
function isException(units: readonly Unit[], preposition: number): boolean {
  const words = units
    .slice(Math.max(0, preposition - 3), preposition + 1)
    .map((unit) => unit.lower)
    .join(' ');
  return /\b(?:with the exception of|apart from|aside from|other than|save for|except for|but not)$/.test(words);
}

/** Every member of the list that a phrase heads, itself first. */
export function listOf(phrases: readonly NounPhrase[], head: NounPhrase): NounPhrase[] {
  const first = head.listHead ?? head;
  return phrases.filter((phrase) => phrase === first || phrase.listHead === first);
}

/** Whether a phrase is of several by its noun's ending. */
export function isPlural(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  return head?.pos === 'NOUN' && head.lower.endsWith('s');
}
