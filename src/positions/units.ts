import type { Mention } from '../actors/actor.js';
import type { Token } from '../text/tagged-sentences.js';
import { isKnownVerb, nounSense } from './lexicon.js';
import { verbLemma } from './verb-lemma.js';

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

/**
 * A sentence's tokens with each mention as one unit, and with the tags mended that the tagger is known to miss:
 * participles after "have" and "be" tagged as adjectives or nouns, and verbs tagged as nouns between two noun phrases.
 */
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
  return merged.map((unit, at) => mended(unit, merged[at - 1], merged[at - 2], merged[at + 1]));
}

function joined(tokens: readonly Token[], end: number): Omit<Unit, 'pos'> {
  const text = tokens.map((token) => token.text).join(' ');
  return { text, lower: text.toLowerCase(), lemma: text.toLowerCase(), start: tokens[0]?.start ?? 0, end };
}

/** "Return to power": what the tagger took for an infinitive, and only the nouns know. */
function isNounOnly(unit: Unit): boolean {
  return !isKnownVerb(unit.lower) && nounSense(unit.lower, unit.lower) !== undefined;
}

/** A demonym before a noun is an adjective ("Uzbek forces"); elsewhere it names people ("Uzbeks note …"). */
function demonymTag(after: Token | undefined): Token['pos'] {
  return after && /^(NOUN|PROPN|ADJ|NUM)$/.test(after.pos) ? 'ADJ' : 'NOUN';
}

const HAVE_OR_BE = new Set(['have', 'has', 'had', 'having', 'is', 'are', 'was', 'were', 'been', 'be', "'s", "'ve"]);

function mended(unit: Unit, before: Unit | undefined, beforeThat: Unit | undefined, after: Unit | undefined): Unit {
  if (unit.mention) return unit;
  if (
    unit.lower === 'to' &&
    unit.pos === 'PART' &&
    after &&
    /^(NOUN|PROPN|DET|ADJ)$/.test(after.pos) &&
    !isKnownVerb(after.lower)
  ) {
    return { ...unit, pos: 'ADP' };
  }
  if (
    /^(?:following|including|regarding|concerning|excluding|barring)$/.test(unit.lower) &&
    before &&
    /^(?:NOUN|PROPN|PUNCT|NUM)$/.test(before.pos)
  ) {
    return { ...unit, pos: 'ADP' };
  }
  if (unit.pos === 'VERB' && before && /^[-–‐]$/.test(before.text) && before.end === unit.start)
    return { ...unit, pos: 'ADJ' };
  if (unit.pos === 'VERB' && before?.lower === 'to' && isNounOnly(unit)) return { ...unit, pos: 'NOUN' };
  const determined = before?.pos === 'DET' || (before?.pos === 'ADJ' && beforeThat?.pos === 'DET');
  if (unit.pos === 'VERB' && unit.lower.endsWith('ing') && determined && after?.pos === 'ADP')
    return { ...unit, pos: 'NOUN' };
  if (unit.pos === 'VERB') return { ...unit, lemma: verbLemma(unit.lower, unit.lemma) };
  if (unit.pos !== 'ADJ' && unit.pos !== 'NOUN') return unit;
  if (
    unit.pos === 'ADJ' &&
    unit.lower.endsWith('ed') &&
    after &&
    /^(?:that|us|it|them|him|her)$/.test(after.lower) &&
    before &&
    /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(before.pos)
  ) {
    return { ...unit, pos: 'VERB', lemma: verbLemma(unit.lower, unit.lemma) };
  }
  const lemma = verbLemma(unit.lower, unit.lemma);
  const auxiliary = before?.pos === 'ADV' ? beforeThat : before;
  if (
    auxiliary &&
    HAVE_OR_BE.has(auxiliary.lower) &&
    /(?:ed|ung|ught|own|ept|elt|ost)$/.test(unit.lower) &&
    isKnownVerb(lemma)
  ) {
    const object = after && /^(DET|PRON|PROPN|NOUN|ADJ|ADP|ADV|PUNCT|NUM)$/.test(after.pos);
    const perfect = /^(have|has|had|having|'ve)$/.test(auxiliary.lower);
    if (object && (perfect || after?.lower === 'by')) return { ...unit, pos: 'VERB', lemma };
  }
  const subject = before && /^(PROPN|NOUN)$/.test(before.pos);
  const governs =
    after &&
    (/^(DET|PROPN)$/.test(after.pos) ||
      (after.pos === 'NOUN' && lemma !== unit.lower) ||
      /^(their|its|his|her|with|to|for|on)$/.test(after.lower));
  const verbal = /(?:ed|ook|ought|s)$/.test(unit.lower) || before?.lower.endsWith('s');
  if (
    unit.pos === 'NOUN' &&
    subject &&
    governs &&
    verbal &&
    isKnownVerb(lemma) &&
    !/^(ADP|DET)$/.test(beforeThat?.pos === 'ADJ' ? 'DET' : before?.mention ? 'X' : 'DET')
  ) {
    return { ...unit, pos: 'VERB', lemma };
  }
  return unit;
}
