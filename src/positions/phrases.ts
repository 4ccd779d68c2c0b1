import { isKnownVerb } from './lexicon.js';
import type { Unit } from './units.js';

/** A noun phrase as [from, to) of a sentence's units. */
export interface NounPhrase {
  readonly type: 'noun';
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The preposition it hangs on, lower case; a list's later members share the first one's. */
  prep?: string;
  /** The phrase that possesses this one ("Ashgabat's early embrace", "their ties"). */
  possessor?: NounPhrase;
  /** It is followed by a possessive mark, so it possesses the next one. */
  possessive: boolean;
  /** It continues a list that this phrase begins. */
  listHead?: NounPhrase;
}

/** A verb with its auxiliaries as [from, to) of a sentence's units. */
export interface VerbGroup {
  readonly type: 'verb';
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly past: boolean;
  /** A modal or future auxiliary, lower case. */
  readonly modal?: string;
  /** The particle or preposition that follows the verb directly. */
  readonly particle?: string;
}

/** What is neither: a mark, a conjunction, a preposition, an adjective or adverb that stands alone. */
export interface OtherWord {
  readonly type:
    | 'comma'
    | 'stop'
    | 'quote'
    | 'and'
    | 'subordinator'
    | 'relative'
    | 'preposition'
    | 'adjective'
    | 'other';
  readonly from: number;
  readonly to: number;
  readonly lower: string;
}

export type Phrase = NounPhrase | VerbGroup | OtherWord;

const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your', 'whose']);
const PRONOUN = new Set([
  'it',
  'they',
  'them',
  'he',
  'she',
  'him',
  'her',
  'we',
  'us',
  'i',
  'you',
  'this',
  'that',
  'these',
  'those',
  'there',
  'both',
  'neither',
  'itself',
  'themselves',
  'all',
  'others',
  'none',
]);
const RELATIVE = new Set(['which', 'who', 'whom', 'that', 'whose']);
const SUBORDINATOR = new Set(
  'while whilst whereas because although though if unless once when where until whether since as after before that why how lest so'.split(
    ' ',
  ),
);
const MODAL = new Set(['will', 'would', 'could', 'might', 'may', 'can', 'shall', 'should', 'must', "'ll", "'d"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am', 'got']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve"]);
const NOT = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'cannot', 'hardly', 'barely']);

/** Cuts a sentence into noun phrases, verb groups and what stands between them. */
export function phrases(units: readonly Unit[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < units.length; ) {
    const aside = parenthesis(units, at);
    if (aside > at) {
      at = aside;
      continue;
    }
    const phrase = phraseAt(units, at, found.at(-1));
    attach(units, found, phrase);
    found.push(phrase);
    at = phrase.to;
  }
  joinLists(units, found);
  return found;
}

function phraseAt(units: readonly Unit[], at: number, before: Phrase | undefined): Phrase {
  if (invertedCondition(units, at) || relativeHere(units, at, before)) return otherWord(units, at, before);
  return verbGroup(units, at) ?? nounPhrase(units, at) ?? otherWord(units, at, before);
}

/** "Groups that have built …": after a noun and before a verb, "that" is no noun of its own. */
function relativeHere(units: readonly Unit[], at: number, before: Phrase | undefined): boolean {
  const next = units[at + 1];
  if (units[at]?.lower === 'that' && before?.type === 'verb' && next && /^(PRON|PROPN|DET)$/.test(next.pos))
    return true;
  if (units[at]?.lower === 'that' && before?.type === 'noun' && opensContent(units, at)) return true;
  if (!RELATIVE.has(units[at]?.lower ?? '') || (before?.type !== 'noun' && before?.type !== 'comma')) return false;
  const after = units[at + 1];
  return units[at]?.lower !== 'that' || (after !== undefined && /^(AUX|VERB|ADV|PART)$/.test(after.pos));
}

/** Whether "that" is followed by a subject and a verb: "informed us that their duties would be lifted". */
function opensContent(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || !(next.mention || /^(?:PRON|PROPN|DET|NOUN|ADJ|NUM)$/.test(next.pos))) return false;
  const rest = units.slice(at + 2, at + 10);
  const end = rest.findIndex((unit) => /^[,;.:]$/.test(unit.text));
  return rest.slice(0, end < 0 ? rest.length : end).some((unit) => unit.pos === 'VERB' || unit.pos === 'AUX');
}

/** "Should the court find for Guyana, …" and "Had it not …" are conditions without their "if". */
function invertedCondition(units: readonly Unit[], at: number): boolean {
  const after = units[at + 1];
  return (
    at === 0 &&
    /^(should|had|were)$/.test(units[0]?.lower ?? '') &&
    after !== undefined &&
    /^(DET|PROPN|PRON|NOUN|ADJ)$/.test(after.pos)
  );
}

