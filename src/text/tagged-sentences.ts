import type { ItemSentence, ItemToken, ItsFunction, PartOfSpeech, WinkMethods } from 'wink-nlp';
import { startingTagger } from './tagger-model.js';

/** A token with its part of speech (Universal Dependencies' tags) and place in the text (UTF-16 code units). */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

/** A sentence as [start, end) of the text, without white space around it, and its tokens. */
export interface TaggedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

let loaded: WinkMethods | undefined;

/**
 * Starts the tagger if it does not run yet. That takes some 200 ms, which a brief from a corpus that was analysed before
 * need not wait for: so nothing starts it but the first text.
 */
function tagger(): WinkMethods {
  const starting = startingTagger();
  while (!loaded) {
    const step = starting.next();
    if (step.done) loaded = step.value;
  }
  return loaded;
}

/** The same in turns, for those who can wait: the event loop is free in between. */
export async function prepareTagger(): Promise<void> {
  const starting = startingTagger();
  while (!loaded) {
    const step = starting.next();
    if (step.done) loaded = step.value;
    else await new Promise((turn) => setImmediate(turn));
  }
}

/**
 * Cuts a text into sentences and tags their words. Segmentation and tags are those of `wink-nlp` with its pinned
 * English model, so they are the same on every Node version. `offset` is added to every place.
 */
export function taggedSentences(text: string, offset = 0): TaggedSentence[] {
  const nlp = tagger();
  const { its } = nlp;
  const read = nlp.readDoc(text);
  const sentences: TaggedSentence[] = [];
  let cursor = 0;
  read.sentences().each((sentence: ItemSentence) => {
    const tokens: Token[] = [];
    sentence.tokens().each((item: ItemToken) => {
      const value = item.out();
      const start = text.indexOf(value, cursor);
      if (value.trim() === '' || start < 0) return;
      cursor = start + value.length;
      tokens.push({
        text: value,
        lower: value.toLowerCase().replaceAll('’', "'"),
        lemma: item.out(its.lemma as ItsFunction<string>) ?? value.toLowerCase(),
        pos: item.out(its.pos) as PartOfSpeech,
        start: start + offset,
        end: cursor + offset,
      });
    });
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
  });
  return sentences;
}
