import type { Clause } from './clauses.js';
import { adjectiveSense, nounSense, type Sign, type VerbClass, valence, verbSense } from './lexicon.js';
import type { NounPhrase } from './noun-phrases.js';
import type { References } from './referent.js';
import type { Unit } from './units.js';
import { verbLemma } from './verb-lemma.js';

/** How a clause bears on whom it is directed at. */
export interface ClauseSign {
  readonly sign: Sign;
  /** From 0 to 1: how surely the words say so. */
  readonly strength: number;
  /** The class of the verb that decided, where one did. */
  readonly class: VerbClass | 'be' | undefined;
  /** The actor holds back ("avoided", "did not condemn"), which is a position of its own. */
  readonly restrained: boolean;
}

const NOTHING: ClauseSign = { sign: 0, strength: 0, class: undefined, restrained: false };
const LITTLE = new Set([
  'no',
  'little',
  'few',
  'scant',
  'limited',
  'hardly',
  'lack',
  'absence',
  'insufficient',
  'inadequate',
  'neither',
  'unable',
  'without',
  'too',
]);

/**
 * The sign of a clause: what its verb does to its object, through the verbs it governs. "Reduce insecurity" is good,
 * "reduce aid" bad, "avoided condemning" neither; "support for the fallen republic" is good for the republic alone.
 */
