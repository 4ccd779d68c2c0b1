import type { Mention } from '../actors/actor.js';
import type { TreeWord } from '../syntax/index.js';

/** A word as far as it can contradict its place in a tree. */
interface Word {
  readonly text: string;
  readonly lower: string;
  readonly mention?: Mention;
}

/** A parsed sentence with what its own words contradict set right. It stays one tree: a mend that would break it is left. */
export function mendedTree(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return MENDS.reduce<TreeWord[]>(
    (mended, mend) => {
      const next = mend(mended, words);
      return isOneTree(next) ? next : mended;
    },
    [...tree],
  );
}

/** Whether every word leads to the one main word. */
function isOneTree(tree: readonly TreeWord[]): boolean {
  const roots = tree.filter(({ head }) => head < 0).length;
  return roots === Math.min(1, tree.length) && tree.every((_, at) => leadsUp(tree, at));
}

function leadsUp(tree: readonly TreeWord[], at: number): boolean {
  let one = at;
  for (let steps = 0; steps <= tree.length; steps++) {
    if (one < 0) return true;
    one = tree[one]?.head ?? -1;
  }
  return false;
}

type Mend = (tree: readonly TreeWord[], words: readonly Word[]) => TreeWord[];

/** In this order: small words first, then clauses and lists, then what opens the sentence. */
const MENDS: readonly Mend[] = [
  withNamesBefore,
  withBothAsSubject,
  withFirstAbove,
  withJoinedClauses,
  withRelativeClauses,
  withContrasts,
  withAppositions,
  withListedNames,
  withActingNames,
  withOpeningSubject,
  withOpeningClause,
  withOpeningPhrase,
  withSubject,
  withSubjectOfRelative,
];

/** "Hezbollah envoys": a name hangs on the noun that it stands before, not as its subject. */
function withNamesBefore(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    const before = word.label === 'nsubj' && words[at]?.mention !== undefined && word.head === at + 1;
    const noun =
      tree[at + 1]?.tag === 'NOUN' && !tree.some(({ head, label }) => head === at + 1 && /^(?:aux|cop)/.test(label));
    return before && noun ? { ...word, label: 'compound' } : word;
  });
}

const OPENING = /^(?:while|whilst|whereas|although|though|if|since|as|when|because|after|before|until|once|unless)$/;

/** "While A did this, B did that": the clause that a subordinator opens hangs on the one that follows, not above it. */
function withOpeningClause(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const first = tree.findIndex(({ head }) => head < 0);
  if (first === 0 || !OPENING.test(words[0]?.lower ?? '')) return [...tree];
  const main = tree.findIndex(
    ({ head, label }, at) =>
      head === first &&
      at > first &&
      /^(?:advcl|parataxis|ccomp|conj)$/.test(label) &&
      hasChild(tree, at, /^nsubj/) &&
      !hasChild(tree, at, /^(?:mark|cc)$/),
  );
  if (main < 0) return [...tree];
  return tree.map((word, at) => {
    if (at === main) return { ...word, head: -1, label: 'root' };
    if (at === 0) return { ...word, head: first, label: 'mark', tag: 'SCONJ' };
    if (at === first) return { ...word, head: main, label: 'advcl' };
    return word.head === first && at > main ? { ...word, head: main } : word;
  });
}

/** Subordinators that are prepositions, too. */
const PREPOSITION = /^(?:since|after|before|until|as|despite|like)$/;

/** "Since the invasion of A, B has bought gas": of two subjects before one verb the first, after a preposition, is none. */
function withOpeningPhrase(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const verb of tree.keys()) {
    const subjects = tree.flatMap(({ head, label }, at) => (head === verb && label.startsWith('nsubj') ? [at] : []));
    const [first, second] = subjects;
    const mark = tree.findIndex(
      ({ head, label }, at) =>
        head === verb && label === 'mark' && at < (first ?? 0) && PREPOSITION.test(words[at]?.lower ?? ''),
    );
    if (first === undefined || second === undefined || mark < 0 || second > verb) continue;
    if (!words.slice(first, second).some(({ text }) => text === ',')) continue;
    const [phrase, preposition] = [mended[first], mended[mark]];
    if (phrase) mended[first] = { ...phrase, label: 'obl' };
    if (preposition) mended[mark] = { ...preposition, head: first, label: 'case', tag: 'ADP' };
  }
  return mended;
}

function hasChild(tree: readonly TreeWord[], of: number, label: RegExp): boolean {
  return tree.some((word) => word.head === of && label.test(word.label));
}

/** "Groups (…) that have built bases": a clause whose subject is a relative pronoun describes the noun before it. */
function withRelativeClauses(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    if (word.label !== 'conj' || word.tag !== 'VERB' || hasChild(tree, at, /^cc$/)) return word;
    const pronoun = tree.findIndex(
      ({ head, label }, child) =>
        head === at &&
        child < at &&
        label.startsWith('nsubj') &&
        /^(?:that|which|who)$/.test(words[child]?.lower ?? ''),
    );
    const noun = tree.findLastIndex(
      ({ tag, label }, one) =>
        one < pronoun && /^(?:NOUN|PROPN)$/.test(tag) && !/^(?:compound|flat|nmod:poss)$/.test(label),
    );
    return pronoun < 0 || noun < 0 || isAbove(tree, at, noun) ? word : { ...word, head: noun, label: 'acl:relcl' };
  });
}

