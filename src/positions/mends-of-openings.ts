import type { TreeWord } from '../syntax/index.js';
import { hasChild, type Word } from './tree-mend.js';

const OPENING = /^(?:while|whilst|whereas|although|though|if|since|as|when|because|after|before|until|once|unless)$/;

/** "While A did this, B did that": the clause that a subordinator opens hangs on the one that follows, not above it. */
export function withOpeningClause(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const first = tree.findIndex(({ head }) => head < 0);
  if (first === 0 || !OPENING.test(words[0]?.lower ?? '')) return [...tree];
  const main = tree.findIndex(
    ({ head, label }, at) =>
      at > first &&
      (head === first ? /^(?:advcl|parataxis|ccomp|conj)$/ : /^parataxis$/).test(label) &&
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

/**
 * "While A did this and saw no prospect of that, in its capital B chose …": where no clause follows the one that a
 * subordinator opens, what stands after a comma with a subject of its own is that clause, and describes no noun.
 */
export function withClauseAfterOpening(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const first = tree.findIndex(({ head }) => head < 0);
  if (first <= 0 || !OPENING.test(words[0]?.lower ?? '') || tree[0]?.head !== first) return [...tree];
  for (const [main, { tag, label }] of tree.entries()) {
    if (main < first || tag !== 'VERB' || !/^(?:acl|acl:relcl|ccomp|advcl|dep)$/.test(label)) continue;
    if (hasChild(tree, main, /^(?:mark|cc)$/)) continue;
    const subject = tree.findIndex(({ head, label: as }, at) => head === main && at < main && as.startsWith('nsubj'));
    const comma = words.slice(0, Math.max(0, subject)).findLastIndex(({ text }) => text === ',');
    const between = tree.slice(comma + 1, subject).every((one) => PHRASE.test(one.tag));
    const relative = /^(?:that|which|who)$/.test(words[subject]?.lower ?? '');
    if (subject < 0 || comma < first || !between || relative) continue;
    return tree.map((word, at) => {
      if (at === main) return { ...word, head: -1, label: 'root' };
      if (at === first) return { ...word, head: main, label: 'advcl' };
      return comma < at && at < subject && word.head < comma ? { ...word, head: main, label: 'obl' } : word;
    });
  }
  return [...tree];
}

/** Parts of speech of which a phrase before a subject consists. */
const PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|PART)$/;

/** "While A decided this, B chose that": of two subjects before the main verb, the first is the opening clause's. */
export function withOpeningSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** Subordinators that are prepositions, too. */
const PREPOSITION = /^(?:since|after|before|until|as|despite|like)$/;

/** "Since the invasion of A, B has bought gas": of two subjects before one verb the first, after a preposition, is none. */
export function withOpeningPhrase(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "A secular state, the country …": of two subjects before one verb that a comma parts, the first says what the second is. */
export function withOneSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const mended = [...tree];
  for (const verb of tree.keys()) {
    const subjects = tree.flatMap(({ head, label }, at) => (head === verb && label.startsWith('nsubj') ? [at] : []));
    const [first = 0, second, third] = subjects;
    if (second === undefined || third !== undefined || second > verb) continue;
    const noun = mended[first];
    const parted = words.slice(first, second).some(({ text }) => text === ',');
    if (noun?.tag === 'NOUN' && tree[second]?.tag !== 'PRON' && parted)
      mended[first] = { ...noun, head: second, label: 'appos' };
  }
  return mended;
}
