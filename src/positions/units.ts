import type { Mention } from '../actors/actor.js';
import type { Token } from '../text/tagged-sentences.js';
import { mendedTags } from './mended-tags.js';

/** A token, or the tokens of one actor's name taken together. */
export interface Unit {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Token['pos'];
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
}

/** A sentence's tokens with each mention as one unit, and with the tags mended that the tagger is known to miss. */
export function units(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const merged: Unit[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    let to = at + 1;
    if (mention && mention.start < token.end) {
      while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.end) to++;
    }
    const last = tokens[to - 1] ?? token;
    merged.push(
      mention && mention.start < token.end
        ? {
            ...joined(tokens.slice(at, to), last.end),
            pos: mention.form === 'demonym' ? demonymTag(tokens[to]) : 'PROPN',
            mention,
          }
        : token,
    );
    at = to;
  }
  return mendedTags(merged);
}

function joined(tokens: readonly Token[], end: number): Omit<Unit, 'pos'> {
  const text = tokens.map((token) => token.text).join(' ');
  return { text, lower: text.toLowerCase(), lemma: text.toLowerCase(), start: tokens[0]?.start ?? 0, end };
}

/** A demonym before a noun is an adjective ("Uzbek forces"); elsewhere it names people ("Uzbeks note …"). */
function demonymTag(after: Token | undefined): Token['pos'] {
  return after && /^(NOUN|PROPN|ADJ|NUM)$/.test(after.pos) ? 'ADJ' : 'NOUN';
}