export function clauseSign(
  units: readonly Unit[],
  clause: Clause,
  all: readonly Clause[],
  refs: References,
  depth = 0,
): ClauseSign {
  const { verb } = clause;
  const object = objectSign(units, clause, refs);
  const next =
    depth < 4
      ? (all.find(
          (one) => one.governor === clause && one.content && (one.verb.form !== 'finite' || one.marker === 'that'),
        ) ?? all.find((one) => one.governor === clause && one.verb.form !== 'finite'))
      : undefined;
  const content = next ? clauseSign(units, next, all, refs, depth + 1) : NOTHING;
  if (isDenial(clause, next)) return { sign: 0, strength: 0.8, class: 'avoid', restrained: true };
  const sense = verbSense(verb.lemma, verb.particle);
  const sign = signed(units, clause, sense?.class, object, content, next, refs);
  if (!verb.negated && !negatedSubject(units, clause) && !negatedObject(units, clause)) return sign;
  const refused =
    sign.sign === 1 &&
    (/^(?:will|would|shall|'ll|can|could)$/.test(verb.modal ?? '') || sign.class === 'hope' || sign.class === 'carry');
  return { ...sign, sign: refused ? -1 : 0, restrained: sign.sign === -1, strength: sign.strength * 0.8 };
}

function signed(
  units: readonly Unit[],
  clause: Clause,
  verbClass: VerbClass | undefined,
  object: { sign: Sign; actor: boolean; bad: boolean },
  content: ClauseSign,
  next: Clause | undefined,
  refs: References,
): ClauseSign {
  const of = (sign: Sign, strength: number, restrained = false): ClauseSign => ({
    sign,
    strength,
    class: verbClass,
    restrained,
  });
  switch (verbClass) {
    case 'help':
      return of(1, object.sign === 'worry' ? 0.6 : 1);
    case 'harm':
      return object.bad && !object.actor ? of(1, 0.9) : of(-1, 1);
    case 'raise': {
      const stays = clause.verb.lemma === 'keep' ? predicate(units, clause, NOTHING, refs) : NOTHING;
      if (stays.class) return stays;
      if (object.sign !== 0) return of(object.sign, 1);
      return content.sign !== 0 ? of(content.sign, content.strength * 0.9) : of(1, 0.45);
    }
    case 'lower':
      if (object.sign !== 0) return of(object.sign === 'worry' ? 1 : flip(object.sign, -1), 1);
      return content.sign !== 0 ? of(flip(content.sign, -1), 0.8) : of(-1, 0.5);
    case 'carry':
      if (content.sign !== 0 || content.restrained) return of(content.sign, content.strength, content.restrained);
      return predicate(units, clause, object.sign !== 0 ? of(object.sign, 0.8) : of(0, 0.2), refs);
    case 'hope':
    case 'pledge':
      // Whoever hopes that somebody can beat a third is well disposed to the one who is to do it.
      if (verbClass === 'hope' && next?.ownSubject && content.sign === -1) return of(1, 0.6);
      if (content.sign !== 0)
        return of(content.sign === -1 && verbClass === 'pledge' ? -1 : content.sign, content.strength * 0.8);
      return of(object.sign === 0 ? 1 : object.sign, object.sign === 0 ? 0.5 : 0.8);
    case 'avoid':
      return of(0, 0.8, true);
    case 'fail': {
      if (content.sign === 0 && (content.class === 'say' || content.class === 'ask')) return of(0, 0.8, true);
      const base = content.sign !== 0 ? content.sign : object.sign;
      return base === -1 ? of(0, 0.8, true) : of(-1, 0.9);
    }
    case 'praise':
      return of(1, 1);
    case 'blame':
      return of(-1, 1);
    case 'worry':
      return of('worry', 1);
    case 'say': {
      const called = NAMES.has(clause.verb.lemma) ? naming(units, clause) : undefined;
      if (called !== undefined) return of(called, 0.8);
      return content.sign !== 0
        ? of(content.sign, content.strength * 0.6)
        : of(object.sign, object.sign === 0 ? 0.3 : 0.5);
    }
    case 'ask': {
      const wanted = clause.complements.find((phrase) => phrase.prep === 'for');
      const good = wanted !== undefined && (nounPhraseSign(units, wanted) === 1 || isWare(units, wanted));
      return good && !content.class ? of(1, 0.7) : of('worry', 0.7);
    }
    case 'see':
    case 'get':
      return of(object.sign, object.sign === 0 ? 0.3 : 0.7);
    default: {
      const unknown = units[clause.verb.main];
      const rated = unknown?.pos === 'VERB' ? valence(unknown.lower, clause.verb.lemma) : 0;
      if (rated !== 0) return of(rated, 0.6);
      const base =
        object.sign !== 0
          ? of(object.sign, 0.6)
          : content.sign !== 0
            ? of(content.sign, content.strength * 0.7)
            : of(0, 0.15);
      return predicate(units, clause, base, refs);
    }
  }
}

/** Verbs that give their object a name: "called the trial a farce", "described it as premature". */
const NAMES = new Set(['call', 'describe', 'term', 'dub', 'label', 'brand', 'characterise', 'characterize', 'declare']);

/** The sign of the name given; none where it is no verdict. A mild bad name is concern. */
function naming(units: readonly Unit[], clause: Clause): Sign | undefined {
  const last = clause.complements.at(-1);
  if (clause.complements.length > 1 && last) {
    const sign = nounPhraseSign(units, last);
    if (sign !== undefined && sign !== 0) return sign;
  }
  for (let at = clause.to - 1; at > clause.verb.main; at--) {
    const unit = units[at];
    if (unit?.pos !== 'ADJ') continue;
    if (MILD.test(unit.lower)) return 'worry';
    const listed = adjectiveSense(unit.lower)?.sign;
    if (listed !== undefined && listed !== 0) return listed;
    const rated = valence(unit.lower, unit.lemma);
    if (rated !== 0) return rated;
  }
  return undefined;
}

/** Verdicts that regret more than they condemn. */
const MILD =
  /^(?:un(?:helpful|fortunate|wise|timely|necessary|warranted)|premature|regrettable|disappointing|counterproductive|troubling|worrying|risky|hasty|unclear|inadequate|insufficient|incomplete)$/;

/** What an adjective after "be" or "remain" says, before what the nouns around it do. */
function predicate(units: readonly Unit[], clause: Clause, base: ClauseSign, refs: References): ClauseSign {
  for (const at of clause.predicates) {
    const unit = units[at];
    const sense = unit && adjectiveSense(unit.lower);
    if (!sense) continue;
    const tooMuch = units[at - 1]?.lower === 'too';
    return { sign: tooMuch ? -1 : sense.sign, strength: 0.9, class: 'be', restrained: sense.sign === 0 };
  }
  const participle = adjectiveSense(units[clause.verb.main]?.lower ?? '');
  if (participle && (clause.verb.passive || clause.verb.lemma === 'be' || clause.verb.form !== 'infinitive')) {
    return { sign: participle.sign, strength: 0.8, class: 'be', restrained: false };
  }
  const complement = clause.complements[0];
  if (
    clause.verb.lemma === 'be' &&
    complement &&
    !complement.prep &&
    (refs.get(complement)?.stands.length ?? 0) === 0
  ) {
    const sign = nounPhraseSign(units, complement);
    if (sign !== undefined) return { sign, strength: 0.7, class: 'be', restrained: sign === 0 };
  }
  return base;
}

/** The sign of what a verb governs: its object first, then what hangs on it by a preposition. */
function objectSign(
  units: readonly Unit[],
  clause: Clause,
  refs: References,
): { sign: Sign; actor: boolean; bad: boolean } {
  const phrases = clause.verb.passive ? [...clause.subject, ...clause.complements] : clause.complements;
  let sign: Sign = 0;
  let actor = false;
  let bad = false;
  phrases.forEach((phrase, at) => {
    const direct = at === 0 || (!phrase.prep && Boolean(phrase.listHead));
    const own = nounPhraseSign(units, phrase);
    if ((!phrase.prep || at === 0) && (refs.get(phrase)?.stands.length ?? 0) > 0) actor = true;
    if (own === -1 && (direct || phrase.prep === 'of') && !isReproach(units, phrase)) bad = true;
    if (sign === 0 && own !== undefined) sign = own;
  });
  return { sign, actor, bad };
}

/** Goods, money and energy: to ask for them is to want to deal. */
function isWare(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  const sense = head && nounSense(head.lemma, head.lower);
  return sense?.topic === 'trade' && sense.sign === 0;
}

/** Rejecting somebody's protest, or defying their pressure, is no service to them. */
function isReproach(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head];
  const sense = head && nounSense(head.lemma, head.lower);
  return (
    sense?.topic === 'diplomacy' ||
    /^(?:pressure|opposition|objection|complaint|allegation|charge)s?$/.test(head?.lower ?? '')
  );
}

/** The sign of a noun phrase: its head's, turned by what describes it ("troubled relations", "little support"). */
export function nounPhraseSign(units: readonly Unit[], phrase: NounPhrase): Sign | undefined {
  const head = units[phrase.head];
  if (!head || head.mention) return undefined;
  const described = units.slice(phrase.from, phrase.head);
  let sign: Sign | undefined;
  const own = eventSign(head);
  if (own !== undefined) sign = own;
  else if (valence(head.lower, head.lemma) !== 0) sign = valence(head.lower, head.lemma);
  if (!sign) {
    for (const unit of described.toReversed()) {
      const sense = unit.pos === 'NOUN' ? nounSense(unit.lemma, unit.lower) : undefined;
      if (sense && sense.sign !== 0) {
        sign = sense.sign;
        break;
      }
    }
  }
  for (const unit of described) {
    const sense = adjectiveSense(unit.lower);
    if (sense?.sign === 0 && sign === 1) sign = 0;
    if (sense && sense.sign !== 0 && (sign === undefined || sign === 0 || sense.sign === -1)) sign = sense.sign;
  }
  if (sign === 1 && described.some((unit) => LITTLE.has(unit.lower)))
    return described.some((unit) => unit.lower === 'inadequate') ? -1 : 0;
  return sign;
}

/** What a noun says of whoever possesses it; a noun made from a verb says what the verb does ("bolstering"). */
export function eventSign(unit: Unit): Sign | undefined {
  const own = nounSense(unit.lemma, unit.lower)?.sign;
  if (own !== undefined || !unit.lower.endsWith('ing')) return own;
  const made = verbSense(verbLemma(unit.lower, unit.lower))?.class;
  return made && VERB_SIGN[made];
}

const VERB_SIGN: Partial<Record<VerbClass, Sign>> = {
  help: 1,
  raise: 1,
  praise: 1,
  pledge: 1,
  harm: -1,
  lower: -1,
  blame: -1,
  fail: -1,
  worry: 'worry',
};

/** "Denied that it had", "denied having": no more than that somebody says it is not so. */
function isDenial(clause: Clause, content: Clause | undefined): boolean {
  return (
    clause.verb.lemma === 'deny' && content !== undefined && (content.marker === 'that' || content.verb.form === 'ing')
  );
}

function negatedSubject(units: readonly Unit[], clause: Clause): boolean {
  const first = clause.subject[0];
  return first !== undefined && /^(no|neither|none|nobody|few)$/.test(units[first.from]?.lower ?? '');
}

/** "Recognises no government", "reproached neither side". */
function negatedObject(units: readonly Unit[], clause: Clause): boolean {
  const object = clause.complements.find((phrase) => !phrase.prep);
  return object !== undefined && /^(?:no|neither|none|nobody|nothing)$/.test(units[object.from]?.lower ?? '');
}

/** A sign turned round; concern has no opposite. */
export function flip(sign: Sign, by: 1 | -1): Sign {
  if (sign === 'worry' || sign === 0) return sign;
  return by === 1 ? sign : sign === 1 ? -1 : 1;
}
