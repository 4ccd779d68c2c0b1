import type { Tag } from './labels.js';
import { hashOf, mixed } from './sparse-model.js';
import { normal } from './words.js';

/** A word before its tag is settled: its form, what the tagger took it for, and what else is known of it. */
export interface RawWord {
  readonly text: string;
  readonly tag: string;
  /** It is the name of an actor. */
  readonly named: boolean;
  /** Some list of verbs has it, in one of its forms. */
  readonly verbal: boolean;
}

/** Words that nearly always are one part of speech; what they seldom are besides ("a while") is given up. */
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (
    [
      ['SCONJ', 'while whilst whereas although though unless if lest'],
      ['CCONJ', 'and or nor'],
      ['DET', 'the a an'],
      ['ADP', 'of into toward towards amid upon among amongst from at'],
      ['PRON', 'its their his whose they it he she we them him us'],
      ['AUX', 'would could should'],
    ] as const
  ).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** The tag of a word that is taken for one whatever stands around it. */
export function closedTag({ text, named }: RawWord): Tag | undefined {
  return named ? undefined : CLOSED.get(text.toLowerCase());
}

interface Hashed {
  readonly form: number;
  readonly guess: number;
  readonly cluster: number;
  readonly endings: readonly number[];
  readonly shape: number;
  readonly verbal: number;
}

const EDGE: Hashed = { form: 3, guess: 3, cluster: 3, endings: [3, 3], shape: 3, verbal: 3 };

/** Words as the tagger's features need them, hashed once. */
export function hashedWords(words: readonly RawWord[], clusterOf: (form: string) => number): Hashed[] {
  return words.map(({ text, tag, named, verbal }, at) => {
    const form = normal(text);
    const capital = /^\p{Lu}/u.test(text) ? (at === 0 ? 2 : 1) : 0;
    return {
      form: hashOf(form),
      guess: hashOf(tag),
      cluster: clusterOf(form) + 10,
      endings: [hashOf(form.slice(-2)), hashOf(form.slice(-3))],
      shape: capital * 2 + (named ? 1 : 0) + 10,
      verbal: (verbal ? 1 : 0) + 10,
    };
  });
}

/** What speaks for the tag of the word at a place: the first tagger's guesses around it, the words, the tags before. */
export function tagFeatures(words: readonly Hashed[], tags: readonly number[], at: number): number[] {
  const word = (by: number): Hashed => words[at + by] ?? EDGE;
  const settled = (by: number): number => (tags[at - by] ?? 98) + 1;
  const [own, before, after, second, third] = [word(0), word(-1), word(1), word(2), word(-2)];
  const features: number[] = [];
  let template = 0;
  const add = (...parts: readonly number[]) => {
    features.push(mixed(template++, ...parts));
  };
  add(own.guess);
  add(own.form);
  add(own.form, own.guess);
  add(own.cluster, own.guess);
  add(own.shape, own.guess);
  for (const ending of own.endings) {
    add(ending);
    add(ending, own.guess);
  }
  add(before.guess, own.guess);
  add(own.guess, after.guess);
  add(before.guess, own.guess, after.guess);
  add(own.guess, after.guess, second.guess);
  add(third.guess, before.guess, own.guess);
  add(before.form, own.guess);
  add(before.form, own.form);
  add(own.form, after.form);
  add(own.guess, after.form);
  add(own.form, after.guess);
  add(before.guess, own.form);
  add(own.guess, after.shape, after.guess);
  add(before.shape, before.guess, own.guess);
  add(settled(1), own.guess);
  add(settled(2), settled(1), own.guess);
  add(settled(1), own.form);
  add(settled(1), own.guess, after.guess);
  add(settled(1), own.endings[1] ?? 0, after.guess);
  add(settled(1), own.cluster, after.guess);
  add(own.cluster, after.cluster);
  add(before.cluster, own.cluster);
  add(own.verbal, own.guess);
  add(before.form, own.verbal);
  add(before.form, own.verbal, own.endings[0] ?? 0);
  add(before.form, own.verbal, after.guess);
  add(settled(1), own.verbal, own.guess);
  add(settled(1), own.verbal, after.guess);
  add(settled(2), settled(1), own.verbal, after.guess);
  add(own.verbal, own.endings[0] ?? 0, after.guess);
  add(before.verbal, own.verbal, after.verbal);
  add(third.form, before.form, own.verbal);
  return features;
}
