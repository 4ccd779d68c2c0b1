import { hashOf, mixed } from './sparse-model.js';
import { NONE, type TransitionState } from './transition-state.js';

/** What the parser knows of a word: hashes of its form, its tag, the cluster its form is in, and its ending. */
export interface ParsedWord {
  readonly form: number;
  readonly tag: number;
  /** Words that keep the same company; `fine` of 256 kinds, `coarse` of 32. */
  readonly fine: number;
  readonly coarse: number;
  readonly ending: number;
}

/** Stands for no word, and for the root. */
const NOBODY: ParsedWord = { form: 1, tag: 1, fine: 1, coarse: 1, ending: 1 };
const ROOT: ParsedWord = { form: 2, tag: 2, fine: 2, coarse: 2, ending: 2 };

/** Reads words by number: those of the sentence, the root after them, nobody elsewhere. */
function reader(words: readonly ParsedWord[]): (at: number) => ParsedWord {
  return (at) => (at === NONE ? NOBODY : at === words.length ? ROOT : (words[at] ?? NOBODY));
}

const FAR = 6;

/**
 * The features of a state: words and tags around the top of the stack and the next word, alone and together, what
 * already hangs on them, and how far apart they are. After Zhang and Nivre (2011), with clusters after Koo, Carreras
 * and Collins (2008).
 */
export function stateFeatures(state: TransitionState, words: readonly ParsedWord[]): number[] {
  const word = reader(words);
  const { top, below, next } = state;
  const third = state.stack.at(-3) ?? NONE;
  const [s0, s1, s2] = [word(top), word(below), word(third)];
  const [b0, b1, b2] = [
    word(next),
    word(next < state.size ? next + 1 : NONE),
    word(next < state.size ? next + 2 : NONE),
  ];
  const child = (side: readonly (readonly number[])[], of: number, back: number): number =>
    of === NONE ? NONE : (side[of]?.at(-back) ?? NONE);
  const [topLeft, topRight, topRight2] = [
    child(state.left, top, 1),
    child(state.right, top, 1),
    child(state.right, top, 2),
  ];
  const [belowRight, nextLeft] = [child(state.right, below, 1), child(state.left, next, 1)];
  const [l0, r0, r1, l1] = [word(topLeft), word(topRight), word(belowRight), word(nextLeft)];
  const label = (at: number): number => (at === NONE ? 0 : (state.labels[at] ?? 99) + 3);
  const gap = top === NONE ? 0 : Math.min(FAR, next - top);
  const apart = below === NONE ? 0 : Math.min(FAR, top - below);
  const count = (side: readonly (readonly number[])[], of: number): number =>
    of === NONE ? 0 : Math.min(3, side[of]?.length ?? 0) + 1;
  const features: number[] = [mixed(0)];
  let template = 1;
  const add = (...parts: readonly number[]) => {
    features.push(mixed(template++, ...parts));
  };
  for (const one of [s0, s1, b0, b1]) {
    add(one.form);
    add(one.tag);
    add(one.form, one.tag);
    add(one.fine);
    add(one.ending, one.tag);
  }
  for (const one of [s2, b2, l0, r0, r1, l1]) {
    add(one.form);
    add(one.tag);
    add(one.coarse, one.tag);
  }
  for (const [one, other] of [
    [s0, b0],
    [s1, s0],
    [s1, b0],
  ] as const) {
    add(one.form, other.form);
    add(one.form, other.tag);
    add(one.tag, other.form);
    add(one.tag, other.tag);
    add(one.fine, other.fine);
    add(one.fine, other.tag);
    add(one.tag, other.fine);
    add(one.form, one.tag, other.tag);
    add(one.tag, other.form, other.tag);
    add(one.tag, one.coarse, other.coarse, other.tag);
  }
  add(b0.tag, b1.tag);
  add(b0.form, b1.tag);
  add(b0.tag, b1.form);
  add(b0.tag, b1.tag, b2.tag);
  add(s0.tag, b0.tag, b1.tag);
  add(s0.form, b0.tag, b1.tag);
  add(s0.tag, b0.form, b1.tag);
  add(s1.tag, s0.tag, b0.tag);
  add(s1.form, s0.tag, b0.tag);
  add(s1.tag, s0.form, b0.tag);
  add(s1.tag, s0.tag, b0.form);
  add(s1.coarse, s0.coarse, b0.coarse);
  add(s2.tag, s1.tag, s0.tag);
  add(s1.tag, s0.tag, b0.tag, b1.tag);
  add(s0.tag, l0.tag, b0.tag);
  add(s0.tag, r0.tag, b0.tag);
  add(s0.tag, r0.form, b0.tag);
  add(s1.tag, s0.tag, r0.tag);
  add(s1.tag, s0.tag, l0.tag);
  add(s1.tag, r1.tag, s0.tag);
  add(s1.tag, r1.form, s0.tag);
  add(s0.tag, b0.tag, l1.tag);
  add(s0.tag, label(topLeft), label(topRight), b0.tag);
  add(s0.form, label(topRight), b0.tag);
  add(s0.tag, label(topRight), label(topRight2), b0.form);
  add(s1.tag, label(belowRight), s0.tag);
  add(s1.fine, label(belowRight), s0.tag, b0.tag);
  add(s0.tag, count(state.left, top), count(state.right, top), b0.tag);
  add(s0.form, count(state.right, top));
  add(s1.tag, count(state.right, below), s0.tag);
  add(b0.tag, count(state.left, next), s0.tag);
  add(b0.form, count(state.left, next), label(nextLeft));
  add(gap, s0.tag, b0.tag);
  add(gap, s0.form, b0.tag);
  add(gap, s0.tag, b0.form);
  add(apart, s1.tag, s0.tag);
  add(apart, s1.form, s0.tag);
  add(apart, s1.tag, s0.form);
  add(kindsBetween(words, top, next), s0.tag, b0.tag);
  add(kindsBetween(words, below, top), s1.tag, s0.tag);
  return features;
}

