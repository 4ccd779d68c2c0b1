import { type Clause, isCoordinated, isSpeech } from './clauses.js';
import { childrenBy, type Tree } from './tree.js';
import type { Unit } from './units.js';

/** A whole clause that can be quoted alone, as [from, to) of its sentence's units. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A sentence no longer than this many characters is quoted whole. */
const SHORT = 120;
/** A clause shorter than this many characters says too little to stand alone; a parted one may have half of that. */
const LEAST = 28;

const CONTRAST = new Set(['while', 'whilst', 'whereas']);
/** Subordinators whose clause may stand alone after the main one, where a comma parts them. */
const TRAILING = new Set(['although', 'though', 'after', 'before', 'as', 'when', 'because', 'since']);
/** Those of them that need no comma. */
const CLOSING = new Set(['after', 'before', 'because', 'although', 'though']);

/**
 * The clauses that a long sentence may be cut into: each with a subject and verb of its own, joined to its neighbours
 * as an equal, or following the main clause after a comma. Conditions, relative clauses, what somebody said, and who
 * said it are never cut off, nor is anything within quotation marks. One piece, the whole, where nothing may be cut.
 */
export function pieces(tree: Tree, all: readonly Clause[]): Piece[] {
  const { units } = tree;
  const whole = { from: 0, to: units.length };
  const length = (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
  if (length <= SHORT) return [whole];
  const quoted = quotedUnits(units);
  const wanted = [...all.flatMap((clause) => cutBy(tree, clause, all)), ...cutsAtMarks(tree, all)];
  const cuts = [...new Set(wanted)].filter((at) => !quoted.has(at)).sort((a, b) => a - b);
  const found = [0, ...cuts].map((from, at) => ({ from, to: trimmed(tree, from, cuts[at] ?? units.length) }));
  const parted = (piece: Piece) => units[piece.from - 1]?.text === ';' || units[piece.to]?.text === ';';
  const long = (piece: Piece) =>
    (units[piece.to - 1]?.end ?? 0) - (units[piece.from]?.start ?? 0) >= (parted(piece) ? LEAST / 2 : LEAST);
  return found.every(long) ? found : [whole];
}

/** Where a clause that may stand alone begins or, where it stands before the main one, ends. */
function cutBy(tree: Tree, clause: Clause, all: readonly Clause[]): number[] {
  const { units, spans } = tree;
  const unit = units[clause.word];
  const span = spans[clause.word];
  const over = all.find(({ word }) => word === unit?.head);
  if (!unit || !span || !over || clause.verb.form !== 'finite' || !clause.ownSubject || !isMain(tree, over, all))
    return [];
  if (clause.governor || over.governor) return [];
  const start = firstWord(tree, span.from);
  if (childrenBy(tree, clause.word, 'mark').some((at) => units[at]?.lower === 'that')) return [];
  const opening = units[/^(?:and|but|or)$/.test(units[start]?.lower ?? '') ? start + 1 : start];
  if (/^(?:that|which|who|whom|whose)$/.test(opening?.lower ?? '')) return [];
  if (unit.label === 'conj') return [start];
  if (unit.label === 'ccomp')
    return isCoordinated(tree, clause.word, over.word) ? [conjunctionOf(tree, over.word)] : [];
  if (unit.label === 'parataxis')
    return clause.word > over.word && !isAttribution(tree, clause) && /^[;:—–,]$/.test(units[start - 1]?.text ?? '')
      ? [start]
      : [];
  if (unit.label !== 'advcl') return [];
  const marker = clause.marker ?? '';
  if (CONTRAST.has(marker)) return clause.word > over.word ? [start] : [firstWord(tree, span.to)];
  if (clause.word < over.word) return [];
  return units[start - 1]?.text === ',' ? (TRAILING.has(marker) ? [start] : []) : CLOSING.has(marker) ? [start] : [];
}

/** Where a semicolon or colon stands between two clauses that each have a subject and verb of their own. */
function cutsAtMarks({ units }: Tree, all: readonly Clause[]): number[] {
  const whole = (from: number, to: number) =>
    all.some(({ word, verb, ownSubject, marker }) => {
      const alone = verb.form === 'finite' && ownSubject && !/^(?:if|unless|which)$/.test(marker ?? '');
      return alone && from <= word && word < to;
    });
  const speaks = (at: number) => {
    const before = all.findLast(({ verb }) => verb.main < at);
    return before !== undefined && isSpeech(before);
  };
  const marks = [...units.keys()].filter((at) => /^[;:]$/.test(units[at]?.text ?? ''));
  return marks
    .filter((at) => whole(0, at) && whole(at, units.length) && !(units[at]?.text === ':' && speaks(at)))
    .map((at) => at + 1);
}

/** The units that stand within quotation marks, the marks included. */
function quotedUnits(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = false;
  for (const [at, { text }] of units.entries()) {
    const mark = /["“”]/.test(text);
    if (open || (mark && text !== '”')) found.add(at);
    if (mark) open = text === '“' || (text !== '”' && !open);
  }
  return found;
}

/** Where the word stands that joins a clause to the one before. */
function conjunctionOf(tree: Tree, at: number): number {
  return childrenBy(tree, at, 'cc')[0] ?? at;
}

/** The sentence's own clause, or one joined to it as an equal. */
function isMain(tree: Tree, clause: Clause, all: readonly Clause[]): boolean {
  const unit = tree.units[clause.word];
  if (unit?.label === 'root') return true;
  if (unit?.label !== 'conj' && unit?.label !== 'parataxis') return false;
  const over = all.find(({ word }) => word === unit.head);
  return over !== undefined && isMain(tree, over, all);
}

/** The first unit from a place on that is no mark. */
function firstWord({ units }: Tree, from: number): number {
  let at = from;
  while (at < units.length - 1 && /^[,;:—–-]$/.test(units[at]?.text ?? '')) at++;
  return at;
}

/** "… , the ministry said": its words belong to what stands before. */
function isAttribution(tree: Tree, clause: Clause): boolean {
  return (
    isSpeech(clause) &&
    childrenBy(tree, clause.word, 'ccomp').length === 0 &&
    clause.complements.every((phrase) => phrase.prep)
  );
}

/** Leaves out the marks between two pieces, and an "and" or "but" that the next one does not begin with. */
function trimmed({ units }: Tree, from: number, to: number): number {
  let end = to;
  if (to === units.length) return to;
  while (end > from + 1 && /^(?:[,;:—–-]|and|but|or|yet|so)$/i.test(units[end - 1]?.text ?? '')) end--;
  return end;
}
