import type { Clause } from './clauses.js';
import { verbSense } from './lexicon.js';
import { EXAMPLE, isTemporal, type NounPhrase, type Phrase } from './phrases.js';
import type { Unit } from './units.js';

/** What is known of a verb's surroundings when its subject is looked for. */
export interface SubjectContext {
  /** The phrases of the verb's run, and where in them it stands. */
  readonly phrases: readonly Phrase[];
  readonly at: number;
  /** The clauses of the same run that stand before it, and those of the run before. */
  readonly own: readonly Clause[];
  readonly earlier: readonly Clause[];
  readonly governor: Clause | undefined;
  /** What "which" or "who" stands for, where one opens the run. */
  readonly antecedent: readonly NounPhrase[];
  readonly marker: string | undefined;
}

const OBJECT_CONTROL = new Set(
  'urge ask allow permit enable encourage force press push order tell invite persuade compel require expect want help call pressure warn authorise authorize instruct request urge beg implore challenge let leave'.split(
    ' ',
  ),
);

/** Nouns whose infinitive somebody else than the subject is to carry out, where a preposition leads to them. */
const NOUN_CONTROL =
  /^(?:pledge|promise|commitment|commitments|vow|desire|ability|inability|willingness|unwillingness|effort|efforts|approach|decision|plan|plans|readiness|refusal|failure|offer|attempt|attempts|bid|aim|intention)$/;

/** The noun phrases that do what a verb says, or to which a passive verb does it; empty where none can be told. */
export function subjectOf(units: readonly Unit[], context: SubjectContext): readonly NounPhrase[] {
  const verb = context.phrases[context.at];
  if (verb?.type !== 'verb') return [];
  const firstFinite = !context.own.some((clause) => clause.verb.form === 'finite');
  if (context.own.length > 0 && verb.form !== 'finite') return ofNonFinite(units, context, verb.form);
  if (verb.form === 'finite' && !firstFinite)
    return context.own.findLast((clause) => clause.verb.form === 'finite')?.subject ?? [];
  return ofFirst(units, context, verb.form);
}

function ofNonFinite(units: readonly Unit[], context: SubjectContext, form: string): readonly NounPhrase[] {
  const { phrases, at, governor, own } = context;
  const before = phrases[at - 1];
  const inherited = governor?.subject ?? own[0]?.subject ?? [];
  if (form === 'ing' && governor && ADDRESSED.has(verbSense(governor.verb.lemma)?.class ?? '')) {
    // "Thanked Baku for having refused": whoever is thanked refused.
    const addressed = governor.verb.passive ? governor.subject : governor.complements.filter((phrase) => !phrase.prep);
    if (addressed.length > 0 && (precededBy(phrases, at, 'for') || precededBy(phrases, at, 'of'))) return addressed;
  }
  if (form !== 'infinitive') return before?.type === 'noun' ? listOf(phrases, before.listHead ?? before) : inherited;
  if (governor && OBJECT_CONTROL.has(governor.verb.lemma)) {
    const object = governor.complements.filter(
      (phrase) => !phrase.prep || phrase.prep === 'on' || phrase.prep === 'for' || phrase.prep === 'upon',
    );
    if (object.length > 0) return object;
  }
  if (before?.type === 'noun' && NOUN_CONTROL.test(units[before.head]?.lower ?? '') && before.prep) {
    return before.possessor ? [before.possessor] : [];
  }
  return inherited;
}

const ADDRESSED = new Set(['praise', 'blame', 'ask']);

function precededBy(phrases: readonly Phrase[], at: number, preposition: string): boolean {
  const before = phrases[at - 1];
  return before?.type === 'preposition' && before.lower === preposition;
}

function ofFirst(units: readonly Unit[], context: SubjectContext, form: string): readonly NounPhrase[] {
  const { phrases, at, earlier, marker, antecedent } = context;
  const firstVerb = phrases.findIndex((phrase) => phrase.type === 'verb');
  const candidates = phrases
    .slice(0, firstVerb < 0 ? at : firstVerb)
    .filter((phrase): phrase is NounPhrase => phrase.type === 'noun' && !phrase.possessive && !phrase.listHead);
  const free = candidates.filter((phrase) => !phrase.prep && !isTemporal(units, phrase));
  const first = free[0];
  if (first && units[first.head]?.lower === 'there') {
    const logical = phrases.slice(at + 1).find((phrase) => phrase.type === 'noun');
    return logical?.type === 'noun' ? [logical] : [];
  }
  const relative = objectRelative(phrases, at);
  if (relative && first !== relative) return listOf(phrases.slice(0, at), relative);
  if (first) return withKind(units, phrases.slice(0, at), first);
  if (antecedent.length > 0) return antecedent;
  if (form === 'ing' || marker !== undefined) {
    const absolute = candidates.find((phrase) => phrase.prep === 'with');
    if (absolute) return [absolute];
    return (earlier.find((clause) => clause.verb.form === 'finite') ?? earlier[0])?.subject ?? [];
  }
  return earlier[0]?.subject ?? [];
}

/** "Projects the Taliban were keen to embrace": of two noun phrases side by side before a verb, the second is its subject. */
function objectRelative(phrases: readonly Phrase[], at: number): NounPhrase | undefined {
  const subject = phrases[at - 1];
  const before = phrases[at - 2];
  const plain = (phrase: Phrase | undefined): phrase is NounPhrase =>
    phrase?.type === 'noun' && !phrase.prep && !phrase.possessive && !phrase.listHead && !phrase.possessor;
  return plain(subject) && plain(before) ? subject : undefined;
}

/** Every member of the list that a phrase heads. */
export function listOf(phrases: readonly Phrase[], head: NounPhrase): NounPhrase[] {
  return phrases.filter(
    (phrase): phrase is NounPhrase => phrase.type === 'noun' && (phrase === head || phrase.listHead === head),
  );
}

/** Heads that only count or class what "of" or "like" then names: "most of the states", "powers like China". */
const QUANTITY =
  /^(?:majority|most|number|group|all|some|many|part|parts|members|several|dozens|hundreds|thousands|rest|handful|bulk|none|each|one|half|series|volume|wave|string|both|pair|couple|states|countries|powers|neighbours|neighbors|governments|capitals|nations|those|leaders|officials|forces|troops|fighters|groups|cells|factions|networks|members)$/;

/** The subject, its list, what it counts, and the examples named before the verb. */
function withKind(units: readonly Unit[], phrases: readonly Phrase[], head: NounPhrase): NounPhrase[] {
  const subject = listOf(phrases, head);
  const counts = QUANTITY.test(units[head.head]?.lower ?? '');
  for (const phrase of phrases) {
    if (phrase.type !== 'noun' || phrase.from <= head.from || subject.includes(phrase)) continue;
    if (EXAMPLE.has(phrase.prep ?? '') || (counts && phrase.prep === 'of')) subject.push(phrase);
  }
  return subject;
}