/** Where a short bracket ends, such as an acronym after a name; the sentence reads on as if it were not there. */
function parenthesis(units: readonly Unit[], at: number): number {
  if (units[at]?.text !== '(') return at;
  const close = units.findIndex((unit, i) => i > at && unit.text === ')');
  return close > at && close - at <= 8 ? close + 1 : at;
}

/** Gives a noun phrase its preposition, its possessor and its place in a list. */
function attach(units: readonly Unit[], found: readonly Phrase[], phrase: Phrase): void {
  if (phrase.type !== 'noun') return;
  const before = found.at(-1);
  if (before?.type === 'noun' && before.possessive) {
    phrase.possessor = before;
    if (before.prep) phrase.prep = before.prep;
    return;
  }
  if (before?.type === 'preposition') {
    const such = before.lower === 'as' && units[before.from - 1]?.lower === 'such';
    phrase.prep = such ? 'such as' : excepting(units, found) ? 'except' : before.lower;
  }
}

/** "With the exception of", "apart from", "other than", "save for": the phrase that follows is left out. */
function excepting(units: readonly Unit[], found: readonly Phrase[]): boolean {
  const words = units
    .slice(Math.max(0, (found.at(-1)?.to ?? 0) - 4), found.at(-1)?.to)
    .map((unit) => unit.lower)
    .join(' ');
  return /\b(?:with the exception of|apart from|aside from|other than|save for|except for|but not)$/.test(words);
}

/**
 * Joins the members of lists: noun phrases of one kind between commas that an "and" or "or" closes, or that follow
 * "like" or "such as". They share the first one's preposition. A phrase that opens the sentence and a comma closes
 * ("In October, Russia and China …") is no member.
 */
function joinLists(units: readonly Unit[], found: readonly Phrase[]): void {
  for (let at = 0; at < found.length; at++) {
    const first = found[at];
    if (first?.type !== 'noun' || first.listHead || isTemporal(units, first)) continue;
    const members = [first];
    let closed = EXAMPLE.has(first.prep ?? '');
    let next = at;
    for (;;) {
      const { phrase, conjunction, index } = following(found, next);
      if (!phrase || phrase.prep || phrase.possessor?.type === 'noun' || !sameKind(units, first, phrase)) break;
      if (begins(found, at, index)) break;
      members.push(phrase);
      next = index;
      if (conjunction) {
        closed = true;
        break;
      }
    }
    const opens =
      first.prep !== undefined &&
      !EXAMPLE.has(first.prep) &&
      found[at + 1]?.type === 'comma' &&
      !found.slice(0, at).some((one) => one.type === 'verb' || one.type === 'noun');
    if (!closed || opens) continue;
    for (const member of members.slice(1)) {
      member.listHead = first;
      if (first.prep) member.prep = first.prep;
    }
  }
}

/** "… restore them, and it has": after a verb, a noun phrase with a finite verb of its own begins a clause. */
function begins(found: readonly Phrase[], first: number, index: number): boolean {
  const after = found[index + 1]?.type === 'other' ? found[index + 2] : found[index + 1];
  return after?.type === 'verb' && after.form === 'finite' && found.slice(0, first).some((one) => one.type === 'verb');
}

/** Prepositions that name examples of what stands before. */
export const EXAMPLE = new Set(['like', 'including', 'such as']);

function following(found: readonly Phrase[], at: number): { phrase?: NounPhrase; conjunction: boolean; index: number } {
  let index = at + 1;
  let conjunction = false;
  let joined = false;
  for (; found[index]?.type === 'comma' || found[index]?.type === 'and'; index++) {
    joined = true;
    if (found[index]?.type === 'and') conjunction = true;
  }
  const phrase = found[index];
  return joined && phrase?.type === 'noun' ? { phrase, conjunction, index } : { conjunction, index };
}

const TEMPORAL =
  /^(?:years?|months?|weeks?|days?|time|decades?|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|night|morning|spring|summer|autumn|winter|example|fact|contrary|\d{4})$/;

/** Whether a noun phrase tells when, or is a phrase such as "for example". */
export function isTemporal(units: readonly Unit[], phrase: NounPhrase): boolean {
  return TEMPORAL.test(units[phrase.head]?.lower ?? '');
}

/** Names go with names, and common nouns with common nouns. */
function sameKind(units: readonly Unit[], a: NounPhrase, b: NounPhrase): boolean {
  const name = (phrase: NounPhrase) => {
    const head = units[phrase.head];
    return head?.pos === 'PROPN' || Boolean(head?.mention);
  };
  return name(a) === name(b);
}

