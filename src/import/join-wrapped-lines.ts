import { words } from '../text/words.js';
import { fromLastWord, throughFirstWord } from './outer-words.js';

/** First halves that keep their hyphen. */
const PREFIXES = new Set(
  'all anti co counter cross ex far half high ill inter intra long low mid multi near neo non off one post pre pro self semi short so sub trans two three ultra well wide'.split(
    ' ',
  ),
);

/** Lines of one paragraph as one line, and each word that was broken at a line end, as it was and as it became. */
export interface JoinedLines {
  readonly text: string;
  readonly broken: readonly { readonly before: string; readonly after: string }[];
}

/** A whole text as broken words are looked up in it: read once, however many paragraphs are joined. */
export interface WholeText {
  readonly text: string;
  readonly lower: string;
  /** Its words, folded. */
  readonly known: ReadonlySet<string>;
}

export function wholeTextOf(text: string): WholeText {
  return { text, lower: text.toLowerCase(), known: new Set(words(text).map((word) => word.folded)) };
}

/**
 * Joins lines that were wrapped at a column. A hyphen at a line end is taken out where it only broke a word: it stays
 * where `whole` has the word with its hyphen, or has the second half as a word, or the first is a prefix.
 */
export function joinWrappedLines(lines: readonly string[], whole: WholeText): JoinedLines {
  const { known, lower } = whole;
  const broken: { before: string; after: string }[] = [];
  let text = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    const [, first] = /(?:^|[^\p{L}-])(\p{L}+)-$/u.exec(text) ?? [];
    const [second] = /^\p{Ll}+/u.exec(line) ?? [];
    if (first === undefined || second === undefined) {
      text += /\p{L}-$/u.test(text) && second !== undefined ? line : ` ${line}`;
      continue;
    }
    const keeps =
      PREFIXES.has(first.toLowerCase()) ||
      lower.includes(`${first}-${second}`.toLowerCase()) ||
      (!known.has((first + second).toLowerCase()) && known.has(second) && !isHalf(second, line, whole.text));
    const before = `${fromLastWord(text)} ${throughFirstWord(line)}`;
    text = keeps ? text + line : text.slice(0, -1) + line;
    broken.push({ before, after: keeps ? before.replace('- ', '-') : before.replace('- ', '') });
  }
  return { text, broken };
}

/** Whether the text knows a word only from this line's beginning, as the second half of a broken one. */
function isHalf(second: string, line: string, wholeText: string): boolean {
  const pattern = new RegExp(`(?<![\\p{L}-])${second}(?!\\p{L})`, 'gu');
  return [...wholeText.matchAll(pattern)].every(({ index }) => wholeText.startsWith(line, index));
}