/** Which kinds of word stand between two, of those that commonly part clauses, as bits. */
function kindsBetween(words: readonly ParsedWord[], from: number, to: number): number {
  let kinds = 0;
  if (from === NONE || to === NONE) return kinds;
  for (let at = from + 1; at < Math.min(to, words.length); at++) {
    const part = PARTING.indexOf(words[at]?.tag ?? 0);
    if (part >= 0) kinds |= 1 << part;
  }
  return kinds;
}

/** Hashes of the tags that part clauses. */
const PARTING = ['PUNCT', 'VERB', 'AUX', 'SCONJ', 'CCONJ', 'PRON'].map(hashOf);

/** The features of an arc that has just been drawn, for its label. */
export function arcFeatures(state: TransitionState, words: readonly ParsedWord[], of: number): number[] {
  const word = reader(words);
  const head = state.heads[of] ?? NONE;
  const [own, over] = [word(of), word(head)];
  const farthestLeft = state.left[of]?.at(-1) ?? NONE;
  const [before, after, lead, last] = [
    word(of > 0 ? of - 1 : NONE),
    word(of + 1 < words.length ? of + 1 : NONE),
    word(farthestLeft),
    word(state.right[of]?.at(-1) ?? NONE),
  ];
  const nearestLeft = word(state.left[of]?.[0] ?? NONE);
  const side = head > of ? 1 : 2;
  const distance = Math.min(FAR, Math.abs(head - of));
  const label = (at: number): number => (at === NONE ? 0 : (state.labels[at] ?? 99) + 3);
  const siblings = head === NONE ? [] : [...(state.left[head] ?? []), ...(state.right[head] ?? [])];
  const seen = siblings.filter((one) => one !== of).map(label);
  const lefts = (state.left[of] ?? []).map(label);
  const features: number[] = [mixed(0, side)];
  let template = 1;
  const add = (...parts: readonly number[]) => {
    features.push(mixed(template++, side, ...parts));
  };
  add(own.form);
  add(own.tag);
  add(own.fine);
  add(own.ending, own.tag);
  add(over.form);
  add(over.tag);
  add(over.fine);
  add(over.ending, own.tag);
  add(own.tag, over.tag);
  add(own.tag, over.tag, distance);
  add(own.form, over.tag);
  add(own.tag, over.form);
  add(own.form, over.form);
  add(own.fine, over.tag);
  add(own.tag, over.fine);
  add(own.tag, over.tag, before.tag);
  add(own.tag, over.tag, after.tag);
  add(own.tag, over.tag, lead.form);
  add(own.tag, over.tag, lead.tag);
  add(own.tag, over.tag, nearestLeft.form);
  add(own.tag, over.tag, nearestLeft.tag);
  add(own.tag, over.form, nearestLeft.form);
  add(own.tag, over.tag, last.tag);
  add(own.tag, over.tag, label(farthestLeft));
  for (const one of seen) add2(40, one, own.tag, over.tag);
  for (const one of lefts) add2(41, one, own.tag, over.tag);
  for (const one of lefts) add2(42, one, own.ending, over.tag);
  add(own.tag, over.tag, lefts.length, seen.length > 0 ? 1 : 0);
  add(before.form, own.tag, over.tag);
  add(after.form, own.tag, over.tag);
  return features;

  function add2(which: number, ...parts: readonly number[]): void {
    features.push(mixed(which, side, ...parts));
  }
}