function verbGroup(units: readonly Unit[], at: number): VerbGroup | undefined {
  let to = at;
  let main = -1;
  let modal: string | undefined;
  let negated = units[at - 1]?.lower === 'nor' || (units[at - 1]?.lower === 'yet' && units[at]?.lower === 'to');
  let be = false;
  let have = false;
  let infinitive = false;
  let auxiliary = -1;
  for (; to < units.length; to++) {
    const unit = units[to];
    if (!unit || main >= 0) break;
    const { lower, pos } = unit;
    if (pos === 'PART' && lower === 'to') {
      if (to > at && auxiliary < 0) break;
      infinitive = true;
    } else if (MODAL.has(lower) && (pos === 'AUX' || pos === 'VERB')) {
      modal = lower;
      auxiliary = to;
    } else if (pos === 'AUX' && (BE.has(lower) || HAVE.has(lower) || /^(do|does|did)$/.test(lower))) {
      be ||= BE.has(lower);
      have ||= HAVE.has(lower);
      auxiliary = to;
    } else if (pos === 'VERB') {
      main = to;
    } else if (NOT.has(lower) && (to > at || /^(?:PART|VERB|AUX)$/.test(units[to + 1]?.pos ?? ''))) {
      negated ||= !(lower === 'not' && /^(only|just|merely)$/.test(units[to + 1]?.lower ?? ''));
    } else if (!(pos === 'ADV' && to > at)) {
      break;
    }
  }
  if (main < 0 && auxiliary < 0) return undefined;
  const core = main >= 0 ? main : auxiliary;
  const end = core + 1;
  const unit = units[core];
  if (!unit) return undefined;
  const copula = main < 0;
  const passive =
    !copula &&
    be &&
    /(?:ed|en|wn|ht|ne|nt|ld|ut|et|it|pt|ng|id|de|ck|un|ve)$/.test(unit.lower) &&
    !unit.lower.endsWith('ing');
  const ing =
    (unit.lower.endsWith('ing') && auxiliary < 0 && !infinitive) || (!infinitive && units[at]?.lower === 'having');
  const participle = !copula && !infinitive && auxiliary < 0 && reducedRelative(units, at, core);
  return {
    type: 'verb',
    from: at,
    to: end,
    main: core,
    lemma: copula ? (have && !be ? 'have' : 'be') : unit.lemma,
    form: infinitive ? 'infinitive' : ing ? 'ing' : participle ? 'participle' : 'finite',
    passive: passive || participle,
    negated,
    perfect: have && !copula,
    past:
      /^(was|were|had|did)$/.test(units[at]?.lower ?? '') ||
      (auxiliary < 0 && unit.lemma !== unit.lower && !/s$|ing$/.test(unit.lower)),
    ...(modal ? { modal } : {}),
    ...particleOf(units, core, end),
  };
}

/** The particle or preposition after a verb; or, past a short object, one that makes a verb of its own with it. */
function particleOf(units: readonly Unit[], main: number, end: number): { readonly particle?: string } {
  const after = units[end];
  if (after && /^(ADP|ADV|PART|SCONJ)$/.test(after.pos)) return { particle: after.lower };
  const lemma = units[main]?.lemma ?? '';
  for (const unit of units.slice(end, end + 6)) {
    if (/^(?:VERB|AUX|PUNCT|CCONJ)$/.test(unit.pos)) break;
    if (SEPARABLE.has(unit.lower) && isKnownVerb(`${lemma}-${unit.lower}`)) return { particle: unit.lower };
  }
  return {};
}

const SEPARABLE = new Set('out off back away down up over apart'.split(' '));

/** A bare past participle after a noun, before "by": "a request later rejected by the Taliban". */
function reducedRelative(units: readonly Unit[], from: number, main: number): boolean {
  const unit = units[main];
  if (!unit || !/(?:ed|en|wn|ht|ne|nt|ld|ut)$/.test(unit.lower)) return false;
  const before = units[from - 1];
  if (!before || before.pos === 'PRON') return false;
  return (
    units[main + 1]?.lower === 'by' &&
    !units[main + 2]?.lower.endsWith('ing') &&
    before.pos !== 'PART' &&
    !opensSentence(units, from)
  );
}

/** Whether only one noun phrase stands before: then the verb is the sentence's own, in the past. */
function opensSentence(units: readonly Unit[], from: number): boolean {
  return (
    !units.slice(0, from).some((unit) => unit.pos === 'VERB' || unit.pos === 'AUX') &&
    !units.slice(from + 1).some((unit) => unit.pos === 'VERB' || unit.pos === 'AUX')
  );
}