/** "…, while the West is a distant partner": what a subordinator opens describes no noun. */
function withContrasts(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const root = tree.findIndex(({ head }) => head < 0);
  return tree.map((word, at) => {
    if (word.label !== 'acl:relcl' && word.label !== 'acl') return word;
    const opened = tree.some(
      ({ head, label }, child) => head === at && label === 'mark' && CONTRASTING.test(words[child]?.lower ?? ''),
    );
    return opened && hasChild(tree, at, /^nsubj/) ? { ...word, head: root, label: 'advcl' } : word;
  });
}

const CONTRASTING = /^(?:while|whilst|whereas|although|though|because)$/;

/** "Ansarullah, a group aiming to …": a noun with "a" after a name and a comma says what the name is, and does nothing. */
function withAppositions(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const [noun, word] of tree.entries()) {
    const verb = tree[word.head];
    const article = tree.findIndex(({ head, label }) => head === noun && label === 'det');
    const explains = /^(?:a|an|one)$/.test(words[article]?.lower ?? '') && words[article - 1]?.text === ',';
    const name = article - 2;
    const acts =
      verb?.label === 'advcl' && words[word.head]?.lower.endsWith('ing') && !hasChild(tree, word.head, /^aux/);
    if (
      word.label !== 'nsubj' ||
      !explains ||
      !acts ||
      !verb ||
      !words[name]?.mention ||
      isUnder(tree, name, word.head)
    )
      continue;
    mended[noun] = { ...word, head: name, label: 'appos' };
    mended[word.head] = { ...verb, head: noun, label: 'acl' };
  }
  return mended;
}

/** "Both condemned Niger": with no list after it, "both" is the subject. */
function withBothAsSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    const verb = tree[word.head];
    const alone =
      /^(?:both|neither|each)$/.test(words[at]?.lower ?? '') && word.head > at && !/^nsubj/.test(word.label);
    const next = tree[at + 1];
    const follows = next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX');
    if (!alone || !follows || verb?.tag !== 'VERB' || hasChild(tree, word.head, /^nsubj/)) return word;
    return { ...word, tag: 'PRON', label: hasChild(tree, word.head, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj' };
  });
}

/** What "and" joins is joined, not put beside, and what a subordinator opens is subordinate. */
function withJoinedClauses(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    if (word.label !== 'parataxis' && word.label !== 'advcl') return word;
    const before = tree.flatMap(({ head, label }, child) => (head === at && child < at ? [{ label, child }] : []));
    if (before.some(({ label }) => label === 'mark')) return { ...word, label: 'advcl' };
    const and = before.find(({ label, child }) => label === 'cc' && words[child]?.lower !== 'so')?.child;
    if (and === undefined) return word;
    // "While it reopened its embassy and offered to train …": joined to the clause before it, not to the main one.
    const sibling = tree.findLastIndex(({ head, label }, one) => one < and && head === word.head && label === 'advcl');
    if (sibling >= 0 && word.head > at) return { ...word, head: sibling, label: 'conj' };
    return word.label === 'parataxis' && and > word.head ? { ...word, label: 'conj' } : word;
  });
}

/** "While A did this and offered that, B …": of two joined verbs the first is above. */
function withFirstAbove(tree: readonly TreeWord[]): TreeWord[] {
  const mended = [...tree];
  for (const [second, word] of tree.entries()) {
    const and = tree.findLastIndex(({ head, label }, at) => head === second && label === 'cc' && at < second);
    const first = tree.findIndex(({ head, label }, at) => head === second && label === 'advcl' && at < and);
    const above = tree[first];
    if (word.label !== 'advcl' || and < 0 || !above || !hasChild(tree, first, /^nsubj/)) continue;
    mended[first] = { ...above, head: word.head, label: word.label };
    mended[second] = { ...word, head: first, label: 'conj' };
  }
  return mended;
}

/** "While A decided this, B chose that": of two subjects before the main verb, the first is the opening clause's. */
function withOpeningSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const root = tree.findIndex(({ head }) => head < 0);
  if (!OPENING.test(words[0]?.lower ?? '') || tree[0]?.head !== root) return [...tree];
  const [first, second] = tree.flatMap(({ head, label }, at) =>
    head === root && label.startsWith('nsubj') ? [at] : [],
  );
  if (first === undefined || second === undefined || second > root) return [...tree];
  const verb = tree.findIndex(
    ({ head, tag }, at) =>
      head === root && tag === 'VERB' && first < at && at < second && !hasChild(tree, at, /^nsubj/),
  );
  if (verb < 0) return [...tree];
  return tree.map((word, at) => {
    if (at === 0) return { ...word, head: verb, label: 'mark', tag: 'SCONJ' };
    if (at === verb) return { ...word, label: 'advcl' };
    return word.head === root && at < verb ? { ...word, head: verb } : word;
  });
}

