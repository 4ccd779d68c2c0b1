import type { TreeWord } from '../syntax/index.js';
import { hasChild, isAbove, isUnder, type Word } from './tree-mend.js';

/** "Both condemned Niger": with no list after it, "both" is the subject. */
export function withBothAsSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "While A did this and offered that, B …": of two joined verbs the first is above. */
export function withFirstAbove(tree: readonly TreeWord[]): TreeWord[] {
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

/** What "and" joins is joined, not put beside, and what a subordinator opens is subordinate. */
export function withJoinedClauses(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "Groups (…) that have built bases": a clause whose subject is a relative pronoun describes the noun before it. */
export function withRelativeClauses(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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
export function withContrasts(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "At the same time, Ashgabat's embrace was copied": what stands before a verb without a subject explains no time. */
export function withSubject(tree: readonly TreeWord[]): TreeWord[] {
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

/** "Projects the Taliban were keen to embrace": of two nouns side by side before a verb the second is its subject. */
export function withSubjectOfRelative(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
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

/** "Kenya hopes that Somalia wins": what "that" opens after a verb is what is hoped, not when or why. */
export function withThatClauses(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    const that = tree.findIndex(
      ({ head, label }, one) => head === at && label === 'mark' && words[one]?.lower === 'that',
    );
    const says = word.label === 'advcl' && tree[word.head]?.tag === 'VERB' && that === word.head + 1;
    return says && !hasChild(tree, word.head, /^(?:ccomp|obj)$/) ? { ...word, label: 'ccomp' } : word;
  });
}

/** "Attacks claimed by the group were launched": of two verbs side by side, the one with "by" and no auxiliary describes the subject. */
export function withReducedRelatives(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  for (const [first, word] of tree.entries()) {
    const noun = tree.findLastIndex(({ head, label }, at) => head === first && at < first && label.startsWith('nsubj'));
    const seems = word.tag === 'VERB' && /(?:ed|en|un|ade|ut)$/.test(words[first]?.lower ?? '');
    if (noun < 0 || !seems || !hasChild(tree, first, /^obl:agent$/) || hasChild(tree, first, /^aux/)) continue;
    const second = tree.findIndex(
      ({ head, label, tag }, at) =>
        head === first &&
        at > first &&
        tag === 'VERB' &&
        /^(?:conj|parataxis|advcl|ccomp|xcomp)$/.test(label) &&
        hasChild(tree, at, /^aux/) &&
        !hasChild(tree, at, /^(?:nsubj|cc|mark)/),
    );
    if (second < 0) continue;
    const label = hasChild(tree, second, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
    return tree.map((one, at) => {
      if (at === second) return { ...one, head: word.head, label: word.label };
      if (at === first) return { ...one, head: noun, label: 'acl' };
      if (at === noun) return { ...one, head: second, label };
      return one.head === first && (at < noun || at > second) ? { ...one, head: second } : one;
    });
  }
  return [...tree];
}

/** "Hopes the Taliban can fight": what stands right before an auxiliary is the subject of its verb, and no object. */
export function withSubjectsBeforeAuxiliaries(tree: readonly TreeWord[]): TreeWord[] {
  const mended = [...tree];
  for (const [verb, word] of tree.entries()) {
    const auxiliary = tree.findIndex(
      ({ head, label, tag }, at) => head === verb && at < verb && label === 'aux' && tag === 'AUX',
    );
    const noun = auxiliary - 1;
    const seemsObject = tree[noun]?.label === 'obj' && tree[noun]?.head === word.head;
    if (!seemsObject || !/^(?:xcomp|ccomp|advcl)$/.test(word.label) || hasChild(tree, verb, /^(?:nsubj|mark)/))
      continue;
    const object = mended[noun];
    if (object)
      mended[noun] = { ...object, head: verb, label: hasChild(tree, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj' };
    mended[verb] = { ...word, label: 'ccomp' };
  }
  return mended;
}

/**
 * "Welcomed its decision to lift the ban", "able to actually lift it": what somebody decides, plans or is ready to do hangs
 * on the noun or adjective that says so.
 */
export function withInfinitivesOfNouns(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return tree.map((word, at) => {
    const to = tree.findIndex(({ head, label }, one) => head === at && label === 'mark' && words[one]?.lower === 'to');
    const [before, over] = [words[to - 1]?.lower ?? '', tree[to - 1]];
    if (to < 0 || to > at || !over || word.head === to - 1 || isUnder(tree, to - 1, at)) return word;
    if (word.label === 'xcomp' && over.label === 'obj' && over.head === word.head && NOUNS_TO.test(before))
      return { ...word, head: to - 1, label: 'acl' };
    const hung = over.tag === 'ADJ' && /^(?:xcomp|advcl|acl|ccomp)$/.test(word.label) && ADJECTIVES_TO.test(before);
    return hung ? { ...word, head: to - 1, label: 'xcomp' } : word;
  });
}

const NOUNS_TO =
  /^(?:decision|plan|offer|attempt|promise|pledge|refusal|request|proposal|call|bid|move|intention|desire|willingness|readiness|agreement|right|permission|commitment|threat|vow|appeal|demand|reluctance|failure)s?$/;
const ADJECTIVES_TO =
  /^(?:un)?(?:able|likely|willing|ready|prepared)$|^(?:reluctant|keen|eager|quick|slow|careful|determined|due|bound|set|hesitant|loath)$/;

/** "Most of the states, like Togo, agreed": a sentence's noun without a verb, and after a comma a verb without a subject. */
export function withVerbAfterSubject(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  const noun = tree.findIndex(({ head }) => head < 0);
  const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(tree[noun]?.tag ?? '');
  const says = ({ head, label, tag }: TreeWord) =>
    head === noun && (/^(?:cop|nsubj|csubj|parataxis)/.test(label) || (label === 'conj' && tag === 'VERB'));
  if (!isNoun || tree.some(says)) return [...tree];
  const verb = tree.findIndex(
    ({ tag, label }, at) =>
      at > noun &&
      tag === 'VERB' &&
      label === 'acl' &&
      (words[at - 1]?.text === ',' || hasChild(tree, at, /^obj$/)) &&
      /ed$/.test(words[at]?.lower ?? '') &&
      !hasChild(tree, at, /^(?:nsubj|aux|obl:agent|mark)/),
  );
  if (verb < 0) return [...tree];
  return tree.map((word, at) => {
    if (at === verb) return { ...word, head: -1, label: 'root' };
    if (at === noun) return { ...word, head: verb, label: 'nsubj' };
    return at > verb && word.head < verb ? { ...word, head: verb } : word;
  });
}
