import type { Clause } from './clauses.js';
import { verbSense } from './lexicon.js';
import { EXAMPLE, isRelativePronoun, listOf, type NounPhrase } from './noun-phrases.js';
import { childrenBy, isWithin, type Tree } from './tree.js';

const OBJECT_CONTROL = new Set(
  'urge ask allow permit enable encourage force press push order tell invite persuade compel require expect want help call pressure warn authorise authorize instruct request beg implore challenge let leave make have see get cause oblige lead forbid advise convince prompt train teach pay hire trust lobby nudge prod summon dare entitle'.split(
    ' ',
  ),
);

/** Classes of verbs whose object is addressed: "thanked Baku for having refused" tells what Baku did. */
const ADDRESSED = new Set(['praise', 'blame', 'ask']);

type ByNoun = ReadonlyMap<number, NounPhrase>;

/** What a clause's verb governs: its objects first, then what hangs on it by prepositions, with all that these hold. */
export function objectsOf(
  tree: Tree,
  at: number,
  nouns: readonly NounPhrase[],
  byNoun: ByNoun,
  clauses: ReadonlyMap<number, unknown>,
): { readonly complements: NounPhrase[]; readonly predicates: number[] } {
  const { units } = tree;
  const direct: number[] = [];
  const oblique: number[] = [];
  const fronted: number[] = [];
  const predicates: number[] = [];
  const isCopular = childrenBy(tree, at, 'cop').length > 0;
  if (isCopular) {
    if (byNoun.has(at)) direct.push(at);
    if (units[at]?.pos === 'ADJ' || units[at]?.pos === 'VERB' || units[at]?.pos === 'ADV')
      predicates.push(at, ...adjectives(tree, at));
  } else if (units[at]?.pos === 'ADJ') {
    predicates.push(at, ...adjectives(tree, at));
  }
  for (const child of tree.children[at] ?? []) {
    const label = units[child]?.label;
    if (label === 'xcomp' && !clauses.has(child)) {
      if (units[child]?.pos === 'ADJ' || units[child]?.pos === 'ADV')
        predicates.push(child, ...adjectives(tree, child));
      else direct.push(child);
      for (const inner of childrenBy(tree, child, 'obl', 'nmod')) oblique.push(inner);
      continue;
    }
    if (label === 'obj' || label === 'iobj') direct.push(child);
    else if (label === 'obl' || label === 'obl:agent') (child < at ? fronted : oblique).push(child);
    else if (isCopular && label === 'nmod' && !byNoun.has(at)) oblique.push(child);
    else if (label === 'advmod') for (const inner of childrenBy(tree, child, 'obl')) oblique.push(inner);
  }
  const held = (heads: readonly number[]) => heads.flatMap((head) => phrasesWithin(tree, head, nouns, clauses));
  const complements = [...new Set([...held(direct), ...held(oblique), ...held(fronted)])];
  const missing = units[at]?.label === 'acl:relcl' ? objectAntecedent(tree, at, nouns, byNoun) : [];
  return { complements: [...missing, ...complements], predicates };
}

function adjectives(tree: Tree, at: number): number[] {
  return childrenBy(tree, at, 'conj').filter((one) => tree.units[one]?.pos === 'ADJ');
}

/** The noun phrases of a subtree that stand in no clause within it; of what is said of a subject, without the subject. */
function phrasesWithin(
  tree: Tree,
  head: number,
  nouns: readonly NounPhrase[],
  clauses: ReadonlyMap<number, unknown>,
): NounPhrase[] {
  return nouns.filter(({ word }) => {
    for (let one = word; one >= 0; one = tree.units[one]?.head ?? -1) {
      if (one === head) return true;
      if (clauses.has(one) || tree.units[one]?.label.startsWith('nsubj')) return false;
    }
    return false;
  });
}

/** "The deal (that) Moscow signed": what a relative clause with a subject of its own leaves out after its verb. */
function objectAntecedent(tree: Tree, at: number, nouns: readonly NounPhrase[], byNoun: ByNoun): NounPhrase[] {
  const { units } = tree;
  const relative = (tree.children[at] ?? []).find((child) => isRelativePronoun(tree, child));
  const subjects = childrenBy(tree, at, 'nsubj', 'nsubj:pass');
  if (childrenBy(tree, at, 'obj', 'ccomp').some((one) => one !== relative)) return [];
  const label = relative === undefined ? undefined : units[relative]?.label;
  const gap = relative === undefined ? subjects.length > 0 : label === 'obj';
  const antecedent = byNoun.get(units[at]?.head ?? -1);
  if (!gap || !antecedent || antecedent.prep) return [];
  return listOf(nouns, antecedent);
}

/** The noun phrases that do what a verb says, or to which a passive verb does it; empty where none can be told. */
export function subjectOf(
  tree: Tree,
  clause: Pick<Clause, 'word' | 'verb'>,
  nouns: readonly NounPhrase[],
  byNoun: ByNoun,
  clauseAt: (at: number) => Pick<Clause, 'word' | 'verb' | 'subject' | 'complements'> | undefined,
): readonly NounPhrase[] {
  const { units } = tree;
  const { word } = clause;
  const unit = units[word];
  if (!unit) return [];
  const named = childrenBy(tree, word, 'nsubj', 'nsubj:pass');
  for (const at of named) {
    if (isRelativePronoun(tree, at)) return antecedentOf(tree, word, nouns, byNoun);
    const phrase = byNoun.get(at);
    if (phrase) return withKind(tree, nouns, phrase);
  }
  if (named.length > 0) return [];
  const inherited = (at: number) => clauseAt(at)?.subject ?? [];
  switch (unit.label) {
    case 'acl:relcl':
      return antecedentOf(tree, word, nouns, byNoun);
    case 'acl':
      return ofNounClause(tree, clause, nouns, byNoun, clauseAt);
    case 'xcomp':
    case 'ccomp':
    case 'advcl': {
      const over = clauseAt(unit.head);
      const object = over && controller(tree, unit.label, clause, over);
      return object ?? inherited(unit.head);
    }
    case 'conj':
    case 'csubj':
    case 'dep':
      return inherited(unit.head);
    default:
      return [];
  }
}

