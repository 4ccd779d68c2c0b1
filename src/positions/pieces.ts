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

const COORDINATE = new Set([';', ',', ':', 'and', 'but', 'or', 'yet', 'so', '—', '–']);
const CONTRAST = new Set(['while', 'whilst', 'whereas']);
/** Subordinators whose clause may stand alone after the main one, where a comma parts them. */
const TRAILING = new Set(['although', 'though', 'after', 'before', 'as', 'when', 'because', 'since']);

/**
 * The clauses that a long sentence may be cut into: each with a subject and verb of its own, joined to its neighbours
 * as an equal, or following the main clause after a comma. Conditions, relative clauses, what somebody said, and who
 * said it are never cut off, nor is anything within quotation marks. One piece, the whole, where nothing may be cut.
 */
export function pieces(units: readonly Unit[], runs: readonly Run[]): Piece[] {
  const whole = { from: 0, to: units.length };
  const length = (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
  if (length <= SHORT || units.some((unit) => /["“”]/.test(unit.text))) return [whole];
  const cuts: number[] = [];
  let group: Run[] = [];
  runs.forEach((run, at) => {
    if (group.some(isMain) && parts(units, run) && !isAttribution(run, runs[at + 1])) {
      cuts.push(run.from);
      group = [];
    }
    group.push(run);
  });
  const found = [0, ...cuts].map((from, at) => ({ from, to: trimmed(units, from, cuts[at] ?? units.length) }));
  const parted = (piece: Piece) =>
    /^[;.]$/.test(units[piece.to - 1]?.text ?? '') || units[piece.from - 1]?.text === ';';
  const long = (piece: Piece) =>
    (units[piece.to - 1]?.end ?? 0) - (units[piece.from]?.start ?? 0) >= (parted(piece) ? LEAST / 2 : LEAST);
  return found.every(long) ? found : [whole];
}

/** A run that can stand alone: no subordinator makes it depend on another. */
function isMain(run: Run): boolean {
  if (run.resumes) return true;
  return (
    run.independent &&
    !run.completes &&
    (run.marker === undefined || COORDINATE.has(run.marker) || CONTRAST.has(run.marker))
  );
}

/** Whether a run begins a clause of its own that may be parted from what stands before. */
function parts(units: readonly Unit[], run: Run): boolean {
  if (!run.independent || run.completes || run.resumes || run.clauses.every((clause) => clause.verb.form !== 'finite'))
    return false;
  if (COORDINATE.has(run.breaker) || CONTRAST.has(run.breaker))
    return run.marker === undefined || COORDINATE.has(run.marker) || CONTRAST.has(run.marker);
  return TRAILING.has(run.breaker) && units[run.from - 1]?.text === ',';
}

/** "… , the ministry said": its words belong to what stands before. */
function isAttribution(run: Run, next: Run | undefined): boolean {
  const clause = run.clauses.find((one) => one.verb.form === 'finite');
  if (run.clauses.length !== 1 || clause === undefined || next?.completes) return false;
  return verbSense(clause.verb.lemma)?.class === 'say' && clause.complements.every((phrase) => phrase.prep);
}

/** Leaves out the marks and the "and" or "but" between two pieces. */
function trimmed(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  if (to === units.length) return to;
  while (end > from + 1 && /^(?:[,;:—–-]|and|but|or|yet|so)$/i.test(units[end - 1]?.text ?? '')) end--;
  return end;
}
