import type { Word } from '../text/words.js';
import type { NameEntry } from './name-tree.js';

/** Names that are everyday words in lower case; typed so, they name nobody. */
const EVERYDAY = new Set(['us', 'who', 'let', 'tip', 'quad', 'au', 'is', 'fano', 'kia', 'lra', 'guard', 'quad']);

/** Words that may stand in capitals before or after a state's name without making it a person's or another place's. */
const NEUTRAL_NEIGHBOURS = new Set(
  `the in on at of for from to by with and or but as while when if after before since although though because that this
  these both neither either meanwhile however yesterday today president prime foreign defence defense interior minister
  ministry government king queen prince parliament army police embassy ambassador envoy january february march april may
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday under
  unlike like between among against near inside outside across via than not only why what who how where does did is was
  has will would should could can official officials
  state s compare contrast explain describe list show tell about`.split(/\s+/),
);

const COMPASS = new Set(['west']);
const DIRECTION = new Set(['to', 'toward', 'towards', 'in', 'from', 'on', 'of']);
const FINITE = new Set(
  'is was are were has have had will would may might can could should must remains remained wants wanted does did sees fears'.split(
    ' ',
  ),
);

/**
 * Whether a name found in a text is meant as a name. In documents case must agree: "us" is not the United States, and
 * "Michael Jordan" is not the kingdom. In questions (`caseless`) people type names in lower case, so that only
 * everyday words must keep their capitals.
 */
export function meansActor(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  entry: NameEntry,
  caseless: boolean,
): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return false;
  const written = text.slice(first.start, last.end);
  const lower = written === written.toLowerCase();
  if (lower && COMPASS.has(written)) {
    if (words[from - 1]?.folded !== 'the') return false;
    const follows = words[to]?.folded ?? '';
    return caseless ? follows !== 'of' && !DIRECTION.has(words[from - 2]?.folded ?? '') : FINITE.has(follows);
  }
  if (caseless && lower) return !EVERYDAY.has(first.folded) || to - from > 1;
  if (isMixedAcronym(entry.name)) return written === entry.name;
  if (isAcronym(entry.name)) return written === written.toUpperCase() || entry.name.toLowerCase() !== last.folded;
  if (/^\p{Lu}/u.test(entry.name) && !/^\p{Lu}/u.test(written)) return false;
  return !entry.actor?.ambiguous.includes(entry.name) || standsAlone(text, words, from, to);
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}.]{2,6}$/u.test(name);
}

/** "LeT", which "Let" is not. */
function isMixedAcronym(name: string): boolean {
  return /^\p{Lu}\p{Ll}\p{Lu}$/u.test(name);
}

/** Whether no capitalised neighbour turns the name into a person's or another place's. */
function standsAlone(text: string, words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const after = words[to];
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  if (before && text.slice(before.end, start) === ' ' && isName(before)) return false;
  return !(after && text.slice(end, after.start) === ' ' && isName(after));
}

function isName(word: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word.text) && !NEUTRAL_NEIGHBOURS.has(word.folded);
}
