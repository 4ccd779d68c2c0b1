import { clusterOf } from './cluster-of.js';
import { LABELS, type Label, TAGS, type Tag } from './labels.js';
import { openMoves } from './marks.js';
import { unpacked } from './packed-model.js';
import { arcFeatures, type ParsedWord, stateFeatures } from './parse-features.js';
import { PARSER_MODEL } from './parser-model.js';
import { closedTag, hashedWords, type RawWord, tagFeatures } from './tag-features.js';
import { MOVES, NONE, TransitionState } from './transition-state.js';
import { parsedWord } from './words.js';

/** One word of a parsed sentence. */
export interface TreeWord {
  readonly tag: Tag;
  /** The number of the word that it hangs on, from 0; -1 for the main word. */
  readonly head: number;
  readonly label: Label;
}

const tagger = unpacked(PARSER_MODEL.tags, TAGS.length);
const mover = unpacked(PARSER_MODEL.moves, MOVES);
const labeller = unpacked(PARSER_MODEL.labels, LABELS.length);

/**
 * A sentence's words with their parts of speech, heads and relations: a greedy dependency parser, one tree a sentence,
 * every word in it. Deterministic; time grows with the sentence's length, some hundredths of a ms a word.
 */
export function parse(words: readonly RawWord[]): TreeWord[] {
  const tags = settledTags(words);
  const known = words.map(({ text }, at) => parsedWord(text, TAGS[tags[at] ?? 0] ?? 'X', clusterOf));
  const isMark = (at: number) => TAGS[tags[at] ?? 0] === 'PUNCT';
  const state = built(known, isMark);
  return words.map((_, at) => {
    let head = state.heads[at] ?? NONE;
    // What could only be hung on a mark hangs on what the mark hangs on.
    while (isMark(head) && (state.heads[head] ?? words.length) < words.length) head = state.heads[head] ?? NONE;
    return {
      tag: TAGS[tags[at] ?? 0] ?? 'X',
      head: head === words.length ? NONE : head,
      label: LABELS[state.labels[at] ?? 0] ?? 'dep',
    };
  });
}

function settledTags(words: readonly RawWord[]): number[] {
  const hashed = hashedWords(words, clusterOf);
  const scores = new Float64Array(TAGS.length);
  const tags: number[] = [];
  for (const [at, word] of words.entries()) {
    const closed = closedTag(word);
    if (closed) {
      tags.push(TAGS.indexOf(closed));
      continue;
    }
    tagger.score(tagFeatures(hashed, tags, at), scores);
    tags.push(best(scores, () => true));
  }
  return tags;
}

function built(words: readonly ParsedWord[], isMark: (at: number) => boolean): TransitionState {
  const state = new TransitionState(words.length);
  const moves = new Float64Array(MOVES);
  const labels = new Float64Array(LABELS.length);
  while (!state.done) {
    mover.score(stateFeatures(state, words), moves);
    const hung = state.make(best(moves, openMoves(state, isMark)));
    if (hung === NONE) continue;
    labeller.score(arcFeatures(state, words, hung), labels);
    state.labels[hung] = best(labels, () => true);
  }
  return state;
}

/** The class with the highest score among those allowed, the first of several. */
function best(scores: Float64Array, allowed: (of: number) => boolean): number {
  let chosen = -1;
  for (const [of, score] of scores.entries())
    if (allowed(of) && (chosen < 0 || score > (scores[chosen] ?? 0))) chosen = of;
  return chosen;
}
