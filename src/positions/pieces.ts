import type { Run } from './clauses.js';
import { verbSense } from './lexicon.js';
import type { Unit } from './units.js';

/** A whole clause that can be quoted alone, as [from, to) of its sentence's units. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A sentence no longer than this many characters is quoted whole. */
const SHORT = 120;
/** A clause shorter than this many characters says too little to stand alone. */
const LEAST = 28;

const COORDINATE = new Set([';', ',', ':', 'and', 'but', 'or', 'yet', 'so', 'while', 'whilst', 'whereas', '—']);
const CONTRAST = new Set(['while', 'whilst', 'whereas']);

/**
 * The clauses that a long sentence may be cut into: each with a subject and verb of its own, joined to its neighbours
 * as an equal. Conditions, reasons, relative clauses, what somebody said, and who said it are never cut off, nor is
 * anything within quotation marks. One piece, the whole, where nothing may be cut.
 */
export function pieces(units: readonly Unit[], runs: readonly Run[]): Piece[] {
  const whole = { from: 0, to: units.length };
  const length = (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
  if (length <= SHORT || units.some((unit) => /["“”]/.test(unit.text))) return [whole];
  const cuts: number[] = [];
  runs.forEach((run, at) => {
    const last = cuts.at(-1) ?? 0;
    if (at === 0 || !run.independent || run.completes || !COORDINATE.has(run.breaker)) return;
    if (isAttribution(run) || run.clauses.every((clause) => clause.verb.form !== 'finite')) return;
    const before = runs.filter((one, i) => i < at && one.from >= last);
    const head = before.find((one) => one.independent);
    if (!head || isAttribution(head)) return;
    if (
      before.some(
        (one) =>
          one.marker !== undefined &&
          !COORDINATE.has(one.marker) &&
          one === before[0] &&
          one.breaker !== '' &&
          !CONTRAST.has(one.marker),
      )
    )
      return;
    if (
      before.length === 1 &&
      before[0]?.marker !== undefined &&
      !CONTRAST.has(before[0].marker) &&
      !COORDINATE.has(before[0].marker)
    )
      return;
    if (before.at(-1)?.completes && run.breaker !== ';') return;
    cuts.push(run.from);
  });
  const found = [0, ...cuts].map((from, at) => ({ from, to: trimmed(units, from, cuts[at] ?? units.length) }));
  const long = (piece: Piece) => (units[piece.to - 1]?.end ?? 0) - (units[piece.from]?.start ?? 0) >= LEAST;
  return found.every(long) ? found : [whole];
}

/** "… , the ministry said": its words belong to what stands before. */
function isAttribution(run: Run): boolean {
  const clause = run.clauses.find((one) => one.verb.form === 'finite');
  return (
    run.clauses.length === 1 &&
    clause !== undefined &&
    verbSense(clause.verb.lemma)?.class === 'say' &&
    clause.complements.every((phrase) => phrase.prep)
  );
}

/** Leaves out the marks and the "and" or "but" between two pieces. */
function trimmed(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  if (to === units.length) return to;
  while (end > from + 1 && /^(?:[,;:—–-]|and|but|or|yet|so)$/i.test(units[end - 1]?.text ?? '')) end--;
  return end;
}
