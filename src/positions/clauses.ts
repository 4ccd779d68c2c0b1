import type { NounPhrase, Phrase, VerbGroup } from './phrases.js';
import { listOf, subjectOf } from './subjects.js';
import type { Unit } from './units.js';

/** One verb with what belongs to it. A list of subjects or objects is held as all its members. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly subject: readonly NounPhrase[];
  /** Noun phrases after the verb and up to the next one, those with a preposition included. */
  readonly complements: readonly NounPhrase[];
  /** Adjectives after a form of "be", as indices of units. */
  readonly predicates: readonly number[];
  /** The word that opens the clause: a subordinator, "which", "and", or nothing for a main clause. */
  readonly marker: string | undefined;
  /** The clause that this one's verb completes: "decided" of "to accept", "hopes" of "the Taliban can counter". */
  readonly governor: Clause | undefined;
  /** Units [from, to) that the clause covers. */
  readonly from: number;
  readonly to: number;
}

interface Segment {
  readonly marker: string | undefined;
  readonly breaker: string;
  readonly phrases: Phrase[];
  readonly antecedent: readonly NounPhrase[];
  readonly before: Segment | undefined;
  /** It continues a verb of the segment before as its content. */
  readonly completes: boolean;
  /** It goes on with the clause that an insertion broke off. */
  readonly resumes: boolean;
}

/** A sentence's clauses, and where each of its runs of phrases without an inner break begins. */
export interface ClauseReading {
  readonly clauses: readonly Clause[];
  readonly runs: readonly Run[];
}

/** A run of phrases between two breaks of a sentence, as [from, to) of its units. */
export interface Run {
  readonly marker: string | undefined;
  /** The break before it: ";", ",", "and", a subordinator … */
  readonly breaker: string;
  readonly completes: boolean;
  readonly clauses: readonly Clause[];
  /** Its finite verb has a subject of its own in this run. */
  readonly independent: boolean;
  /** It goes on with the clause that an insertion broke off: "Iran, which …, has offered …". */
  readonly resumes: boolean;
  readonly from: number;
  readonly to: number;
}

/** Cuts a sentence's phrases into clauses, each verb with its subject and complements. */
export function clauses(units: readonly Unit[], phrases: readonly Phrase[]): ClauseReading {
  const found: Clause[] = [];
  const runs: Run[] = [];
  const done = new Map<Segment, Clause[]>();
  for (const segment of segments(units, phrases)) {
    const own = segmentClauses(units, segment, done);
    done.set(segment, own);
    found.push(...own);
    const from = segment.phrases[0]?.from ?? 0;
    const to = segment.phrases.at(-1)?.to ?? from;
    const finite = own.find((clause) => clause.verb.form === 'finite');
    const independent = finite?.subject.some((phrase) => phrase.from >= from && phrase.to <= finite.verb.from) ?? false;
    const { marker, breaker, completes, resumes } = segment;
    runs.push({ marker, breaker, completes, resumes, clauses: own, independent, from, to });
  }
  return { clauses: found, runs };
}

/** Verbs whose content may follow without "that". */
const CONTENT_VERBS = new Set(
  'say think believe hope fear know claim assess warn reassure assure tell insist suggest argue note expect ensure mean feel assume add report announce worry promise inform notify remind brief advise deny recall confirm stress agree complain declare predict state'.split(
    ' ',
  ),
);

function segments(units: readonly Unit[], phrases: readonly Phrase[]): Segment[] {
  const all: Segment[] = [];
  let current: Segment = {
    marker: undefined,
    breaker: '',
    phrases: [],
    antecedent: [],
    before: undefined,
    completes: false,
    resumes: false,
  };
  const open = (
    marker: string | undefined,
    breaker: string,
    antecedent: readonly NounPhrase[] = [],
    how: { readonly completes?: boolean; readonly resumes?: boolean } = {},
  ) => {
    if (current.phrases.length > 0) all.push(current);
    const before = current.phrases.length > 0 ? current : all.at(-1);
    const { completes = false, resumes: again = false } = how;
    current = { marker, breaker, phrases: [], antecedent, before, completes, resumes: again };
  };
  let skipped = 0;
  phrases.forEach((phrase, at) => {
    if (at < skipped) return;
    switch (phrase.type) {
      case 'stop':
        open(phrase.lower === ':' || phrase.lower === ';' ? undefined : 'aside', phrase.lower);
        return;
      case 'subordinator':
        skipped = verbless(units, phrases, at);
        if (skipped > at) return;
        open(phrase.lower, phrase.lower, [], { completes: CONTENT_MARKERS.has(phrase.lower) });
        current.phrases.push(phrase);
        return;
      case 'relative':
        if (phrase.lower === 'that' && speaks(current)) open('that', 'that', [], { completes: true });
        else open(phrase.lower, phrase.lower, antecedent(units, current, phrase.lower));
        return;
      case 'and':
      case 'comma':
        if (
          current.marker !== undefined &&
          phrase.type === 'comma' &&
          resumes(phrases, at + 1) &&
          !outerFinite(current)
        ) {
          const outer = current.antecedent.length > 0 ? current.antecedent : subjectsOf(current.before);
          if (outer.length > 0) {
            open(undefined, ',', outer, { resumes: true });
            return;
          }
        }
        if (hasFinite(current) && startsClause(phrases, at + 1)) {
          open(phrase.type === 'and' ? phrase.lower : undefined, phrase.lower);
          return;
        }
        break;
      case 'noun':
        if (contentWithoutThat(current, phrases, at)) open('that', '', [], { completes: true });
        break;
    }
    current.phrases.push(phrase);
  });
  if (current.phrases.length > 0) all.push(current);
  return all;

  function speaks(segment: Segment): boolean {
    const verb = segment.phrases.findLast((phrase) => phrase.type === 'verb');
    const last = segment.phrases.at(-1);
    return (
      verb?.type === 'verb' &&
      (last === verb || CONTENT_VERBS.has(verb.lemma)) &&
      last?.type === 'noun' &&
      CONTENT_VERBS.has(verb.lemma)
    );
  }
}