/** "Kazakhstan, Uzbekistan and Tajikistan": names with nothing but commas and a last "and" between them are one list. */
function withListedNames(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const first of words.keys()) {
    const members = listFrom(first, words);
    if (members.length < 3 || opens(first, tree)) continue;
    for (const member of members.slice(1)) {
      const own = mended[member];
      // A list that the parser hung on one of its later members is left as it is.
      if (!own || isAbove(mended, member, first)) continue;
      mended[member] = { ...own, head: first, label: 'conj' };
    }
  }
  return mended;
}

/** The names of a list of three or more that begins at a place. */
function listFrom(first: number, words: readonly Word[]): number[] {
  const isName = (at: number) => words[at]?.mention !== undefined && words[at]?.mention?.form !== 'demonym';
  const before = words[first - 1];
  if (!isName(first) || (before?.text === ',' && isName(first - 2))) return [];
  const members = [first];
  let at = first;
  for (; words[at + 1]?.text === ',' && isName(at + 2); at += 2) members.push(at + 2);
  const comma = words[at + 1]?.text === ',' ? 1 : 0;
  const closed = /^(?:and|or)$/.test(words[at + 1 + comma]?.lower ?? '') && isName(at + 2 + comma);
  return closed && members.length > 1 ? [...members, at + 2 + comma] : [];
}

/** A phrase of time or place that opens its sentence is no member of the list after its comma: "After Iran, Iraq and …". */
function opens(first: number, tree: readonly TreeWord[]): boolean {
  const preposition = tree.some(({ head, label }, at) => head === first && label === 'case' && at < first);
  return preposition && !tree.slice(0, first).some(({ tag }) => tag === 'VERB' || tag === 'NOUN');
}

function isAbove(tree: readonly TreeWord[], of: number, at: number): boolean {
  let steps = 0;
  for (let one = tree[at]?.head ?? -1; one >= 0 && steps++ < tree.length; one = tree[one]?.head ?? -1)
    if (one === of) return true;
  return false;
}

/** "With Ashgabat affirming its desire": whoever stands between "with" and a verb in -ing does what it says. */
function withActingNames(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const [at, word] of tree.entries()) {
    const verb = tree[at + 1];
    const preposition = tree.findIndex(
      ({ head, label }, child) => head === at && label === 'case' && words[child]?.lower === 'with',
    );
    const acts = verb?.tag === 'VERB' && words[at + 1]?.lower.endsWith('ing') && verb.label !== 'amod';
    if (preposition < 0 || !acts || word.head === at + 1 || isUnder(tree, at, at + 1)) continue;
    const over = isUnder(tree, word.head, at + 1) ? verb.head : word.head;
    mended[at] = { ...word, head: at + 1, label: 'nsubj' };
    mended[preposition] = { head: at + 1, label: 'mark', tag: 'SCONJ' };
    if (over !== at) mended[at + 1] = { ...verb, head: over, label: 'advcl' };
  }
  return mended;
}

/** "At the same time, Ashgabat's embrace was copied": what stands before a verb without a subject explains no time. */
function withSubject(tree: readonly TreeWord[]): TreeWord[] {
  const root = tree.findIndex(({ head }) => head < 0);
  if (tree[root]?.tag !== 'VERB' || hasChild(tree, root, /^(?:nsubj|expl|csubj)/) || !hasChild(tree, root, /^aux/))
    return [...tree];
  const phrase = tree.findLastIndex(({ head, label }, at) => {
    const over = tree[head];
    return label === 'appos' && at < root && over?.head === root && over.label === 'obl';
  });
  const label = hasChild(tree, root, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
  return tree.map((word, at) => (at === phrase ? { ...word, head: root, label } : word));
}

/** Whether a word hangs on another, directly or not, or is it. */
function isUnder(tree: readonly TreeWord[], at: number, of: number): boolean {
  return at === of || isAbove(tree, of, at);
}

/** "Projects the Taliban were keen to embrace": of two nouns side by side before a verb the second is its subject. */
function withSubjectOfRelative(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const [name, word] of tree.entries()) {
    const noun = tree[word.head];
    const verb = noun?.head ?? -1;
    const follows = /^(?:AUX|VERB)$/.test(tree[name + 1]?.tag ?? '');
    const between = words.slice(word.head + 1, name).every(({ lower }) => lower === 'the');
    const bare = word.label === 'nmod' && words[name]?.mention !== undefined && !hasChild(tree, name, /^case$/);
    if (!bare || !noun?.label.startsWith('nsubj') || verb < name || !follows || !between || word.head > name) continue;
    mended[name] = { ...word, head: verb, label: 'nsubj' };
    mended[word.head] = { ...noun, label: 'dep' };
  }
  return mended;
}
