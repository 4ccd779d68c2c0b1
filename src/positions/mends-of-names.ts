import type { TreeWord } from '../syntax/index.js';
import { hasChild, isAbove, isUnder, type Word } from './tree-mend.js';

/**
 * "Hezbollah envoys", "of the Kenya-Uganda pipeline": a name right before a noun, or between the noun and its article or
 * preposition, hangs on it and is not its subject.
 */
export function withNamesBefore(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    const { head } = word;
    const named = word.label === 'nsubj' && words[at]?.mention !== undefined && head > at;
    if (!named || tree[head]?.tag !== 'NOUN' || hasChild(tree, head, /^(?:aux|cop)/)) return word;
    const opened = tree.some((one, before) => before < at && one.head === head && /^(?:det|case)$/.test(one.label));
    return head === at + 1 || opened ? { ...word, label: 'compound' } : word;
  });
}

/** "During an African Union (AU) meeting": after a name with "a" and what it is called for short, a word in -ing is a noun. */
export function withNamedMeetings(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  for (const [name, word] of tree.entries()) {
    const article = tree.findIndex(({ head, label }) => head === name && label === 'det');
    if (!words[name]?.mention || !/^an?$/.test(words[article]?.lower ?? '')) continue;
    const bracket = words[name + 1]?.text === '(' ? words.findIndex(({ text }, at) => at > name && text === ')') : name;
    const meeting = bracket + 1;
    const noun = tree[meeting];
    const seemsVerb = noun?.tag === 'VERB' && words[meeting]?.lower.endsWith('ing');
    if (bracket < name || !noun || !seemsVerb || hasChild(tree, meeting, /^(?:nsubj|obj|aux|mark)/)) continue;
    return tree.map((one, at) => {
      if (at === meeting) return { head: word.head, label: word.label, tag: 'NOUN' };
      if (at === name) return { ...one, head: meeting, label: 'compound' };
      return one.head === name && /^(?:det|case|appos)$/.test(one.label) ? { ...one, head: meeting } : one;
    });
  }
  return [...tree];
}

/** "Kazakhstan, Uzbekistan and Tajikistan": names with nothing but commas and a last "and" between them are one list. */
export function withListedNames(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "With Ashgabat affirming its desire": whoever stands between "with" and a verb in -ing does what it says. */
export function withActingNames(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** The word that a noun with "a" stands after, with a comma between them; below 0 where it does not stand so. */
function explained(tree: readonly TreeWord[], words: readonly Word[], noun: number): number {
  const article = tree.findIndex(({ head, label }) => head === noun && label === 'det');
  const stands = /^(?:a|an|one)$/.test(words[article]?.lower ?? '') && words[article - 1]?.text === ',';
  return stands ? article - 2 : -1;
}

/** "Ansarullah, a group aiming to …": a noun with "a" after a name and a comma says what the name is. */
export function withExplanations(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, noun) => {
    if (word.tag !== 'NOUN' || !/^(?:parataxis|dep)$/.test(word.label)) return word;
    const name = explained(tree, words, noun);
    const mention = words[name]?.mention;
    if (!mention || mention.form === 'demonym' || hasChild(tree, noun, /^(?:nsubj|cop|aux)/)) return word;
    return isUnder(tree, name, noun) ? word : { ...word, head: name, label: 'appos' };
  });
}

/** The same where it seems to do what the clause after it says: a noun so placed does nothing. */
export function withAppositions(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const [noun, word] of tree.entries()) {
    const verb = tree[word.head];
    const acts =
      verb?.label === 'advcl' && words[word.head]?.lower.endsWith('ing') && !hasChild(tree, word.head, /^aux/);
    if (word.label !== 'nsubj' || !acts || !verb) continue;
    const name = explained(tree, words, noun);
    if (!words[name]?.mention || isUnder(tree, name, word.head)) continue;
    mended[noun] = { ...word, head: name, label: 'appos' };
    mended[word.head] = { ...verb, head: noun, label: 'acl' };
  }
  return mended;
}
