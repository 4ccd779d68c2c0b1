import type { Mention } from '../actors/actor.js';
import { type Label, parse, type RawWord, type Tag } from '../syntax/index.js';
import type { Token } from '../text/tagged-sentences.js';
import { isKnownVerb } from './lexicon.js';
import { mendedTree } from './mended-tree.js';
import { verbLemma } from './verb-lemma.js';

/** A token, or the tokens of one actor's name taken together, in its sentence's dependency tree. */
export interface Unit {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Tag;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  /** The number of the unit that it hangs on; -1 for the sentence's main word. */
  readonly head: number;
  readonly label: Label;
}

type Merged = Omit<Unit, 'pos' | 'head' | 'label'> & { readonly pos: Token['pos'] };

/** Beyond so many units a sentence is no sentence but a list or a slip, and is not read further. */
const LONGEST = 250;

/** A sentence's tokens with each mention as one unit, parsed; of one longer than 250 units its beginning. */
export function units(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const words = merged(tokens, mentions).slice(0, LONGEST);
  const tree = mendedTree(parse(words.map(raw)), words);
  return words.map((word, at) => {
    const { tag = 'X', head = -1, label = 'dep' } = tree[at] ?? {};
    const verbal = tag === 'VERB' && !word.mention;
    return { ...word, pos: tag, head, label, lemma: verbal ? verbLemma(word.lower, word.lemma) : word.lemma };
  });
}

/** The words of a sentence as the parser takes them, each mention as one. */
export function rawWords(tokens: readonly Token[], mentions: readonly Mention[]): RawWord[] {
  return merged(tokens, mentions).map(raw);
}

function raw({ text, lower, lemma, pos, mention }: Merged): RawWord {
  const verbal = mention === undefined && isKnownVerb(verbLemma(lower, lemma));
  return { text, tag: pos, named: mention !== undefined, verbal };
}

function merged(tokens: readonly Token[], mentions: readonly Mention[]): Merged[] {
  const found: Merged[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (!mention || mention.start >= token.end) {
      found.push(token);
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to++;
    const last = tokens[to - 1] ?? token;
    const pos = mention.form === 'demonym' ? last.pos : 'PROPN';
    found.push({ ...joined(tokens.slice(at, to), last.end), pos, mention });
    at = to;
  }
  return found;
}

function joined(tokens: readonly Token[], end: number): Omit<Merged, 'pos'> {
  const text = tokens.map((token) => token.text).join(' ');
  return { text, lower: text.toLowerCase(), lemma: text.toLowerCase(), start: tokens[0]?.start ?? 0, end };
}