/** Whom an infinitive or a reason is about where it is the governing verb's object. */
function controller(
  tree: Tree,
  label: string,
  clause: Pick<Clause, 'word' | 'verb'>,
  over: Pick<Clause, 'verb' | 'subject' | 'complements'>,
): readonly NounPhrase[] | undefined {
  if (label === 'advcl') {
    if (!ADDRESSED.has(verbSense(over.verb.lemma)?.class ?? '') || clause.verb.form !== 'ing') return undefined;
    const by = childrenBy(tree, clause.word, 'mark', 'case').map((one) => tree.units[one]?.lower);
    if (!by.some((word) => word === 'for' || word === 'of')) return undefined;
    const addressed = over.verb.passive ? over.subject : over.complements.filter((phrase) => !phrase.prep);
    return addressed.length > 0 ? addressed : undefined;
  }
  if (!OBJECT_CONTROL.has(over.verb.lemma)) return undefined;
  if (over.verb.passive) return over.subject;
  const before = over.complements.filter(({ head }) => head < clause.verb.main);
  const objects = before.filter(
    ({ prep }) => !prep || prep === 'on' || prep === 'for' || prep === 'upon' || prep === 'with',
  );
  return objects.length > 0 ? objects : undefined;
}

/**
 * What "which" or "who" stands for: the noun that the clause describes, with the list it closes; of "Togo is a partner that
 * sells arms" Togo.
 */
function antecedentOf(tree: Tree, at: number, nouns: readonly NounPhrase[], byNoun: ByNoun): NounPhrase[] {
  const noun = tree.units[at]?.head ?? -1;
  const [subject] = childrenBy(tree, noun, 'cop').length > 0 ? childrenBy(tree, noun, 'nsubj') : [];
  const phrase = byNoun.get(subject ?? -1) ?? byNoun.get(noun);
  return phrase ? withKind(tree, nouns, phrase) : [];
}

/** "Forces fighting the rebels" fight; of "its decision to leave" whoever decided leaves. */
function ofNounClause(
  tree: Tree,
  { word, verb }: Pick<Clause, 'word' | 'verb'>,
  nouns: readonly NounPhrase[],
  byNoun: ByNoun,
  clauseAt: (at: number) => Pick<Clause, 'verb' | 'subject' | 'complements'> | undefined,
): readonly NounPhrase[] {
  const noun = byNoun.get(tree.units[word]?.head ?? -1);
  if (!noun) return [];
  if (verb.form !== 'infinitive') return withKind(tree, nouns, noun);
  if (noun.possessor) return [noun.possessor];
  const of = nouns.find(
    (one) => one.governor === noun.word && /^(?:of|by|from)$/.test(one.prep ?? '') && one.head < word,
  );
  if (of) return listOf(nouns, of);
  const over = clauseAt(noun.word);
  const isObject = over?.complements.includes(noun);
  return isObject && !over?.verb.passive ? (over?.subject ?? []) : [];
}

/** Heads that count, class or speak for what "of" then names: "most of the states", "leaders of the three". */
const QUANTITY =
  /^(?:majority|most|number|group|all|some|many|part|parts|members|several|dozens|hundreds|thousands|rest|handful|bulk|none|each|one|half|series|volume|wave|string|both|pair|couple|states|countries|powers|neighbours|neighbors|governments|capitals|nations|those|leaders|officials|forces|troops|fighters|groups|cells|factions|networks|any|two|three|four|five)$/;

/** A subject, its list, what it counts, and the examples that it names. */
function withKind(tree: Tree, nouns: readonly NounPhrase[], phrase: NounPhrase): NounPhrase[] {
  const subject = listOf(nouns, phrase);
  const counts = QUANTITY.test(tree.units[phrase.head]?.lower ?? '');
  for (const one of nouns) {
    if (subject.includes(one) || one.head < phrase.head || !isWithin(tree, one.word, phrase.word)) continue;
    if (EXAMPLE.has(one.prep ?? '') || (counts && one.prep === 'of' && one.governor === phrase.word))
      subject.push(...listOf(nouns, one));
  }
  for (const one of nouns) {
    if (one.head < phrase.head || !isWithin(tree, one.word, phrase.governor) || !isAmongThem(tree, one.word)) continue;
    subject.push(
      ...nouns.filter((member) => member === one || (member.label === 'conj' && member.governor === one.word)),
    );
  }
  return [...new Set(subject)];
}

/** "Twelve states abstained, among them Russia": whom a subject counts among its own. */
function isAmongThem(tree: Tree, word: number): boolean {
  return childrenBy(tree, word, 'nmod', 'obl', 'case').some(
    (at) =>
      /^(?:them|whom|these)$/.test(tree.units[at]?.lower ?? '') &&
      childrenBy(tree, at, 'case').some((one) => tree.units[one]?.lower === 'among'),
  );
}