function nounPhrase(units: readonly Unit[], at: number): NounPhrase | undefined {
  const first = units[at];
  if (!first) return undefined;
  if (PRONOUN.has(first.lower) && !opensPhrase(units, at)) {
    return { type: 'noun', from: at, to: at + 1, head: at, possessive: false };
  }
  let head = -1;
  let to = at;
  let determined = false;
  for (; to < units.length; to++) {
    const unit = units[to];
    if (!unit) break;
    const next = units[to + 1];
    const { pos, lower } = unit;
    const nominal = next && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
    if (pos === 'NOUN' || pos === 'PROPN') head = to;
    else if (pos === 'DET' || (POSSESSIVE.has(lower) && pos === 'PRON')) {
      if (
        head >= 0 ||
        (to > at && lower !== 'these' && lower !== 'those' && lower !== 'other' && lower !== 'the' && lower !== 'such')
      )
        break;
      determined = true;
    } else if (pos === 'NUM') {
      if (head < 0 && !nominal) head = to;
    } else if (pos === 'ADJ') {
      if (head >= 0 && !(next && /^(NOUN|PROPN)$/.test(next.pos) && units[to - 1]?.mention)) break;
      if (head < 0 && determined && !nominal && !(next && /^(CCONJ|ADV|VERB)$/.test(next.pos))) head = to;
    } else if (pos === 'VERB' && head < 0 && to > at && nominal && /(?:ed|ing|en|wn)$/.test(lower)) {
      // a participle that describes the noun after it
    } else if (pos === 'ADV' && head < 0 && to > at && next && /^(ADJ|VERB|NUM|NOUN|ADV)$/.test(next.pos)) {
      // "the only terrorist group", "their very existence"
    } else if (pos === 'CCONJ' && head < 0 && to > at && next?.pos === 'ADJ' && units[to - 1]?.pos === 'ADJ') {
      // "political and military control"
    } else if (pos === 'PUNCT' && /^[-–‐/]$/.test(unit.text) && to > at && next && next.start === unit.end) {
      // "electricity-poor", "Taliban–Central Asia"
    } else break;
  }
  if (head < 0 && determined && to > at) head = to - 1;
  if (head < 0) return undefined;
  const end = head + 1;
  const mark = units[end];
  const possessive =
    mark !== undefined && /^['’]s?$/.test(mark.text) && (mark.pos === 'PART' || mark.start === units[head]?.end);
  const phrase: NounPhrase = { type: 'noun', from: at, to: possessive ? end + 1 : end, head, possessive };
  if (first.pos === 'PRON' && POSSESSIVE.has(first.lower)) {
    phrase.possessor = { type: 'noun', from: at, to: at + 1, head: at, possessive: true };
  }
  return phrase;
}

/** Whether a word such as "these" or "all" stands before a noun and is no pronoun. */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  if (/^(it|they|them|he|she|him|we|i|you|there|itself|themselves|none)$/.test(lower)) return false;
  const next = units[at + 1];
  return next !== undefined && /^(NOUN|PROPN|ADJ|NUM|DET)$/.test(next.pos);
}

function otherWord(units: readonly Unit[], at: number, before: Phrase | undefined): OtherWord {
  const unit = units[at];
  const lower = invertedCondition(units, at) ? 'if' : (unit?.lower ?? '');
  const word = (type: OtherWord['type']): OtherWord => ({ type, from: at, to: at + 1, lower });
  if (!unit) return word('other');
  if (unit.pos === 'PUNCT' || /^[—–;:,.?!()"“”]+$/.test(unit.text)) {
    if (unit.text === ',') return word('comma');
    return /["“”]/.test(unit.text) ? word('quote') : /^['’‘-]$/.test(unit.text) ? word('other') : word('stop');
  }
  if (lower === 'that' && before?.type === 'verb') return word('subordinator');
  if (RELATIVE.has(lower) && before && (before.type === 'noun' || before.type === 'comma')) return word('relative');
  if (SUBORDINATOR.has(lower) && !isPrepositionHere(units, at)) return word('subordinator');
  if (unit.pos === 'CCONJ') return word('and');
  if (unit.pos === 'ADP' || unit.pos === 'SCONJ' || (lower === 'to' && unit.pos === 'PART')) return word('preposition');
  return word(unit.pos === 'ADJ' ? 'adjective' : 'other');
}

/** "after the war" has no verb of its own before the next mark; "after the war ended" has. */
function isPrepositionHere(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  if (!/^(as|after|before|since|until|like)$/.test(lower)) return false;
  if (lower === 'as' && units[at - 1]?.lower === 'such') return true;
  if (/^\d{4}$/.test(units[at + 1]?.lower ?? '') && !/^(AUX|VERB)$/.test(units[at + 2]?.pos ?? '')) return true;
  for (let i = at + 1; i < Math.min(units.length, at + 9); i++) {
    const unit = units[i];
    if (!unit || /^[,;.—:]$/.test(unit.text)) return true;
    if (unit.pos === 'CCONJ' && units[i + 1]?.pos === 'VERB') return true;
    if (unit.pos === 'AUX') return false;
    if (unit.pos === 'VERB') return unit.lower.endsWith('ing') || units[i - 1]?.lower === 'to';
  }
  return true;
}
