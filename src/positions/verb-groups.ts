import { isKnownVerb } from './lexicon.js';
import { childrenBy, type Tree } from './tree.js';
import type { Unit } from './units.js';

/** A verb with its auxiliaries, or a form of "be" with what it says of its subject. */
export interface VerbGroup {
  /** The first of its words before the verb itself, and the end of the verb. */
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly past: boolean;
  /** A modal or future auxiliary, lower case. */
  readonly modal?: string;
  /** The particle or preposition that follows the verb directly. */
  readonly particle?: string;
}

const MODAL = new Set([
  'will',
  'would',
  'could',
  'might',
  'may',
  'can',
  'shall',
  'should',
  'must',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const NOT = new Set(['not', "n't", 'never', 'hardly', 'barely', 'neither', 'nor', 'scarcely', 'rarely', 'seldom']);
/** Verbs whose object does what a bare infinitive after it says. */
const BARE = new Set(['let', 'make', 'help', 'have', 'see', 'watch', 'hear']);
const PAST_PARTICIPLE = /(?:ed|en|wn|ht|ne|nt|ld|ut|et|it|pt|ng|id|de|ck|un|ve|ft|st|rt|lt)$/;

/** The verb group whose verb, or predicate after "be", is the unit at a place; `before` is the group it is joined to. */
export function verbGroup(tree: Tree, at: number, before: VerbGroup | undefined): VerbGroup | undefined {
  const { units } = tree;
  const unit = units[at];
  if (!unit) return undefined;
  const copula = childrenBy(tree, at, 'cop')[0];
  const auxiliaries = childrenBy(tree, at, 'aux', 'aux:pass');
  const to = childrenBy(tree, at, 'mark').find((one) => units[one]?.pos === 'PART');
  const negations = childrenBy(tree, at, 'advmod', 'cc', 'aux').filter((one) => isNegation(units, one, at));
  const main = copula ?? at;
  const own = [...auxiliaries, ...negations.filter((one) => one < at), ...(to === undefined ? [] : [to]), main];
  const words = auxiliaries.map((one) => units[one]?.lower ?? '');
  // "Will send arms and pay for them": the second verb has the first one's auxiliaries.
  const shares =
    before !== undefined && auxiliaries.length === 0 && to === undefined && sharesAuxiliaries(tree, at, before);
  const passiveMark = auxiliaries.some((one) => units[one]?.label === 'aux:pass');
  const subjectPassive = childrenBy(tree, at, 'nsubj:pass').length > 0;
  const ing = unit.lower.endsWith('ing') && unit.pos === 'VERB';
  const form = formOf(tree, at, { auxiliaries, to, copula, ing, shares, before });
  const passive =
    copula === undefined &&
    (passiveMark ||
      subjectPassive ||
      form === 'participle' ||
      (shares && before.passive && PAST_PARTICIPLE.test(unit.lower))) &&
    !ing;
  const modal = words.find((word) => MODAL.has(word)) ?? (shares ? before.modal : undefined);
  const first = units[Math.min(...own)];
  return {
    from: Math.min(...own),
    to: main + 1,
    main,
    lemma: copula === undefined ? lemmaOf(unit) : 'be',
    form,
    passive,
    negated: negations.length > 0 || (shares && before.negated && isJoinedByOr(tree, at)),
    perfect: words.some((word) => HAVE.has(word)) || (shares && before.perfect),
    past:
      /^(?:was|were|had|did)$/.test(first?.lower ?? '') ||
      (auxiliaries.length === 0 && form === 'finite' && unit.lemma !== unit.lower && !/s$|ing$/.test(unit.lower)),
    ...(modal ? { modal } : {}),
    ...particleOf(tree, at, copula),
  };
}

function lemmaOf(unit: Unit): string {
  return unit.pos === 'AUX' ? (HAVE.has(unit.lower) ? 'have' : unit.lemma) : unit.lemma;
}

function isNegation(units: readonly Unit[], at: number, verb: number): boolean {
  const { lower = '' } = units[at] ?? {};
  if (lower === 'longer' || lower === 'yet') {
    const before = units[at - 1]?.lower;
    return lower === 'longer' ? before === 'no' : units[at + 1]?.lower === 'to' && at < verb;
  }
  if (!NOT.has(lower)) return false;
  return !(lower === 'not' && /^(?:only|just|merely|simply)$/.test(units[at + 1]?.lower ?? ''));
}

function sharesAuxiliaries(tree: Tree, at: number, before: VerbGroup): boolean {
  const { units } = tree;
  const unit = units[at];
  if (unit?.label !== 'conj' || childrenBy(tree, at, 'nsubj', 'nsubj:pass', 'cop').length > 0) return false;
  if (before.modal || before.form === 'infinitive') return unit.lower === unit.lemma;
  return (before.perfect || before.passive) && PAST_PARTICIPLE.test(unit.lower) && unit.lower !== unit.lemma;
}

function isJoinedByOr(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'cc').some((one) => /^(?:or|nor)$/.test(tree.units[one]?.lower ?? ''));
}

function formOf(
  tree: Tree,
  at: number,
  how: {
    readonly auxiliaries: readonly number[];
    readonly to: number | undefined;
    readonly copula: number | undefined;
    readonly ing: boolean;
    readonly shares: boolean;
    readonly before: VerbGroup | undefined;
  },
): VerbGroup['form'] {
  const { units } = tree;
  const unit = units[at];
  const { auxiliaries, to, copula, ing, shares, before } = how;
  if (to !== undefined) return 'infinitive';
  if (shares && before) return before.form;
  if (copula !== undefined) return units[copula]?.lower === 'being' ? 'ing' : 'finite';
  if (auxiliaries.length > 0) return auxiliaries.some((one) => units[one]?.lower === 'having') ? 'ing' : 'finite';
  if (ing) return 'ing';
  const governor = units[unit?.head ?? -1];
  const hasSubject = childrenBy(tree, at, 'nsubj', 'nsubj:pass').length > 0;
  if (unit && /^(?:ccomp|xcomp)$/.test(unit.label) && governor && BARE.has(governor.lemma) && unit.lower === unit.lemma)
    return 'infinitive';
  if (
    unit &&
    /^(?:acl|advcl|xcomp)$/.test(unit.label) &&
    !hasSubject &&
    PAST_PARTICIPLE.test(unit.lower) &&
    unit.lower !== unit.lemma
  )
    return 'participle';
  return 'finite';
}

const SEPARABLE = new Set('out off back away down up over apart'.split(' '));

/** The particle or preposition after a verb; or, past a short object, one that makes a verb of its own with it. */
function particleOf(tree: Tree, at: number, copula: number | undefined): { readonly particle?: string } {
  const { units } = tree;
  if (copula !== undefined) return {};
  const lemma = units[at]?.lemma ?? '';
  const own = childrenBy(tree, at, 'compound:prt').map((one) => units[one]?.lower ?? '');
  const after = units[at + 1];
  const next = after && /^(?:ADP|ADV|PART|SCONJ)$/.test(after.pos) ? after.lower : undefined;
  // "Pull out of": the preposition makes more of the verb than the particle does.
  const known = [...own, ...(next ? [next] : [])].find((word) => isKnownVerb(`${lemma}-${word}`));
  if (known) return { particle: known };
  if (own[0]) return { particle: own[0] };
  if (next) return { particle: next };
  // "Took power": a bare noun may make a verb of its own with it, too.
  if (after?.label === 'obj' && isKnownVerb(`${lemma}-${after.lower}`)) return { particle: after.lower };
  for (const unit of units.slice(at + 1, at + 7)) {
    if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(unit.pos)) break;
    if (SEPARABLE.has(unit.lower) && isKnownVerb(`${lemma}-${unit.lower}`)) return { particle: unit.lower };
  }
  return {};
}
