import type { Status } from '../answers/index.js';
import type { ClauseSign } from './clause-sign.js';
import { type Clause, ownUnits } from './clauses.js';
import { verbSense } from './lexicon.js';
import type { Unit } from './units.js';

const RUMOUR =
  /^(rumou?rs?|rumou?red|reportedly|unconfirmed|allegedly|alleged|purported|purportedly|supposedly|gossip|speculation|speculated|hearsay)$/;
const FORECAST = new Set(['will', 'shall', "'ll"]);
const GUESS = new Set(['would', 'could', 'might', 'may']);
const LIKELY =
  /^(likely|unlikely|probably|expected|forecast|forecasts|predicted|predicts|eventually|inevitably|poised|prospects?)$/;
const CRITICISM =
  /^(criticism|criticised|criticized|critics|accused|accuse|accuses|allegations?|accusations?|condemned|denounced|blamed)$/;
const SPEECH = new Set(['say', 'pledge', 'praise', 'blame', 'ask']);
const REPORTED = new Set(['help', 'harm', 'raise', 'lower', 'get', 'carry']);

/** Whose word a clause is, from its own words: rumour and forecast first, then speech, then acts, else a judgement. */
export function clauseStatus(
  units: readonly Unit[],
  clause: Clause,
  sign: ClauseSign,
  how: { readonly agent: boolean; readonly quoted: boolean; readonly accused: boolean },
): Status {
  const words = ownUnits(units, clause);
  const reported = clause.marker === 'that' || clause.marker === 'of';
  const { verb } = clause;
  if (
    words.some((unit) => RUMOUR.test(unit.lower)) ||
    (reported && units.slice(0, clause.from).some((unit) => RUMOUR.test(unit.lower))) ||
    chain(clause).some((one) => RUMOUR.test(units[one.verb.main]?.lower ?? ''))
  )
    return 'rumour';
  if (how.accused || drawsCriticism(units, clause) || (!how.agent && words.some((unit) => CRITICISM.test(unit.lower))))
    return 'criticism';
  if (how.agent && isAccusation(clause)) return 'criticism';
  const speech = chain(clause).find(
    (one) =>
      (SPEECH.has(verbSense(one.verb.lemma, one.verb.particle)?.class ?? '') || one.verb.lemma === 'deny') &&
      one.subject[0] === clause.subject[0],
  );
  if (how.agent && (speech || how.quoted)) return 'statement';
  const modal = verb.modal ?? chain(clause).find((one) => one.verb.modal)?.verb.modal;
  if (modal && FORECAST.has(modal)) return 'forecast';
  if ((modal && GUESS.has(modal)) || words.some((unit) => LIKELY.test(unit.lower))) return 'forecast';
  const main = chain(clause).at(-1) ?? clause;
  const told =
    (main.verb.past || main.verb.perfect || main.verb.form === 'participle') &&
    sign.class !== 'be' &&
    sign.class !== 'worry';
  const senseClass = verbSense(main.verb.lemma, main.verb.particle)?.class;
  if (told && senseClass && REPORTED.has(senseClass)) return 'act';
  return 'judgement';
}

const DRAWS = new Set('come face draw attract receive get suffer meet provoke earn incur invite'.split(' '));

/** "Was accused of arming", "accused it of arming": a deed known from somebody's charge. */
function isAccusation(clause: Clause): boolean {
  const accuser = chain(clause).find((one) => one !== clause && verbSense(one.verb.lemma)?.class === 'blame');
  return accuser !== undefined && (accuser.verb.passive || accuser.subject[0] !== clause.subject[0]);
}

/** "Has come under some criticism": the criticism is of the subject, not the subject's. */
function drawsCriticism(units: readonly Unit[], clause: Clause): boolean {
  return (
    DRAWS.has(clause.verb.lemma) && clause.complements.some((phrase) => CRITICISM.test(units[phrase.head]?.lower ?? ''))
  );
}

/** A clause and those it completes, innermost first. */
export function chain(clause: Clause): Clause[] {
  const all: Clause[] = [];
  for (let one: Clause | undefined = clause; one && all.length < 6; one = one.governor) all.push(one);
  return all;
}