/** Subordinators whose clause is the content of the verb before. */
const CONTENT_MARKERS = new Set(['that', 'whether', 'how', 'why']);

function contentWithoutThat(segment: Segment, phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const before = phrases[at - 1];
  const after = phrases[at + 1];
  if (phrase?.type !== 'noun' || phrase.prep || phrase.listHead || phrase.possessor) return false;
  if (after?.type !== 'verb' || after.form !== 'finite') return false;
  const verb = segment.phrases.findLast((one) => one.type === 'verb');
  return verb?.type === 'verb' && CONTENT_VERBS.has(verb.lemma) && (before === verb || before?.type === 'noun');
}

/** Where "though not a member," ends: a subordinator whose words up to the comma hold no verb. */
function verbless(units: readonly Unit[], phrases: readonly Phrase[], at: number): number {
  const first = phrases[at + 1];
  if (first?.type === 'noun' && units[first.head]?.mention) return at;
  for (let i = at + 1; i < Math.min(phrases.length, at + 7); i++) {
    const type = phrases[i]?.type;
    if (type === 'verb' || type === 'stop' || type === 'subordinator') return at;
    if (type === 'comma') return i + 1;
  }
  return at;
}

/** Whether a finite verb follows at once, perhaps after an adverb: the clause before the insertion goes on. */
function resumes(phrases: readonly Phrase[], from: number): boolean {
  const next = phrases[from]?.type === 'other' ? phrases[from + 1] : phrases[from];
  return next?.type === 'verb' && next.form === 'finite';
}

function outerFinite(segment: Segment): boolean {
  return segment.before === undefined || hasFinite(segment.before);
}

function subjectsOf(segment: Segment | undefined): NounPhrase[] {
  const first = segment?.phrases.find((phrase) => phrase.type === 'noun' && !phrase.prep && !phrase.possessive);
  return segment && first?.type === 'noun' ? listOf(segment.phrases, first) : [];
}

function hasFinite(segment: Segment): boolean {
  return segment.phrases.some((phrase) => phrase.type === 'verb' && phrase.form === 'finite');
}

/** Whether what follows is a clause with a subject of its own: perhaps an adverb or a place, a noun phrase, a finite verb. */
function startsClause(phrases: readonly Phrase[], from: number): boolean {
  let subject = false;
  for (let at = from; at < Math.min(phrases.length, from + 12); at++) {
    const phrase = phrases[at];
    if (!phrase) return false;
    if (phrase.type === 'noun') {
      if (!phrase.prep && !phrase.possessive) subject = true;
    } else if (phrase.type === 'verb') {
      return subject && phrase.form === 'finite';
    } else if (phrase.type === 'comma' && !subject) {
      if (at > from + 3) return false;
    } else if (phrase.type === 'stop' || phrase.type === 'relative' || phrase.type === 'subordinator') {
      return false;
    }
  }
  return false;
}

/** The noun phrase that a relative pronoun stands for: the last one, with the list it closes. */
function antecedent(units: readonly Unit[], segment: Segment, relative: string): NounPhrase[] {
  const nouns = segment.phrases.filter((phrase): phrase is NounPhrase => phrase.type === 'noun');
  const last = nouns.at(-1);
  if (relative === 'that' && last?.prep && units[last.head]?.mention) {
    // A name needs no "that" to tell which: "a clash between Kyrgyzstan and Tajikistan that led …" is of the clash.
    const head = nouns.findLast((phrase) => !phrase.prep || !units[phrase.head]?.mention);
    if (head) return [head];
  }
  return last?.type === 'noun' ? listOf(segment.phrases, last.listHead ?? last) : [];
}

function segmentClauses(
  units: readonly Unit[],
  segment: Segment,
  done: ReadonlyMap<Segment, readonly Clause[]>,
): Clause[] {
  const { phrases } = segment;
  const verbs = phrases.flatMap((phrase, at) => (phrase.type === 'verb' ? [{ verb: phrase, at }] : []));
  const own: Clause[] = [];
  const earlier = segment.before ? (done.get(segment.before) ?? []) : [];
  for (const [index, { verb, at }] of verbs.entries()) {
    const until = verbs[index + 1]?.at ?? phrases.length;
    const after = phrases.slice(at + 1, until);
    const complements = after.filter((phrase): phrase is NounPhrase => phrase.type === 'noun');
    const governor =
      index === 0 ? (segment.completes ? earlier.at(-1) : undefined) : verb.form === 'finite' ? undefined : own.at(-1);
    const subject = subjectOf(units, {
      phrases,
      at,
      own,
      earlier,
      governor,
      antecedent: segment.antecedent,
      marker: segment.marker,
    });
    const clause: Clause = {
      verb,
      subject,
      complements,
      predicates: after.filter((phrase) => phrase.type === 'adjective').map((phrase) => phrase.from),
      marker: index === 0 ? segment.marker : verb.form === 'finite' ? (segment.marker ?? 'and') : verb.form,
      governor,
      from: index === 0 ? (phrases[0]?.from ?? verb.from) : verb.from,
      to: phrases[until - 1]?.to ?? verb.to,
    };
    own.push(clause);
  }
  return own;
}
