import { family } from './word-families.js';
import { WORDNET } from './wordnet.js';

/** The root of a word that may stand for another, and how well it does: 1 would be the word itself. */
export interface Relative {
  readonly root: string;
  readonly credit: number;
}

const NEAR = 0.6;
const FAR = 0.35;

let rows: ReadonlyMap<string, string> | undefined;

/** WordNet's relatives by `v.attack`, read when a first question asks. */
function relativesById(): ReadonlyMap<string, string> {
  rows ??= new Map(
    WORDNET.trim()
      .split('\n')
      .map((row) => {
        const colon = row.indexOf(':');
        return [row.slice(0, colon), row.slice(colon + 1)];
      }),
  );
  return rows;
}

const POS: Readonly<Partial<Record<string, readonly string[]>>> = { NOUN: ['n'], VERB: ['v'], ADJ: ['a'] };

/**
 * Roots of the words that may stand for a word, by its dictionary form and its tag; without a tag that tells, of all its
 * parts of speech. Roots that the word itself has, or that come twice, are given once, with their best credit.
 */
export function relatedRoots(lemma: string, tag: string): readonly Relative[] {
  const forms = [lemma, lemma.replace(/is(?=e$)/, 'iz')];
  const found = new Map<string, number>();
  const own = family(lemma);
  for (const pos of POS[tag] ?? ['n', 'v', 'a']) {
    const row = forms.map((form) => relativesById().get(`${pos}.${form}`)).find((one) => one !== undefined) ?? '';
    const [near = '', far = ''] = row.split('|');
    for (const [words, credit] of [
      [near, NEAR],
      [far, FAR],
    ] as const) {
      for (const word of words.split(' ')) {
        const root = family(word);
        if (word !== '' && root !== own) found.set(root, Math.max(credit, found.get(root) ?? 0));
      }
    }
  }
  return [...found].map(([root, credit]) => ({ root, credit }));
}
