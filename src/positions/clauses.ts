import { objectsOf, subjectOf } from './clause-arguments.js';
import { verbSense } from './lexicon.js';
import { isRelativePronoun, type NounPhrase } from './noun-phrases.js';
import { childrenBy, type Tree } from './tree.js';
import type { Unit } from './units.js';
import { type VerbGroup, verbGroup } from './verb-groups.js';

/** One verb with what belongs to it. A list of subjects or objects is held as all its members. */
export interface Clause {
  /** The unit that heads it: its verb, or what is said of the subject after "be". */
  readonly word: number;
  readonly verb: VerbGroup;
  readonly subject: readonly NounPhrase[];
  /** The subject is named in the clause itself, not taken over from another. */
  readonly ownSubject: boolean;
  /** Noun phrases that the verb governs, its objects first, those with a preposition included. */
  readonly complements: readonly NounPhrase[];
  /** Adjectives said of the subject or object, as numbers of units. */
  readonly predicates: readonly number[];
  /** The word that opens the clause: a subordinator, "which", "and", a verb's form, or nothing for a main clause. */
  readonly marker: string | undefined;
  /** The clause that this one completes: "decided" of "to accept", "hopes" of "the Taliban can counter". */
  readonly governor: Clause | undefined;
  /** It is the content of its governor ("said that …", "agreed to …"), not what goes with it. */
  readonly content: boolean;
  /** Its own units, without those of the clauses that hang on it. */
  readonly own: readonly number[];
  /** Units [from, to) from the first of its own to the last. */
  readonly from: number;
  readonly to: number;
}

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] } & { own: number[] };

/** A sentence's clauses in the order of their verbs. */
export function clauses(tree: Tree, nouns: readonly NounPhrase[]): Clause[] {
  const { units } = tree;
  const drafts = new Map<number, Draft>();
  const order = treeOrder(tree).filter((at) => isClause(tree, at));
  for (const at of order) {
    const verb = verbGroup(tree, at, units[at]?.label === 'conj' ? drafts.get(units[at]?.head ?? -1)?.verb : undefined);
    if (!verb) continue;
    drafts.set(at, {
      word: at,
      verb,
      subject: [],
      ownSubject: childrenBy(tree, at, 'nsubj', 'nsubj:pass', 'expl').some((one) => !isRelativePronoun(tree, one)),
      complements: [],
      predicates: [],
      marker: undefined,
      governor: undefined,
      content: false,
      own: [],
      from: at,
      to: at + 1,
    });
  }
  const byNoun = new Map(nouns.map((noun) => [noun.word, noun]));
  const clauseOver = (at: number): Draft | undefined => {
    for (let one = units[at]?.head ?? -1; one >= 0; one = units[one]?.head ?? -1) {
      const found = drafts.get(one);
      if (found) return found;
    }
    return undefined;
  };
  for (const at of units.keys()) (drafts.get(at) ?? clauseOver(at))?.own.push(at);
  for (const [at, draft] of drafts) {
    draft.from = Math.min(...draft.own, draft.verb.from);
    draft.to = Math.max(...draft.own, at) + 1;
    draft.marker = markerOf(tree, at, draft.verb);
  }
  // What is said beside a clause first: what is joined to that clause then takes it over.
  const isBeside = (at: number) => units[at]?.label === 'parataxis';
  for (const at of [...order.filter(isBeside), ...order.filter((one) => !isBeside(one))]) {
    const draft = drafts.get(at);
    if (draft) link(tree, draft, drafts, clauseOver);
  }
  for (const at of order) {
    const draft = drafts.get(at);
    if (!draft) continue;
    const objects = objectsOf(tree, at, nouns, byNoun, drafts);
    draft.complements = objects.complements;
    draft.predicates = objects.predicates;
    draft.subject = subjectOf(tree, draft, nouns, byNoun, (one) => drafts.get(one) ?? clauseOver(one));
  }
  return [...drafts.values()].sort((a, b) => a.verb.main - b.verb.main);
}

/** The verb that begins what a clause is the last of, as long as the same subject does it all: "has applied to join". */
export function rootOf(clause: Clause): number {
  let one = clause;
  for (let depth = 0; one.governor && depth < 6; depth++) {
    if (one.subject[0] !== undefined && one.governor.subject[0] !== one.subject[0]) break;
    one = one.governor;
  }
  return one.verb.main;
}

/** The units of a clause without those of the clauses that hang on it. */
export function ownUnits(units: readonly Unit[], { own }: Clause): Unit[] {
  return own.flatMap((at) => units[at] ?? []);
}

/** Units so that each comes after what it hangs on. */
function treeOrder({ units, children }: Tree): number[] {
  const order: number[] = [];
  const visit = (at: number): void => {
    order.push(at);
    for (const child of children[at] ?? []) visit(child);
  };
  for (const [at, { head }] of units.entries()) if (head < 0) visit(at);
  return order;
}

const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'csubj', 'conj']);

