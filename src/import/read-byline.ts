import { words } from '../text/words.js';

const START = /^(?:by|written by|authors?:?|words by)\s+/i;
const NAMES = /^\p{Lu}[\p{L}.'’ ,&-]{3,100}$/u;

/**
 * A line that names the authors and nothing else ("By Mona Saleh and Ali Nasser", or one of `known` alone), as their
 * names; undefined where it is none.
 */
export function readByline(line: string, known: readonly string[]): readonly string[] | undefined {
  const named = known.filter((name) => folded(name) === folded(line));
  if (named.length > 0) return named;
  if (!START.test(line)) return undefined;
  const rest = line.replace(START, '');
  if (!NAMES.test(rest) || /\p{Ll}{2,} \p{Ll}{4,}/u.test(rest)) return undefined;
  return rest
    .split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function folded(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}
