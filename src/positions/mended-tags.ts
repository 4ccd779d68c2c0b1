import { isKnownVerb, nounSense } from './lexicon.js';
import type { Unit } from './units.js';
import { verbLemma } from './verb-lemma.js';

/**
 * Units with the tags mended that the tagger is known to miss: participles after "have" and "be" tagged as adjectives
 * or nouns, nouns in -ing tagged as verbs and the other way round, and a sentence's only verb tagged as a noun.
 */
export function mendedTags(units: readonly Unit[]): Unit[] {
  const first = units.map((unit, at) => mended(unit, units[at - 1], units[at - 2], units[at + 1]));
  const second = first.map((unit, at) => inContext(unit, first, at));
  return withVerb(second);
}

/** "Mali's embrace of", "the Thai shelling", "denied arming the rebels", "remain frozen", "according to". */
function inContext(unit: Unit, units: readonly Unit[], at: number): Unit {
  const [before, after] = [units[at - 1], units[at + 1]];
  if (unit.mention) {
    const shelling = after?.pos === 'VERB' && after.lower.endsWith('ing') && units[at - 1]?.pos === 'DET';
    return shelling && unit.mention.form === 'demonym' ? { ...unit, pos: 'ADJ' } : unit;
  }
  if (unit.lower === 'according' && after?.lower === 'to') return { ...unit, pos: 'ADP' };
  const ing = unit.lower.endsWith('ing');
  if (unit.pos === 'VERB') {
    const possessed =
      before !== undefined && (/^['’]s?$/.test(before.text) || /^(?:its|their|his|her|whose)$/.test(before.lower));
    if (possessed && !ing && after?.pos === 'ADP') return { ...unit, pos: 'NOUN', lemma: unit.lower };
    if (ing && before?.mention?.form === 'demonym' && units[at - 2]?.pos === 'DET')
      return { ...unit, pos: 'NOUN', lemma: unit.lower };
    if (before && STAYING.has(before.lemma) && /(?:ed|en|wn)$/.test(unit.lower) && after?.lower !== 'by')
      return { ...unit, pos: 'ADJ' };
    return unit;
  }
  const governs = after !== undefined && (after.mention !== undefined || /^(?:DET|PRON|PROPN|NUM)$/.test(after.pos));
  const lead =
    before !== undefined &&
    (before.lemma === 'deny' || /^(?:of|for|by|from|without|against|about)$/.test(before.lower));
  if (unit.pos === 'NOUN' && ing && governs && lead && isKnownVerb(verbLemma(unit.lower, unit.lemma))) {
    return { ...unit, pos: 'VERB', lemma: verbLemma(unit.lower, unit.lemma) };
  }
  return unit;
}

const STAYING = new Set(['remain', 'stay', 'become', 'seem', 'keep', 'lie']);

/** A sentence without any verb has one that the tagger took for a noun or adjective: "Turkey trains Somali forces". */
function withVerb(units: readonly Unit[]): Unit[] {
  const has = units.some((unit) => (unit.pos === 'VERB' && !unit.lower.endsWith('ing')) || unit.pos === 'AUX');
  const at = has ? -1 : units.findIndex((_, i) => couldBeVerb(units, i));
  return units.map((unit, i) => (i === at ? { ...unit, pos: 'VERB', lemma: verbLemma(unit.lower, unit.lemma) } : unit));
}

function couldBeVerb(units: readonly Unit[], at: number): boolean {
  const [unit, before, after] = [units[at], units[at - 1], units[at + 1]];
  if (!unit || !before || !after || unit.mention || !/^(?:NOUN|ADJ)$/.test(unit.pos)) return false;
  const inflected = /(?:s|ed)$/.test(unit.lower) || verbLemma(unit.lower, unit.lower) !== unit.lower;
  const plural = units[at - 2]?.pos === 'CCONJ' || (before.pos === 'NOUN' && before.lower.endsWith('s'));
  if (!(inflected || plural) || !isKnownVerb(verbLemma(unit.lower, unit.lemma))) return false;
  const subject = before.mention !== undefined || /^(?:PROPN|NOUN|PRON)$/.test(before.pos) || before.text === ')';
  return subject && (after.mention !== undefined || /^(?:DET|PRON|PROPN|NOUN|ADJ|ADP|NUM|SCONJ)$/.test(after.pos));
}

/** "Return to power": what the tagger took for an infinitive, and only the nouns know. */
function isNounOnly(unit: Unit): boolean {
  return !isKnownVerb(unit.lower) && nounSense(unit.lower, unit.lower) !== undefined;
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