function isClause(tree: Tree, at: number): boolean {
  const unit = tree.units[at];
  if (!unit) return false;
  if (childrenBy(tree, at, 'cop').length > 0) return true;
  if (unit.pos === 'VERB')
    return (
      CLAUSAL.has(unit.label) || childrenBy(tree, at, 'nsubj', 'nsubj:pass', 'obj').length > 0 || unit.label === 'dep'
    );
  if (unit.pos === 'AUX') return CLAUSAL.has(unit.label);
  const predicate = childrenBy(tree, at, 'nsubj', 'nsubj:pass').length > 0;
  return predicate && unit.label !== 'nsubj' && unit.label !== 'obj';
}

/** The subordinator, relative word, conjunction or form that opens a clause. */
function markerOf(tree: Tree, at: number, verb: VerbGroup): string | undefined {
  const { units } = tree;
  const unit = units[at];
  if (!unit) return undefined;
  const marks = childrenBy(tree, at, 'mark').filter((one) => units[one]?.pos !== 'PART');
  const words = marks.map((one) => units[one]?.lower ?? '');
  // "The bloc is a partner that buys gas" says as much of the bloc as "the bloc buys gas".
  if (unit.label === 'acl:relcl') return childrenBy(tree, unit.head, 'cop').length > 0 ? undefined : 'which';
  const conditional = words.find((word) => /^(?:if|unless|lest|whether)$/.test(word));
  // What stands after "even if" is granted, not supposed.
  if (conditional) return marks.some((one) => units[one - 1]?.lower === 'even') ? 'though' : conditional;
  const first = units[verb.from];
  if (
    unit.label === 'advcl' &&
    words.length === 0 &&
    /^(?:should|had|were)$/.test(first?.lower ?? '') &&
    isInverted(tree, at, verb)
  )
    return 'if';
  const inner = words.at(0);
  if (inner && verb.form !== 'infinitive') return inner;
  const when = childrenBy(tree, at, 'advmod').map((one) => units[one]?.lower ?? '');
  const adverb = when.find((word) => /^(?:when|where|how|why|once|while|whenever|wherever)$/.test(word));
  if (adverb && unit.label !== 'root') return adverb;
  if (unit.label === 'ccomp' && !isCoordinated(tree, at, unit.head)) return verb.form === 'finite' ? 'that' : verb.form;
  if (verb.form !== 'finite') return verb.form;
  if (unit.label === 'conj') {
    const cc = childrenBy(tree, at, 'cc')[0];
    return cc === undefined ? 'and' : units[cc]?.lower;
  }
  return undefined;
}

/** "Should the court find": the auxiliary stands before the subject. */
function isInverted(tree: Tree, at: number, verb: VerbGroup): boolean {
  const subject = childrenBy(tree, at, 'nsubj', 'nsubj:pass')[0];
  return subject !== undefined && verb.from < subject;
}

/** Says which clause a clause completes. */
function link(
  tree: Tree,
  draft: Draft,
  drafts: ReadonlyMap<number, Draft>,
  clauseOver: (at: number) => Draft | undefined,
): void {
  const { units } = tree;
  const unit = units[draft.word];
  if (!unit) return;
  const over = clauseOver(draft.word);
  const direct = drafts.get(unit.head);
  switch (unit.label) {
    case 'ccomp':
      if (direct && isCoordinated(tree, draft.word, unit.head)) return;
      draft.governor = over;
      draft.content = true;
      return;
    case 'xcomp':
    case 'csubj':
      draft.governor = over;
      draft.content = unit.label !== 'csubj';
      return;
    case 'advcl':
      if (draft.verb.form !== 'finite') draft.governor = over;
      return;
    case 'acl':
      if (draft.verb.form === 'infinitive' || draft.verb.form === 'ing' || draft.marker === 'that')
        draft.governor = over;
      return;
    case 'conj':
      if (!direct) return;
      // What is joined to a content clause is content of the same.
      draft.governor = direct.governor;
      draft.content = direct.content;
      if (direct.governor && direct.marker && draft.verb.form === direct.verb.form) draft.marker = direct.marker;
      if (/^(?:if|unless|lest)$/.test(direct.marker ?? '') && !draft.ownSubject) draft.marker = direct.marker;
      return;
    case 'parataxis':
      // "… , the minister said": what stands before is what he said.
      if (direct && !direct.governor && isSpeech(draft)) {
        direct.governor = draft;
        direct.content = true;
        direct.marker = 'that';
      }
      return;
    default:
      return;
  }
}

/** Of "A did x, and B did y" neither is the content of the other, whatever the parser took them for. */
export function isCoordinated(tree: Tree, first: number, second: number): boolean {
  return first < second && childrenBy(tree, second, 'cc').some((at) => first < at && at < second);
}

/** Whether a clause says or warns, so that another may be what is said. */
export function isSpeech({ verb }: Pick<Clause, 'verb'>): boolean {
  return verbSense(verb.lemma, verb.particle)?.class === 'say' || verb.lemma === 'warn';
}
