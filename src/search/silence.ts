import type { Registry } from '../actors/registry.js';
import type { Silence } from '../answers/index.js';
import type { Asked } from './asked.js';
import type { Evidence } from './evidence.js';
import { answersKind } from './question-kind.js';
import type { Ranked } from './rank.js';
import type { SentenceTable } from './sentence-table.js';

/** The least share of words and actors together that an answer must cover, with its paragraph around it. */
const BOTH = 0.5;
/** The same where one word is all there is to go by: a mere synonym said of a mere group will not do. */
const BOTH_OF_ONE_WORD = 0.62;
/** The least share of the telling words alone; and of those the least within the sentence itself. */
const COVERED = 0.4;
const OWN = 0.2;
/**
 * Two actors or more that all stand in the sentence carry an answer with few of the words; but a question whether
 * something is so asks for just that, and needs more of them.
 */
const ACTORS_ALONE = 0.85;
const COVERED_BESIDE_ACTORS = 0.15;
const COVERED_BESIDE_ACTORS_WHETHER = 0.3;
/**
 * How far an answer must speak of the actor asked about first: by name or by a pronoun. Its group or a neighbouring
 * sentence's actor will do where this one names nobody else. Of a body of states texts often speak through its members,
 * and of a thread's actor without a name; and where *who* is asked, the others need not be named.
 */
const SUBJECT = 0.7;
const SUBJECT_NOBODY_ELSE = 0.5;
const SUBJECT_BODY = 0.25;
/** Where a sentence holds this share of two words or more, a body of states need hardly be named. */
const NEARLY_ALL = 0.65;
const SUBJECT_NEARLY_ALL = 0.15;
/** The least share of an earlier turn's words where the question has none of its own ("and Tajikistan?"). */
const CARRIED = 0.3;
/** Where a name or number of the question is nowhere in the corpus, nearly all else must be covered. */
const BESIDE_UNKNOWN_NAME = 0.75;

/** Whether the evidence for a sentence suffices to show it as an answer. The score plays no part: it grows with length. */
export function answers({ at, evidence }: Ranked, asked: Asked, table: SentenceTable, registry: Registry): boolean {
  const { covered, carried, actors, subject, own, both } = evidence;
  if (asked.kind === 'amount' && !answersKind('amount', table.row(at)?.sentence.text ?? '')) return false;
  if (subject < leastSubject(at, evidence, asked, table, registry)) return false;
  if (asked.words.length === 0) {
    if (actors < BOTH) return false;
    const together = asked.actors.length > 1 && actors >= ACTORS_ALONE;
    return together || asked.carried.length === 0 || carried >= CARRIED || sharesDocument(at, asked, table);
  }
  const oneWord = asked.words.length === 1 && subject < ACTORS_ALONE;
  if (both < (oneWord ? BOTH_OF_ONE_WORD : BOTH)) return false;
  if (asked.words.some(({ name, root }) => name && table.sentencesWith(root) === 0)) {
    return covered >= BESIDE_UNKNOWN_NAME && own >= OWN;
  }
  // What somebody said or how they responded often stands beside the sentence that tells to what.
  const inside = own >= OWN || (asked.asking.some(({ name }) => !name) && subject >= ACTORS_ALONE);
  if (covered >= COVERED && inside) return true;
  const few = asked.kind === 'whether' ? COVERED_BESIDE_ACTORS_WHETHER : COVERED_BESIDE_ACTORS;
  return asked.actors.length > 1 && actors >= ACTORS_ALONE && covered >= few;
}

function leastSubject(
  at: number,
  { own }: Evidence,
  { actors, words, inherited, kind: wanted }: Asked,
  table: SentenceTable,
  registry: Registry,
): number {
  const nearlyAll = own >= NEARLY_ALL && words.length > 1;
  const kind = registry.get(actors[0] ?? '')?.kind;
  if (kind === 'group' || kind === 'organisation') return nearlyAll ? SUBJECT_NEARLY_ALL : SUBJECT_BODY;
  if ((inherited && words.length > 0) || (wanted === 'who' && nearlyAll)) return SUBJECT_BODY;
  const others = [...(table.row(at)?.named ?? [])].filter((id) => !actors.includes(id));
  return others.length === 0 ? SUBJECT_NOBODY_ELSE : SUBJECT;
}

/** Whether the document that a sentence stands in holds half of an earlier turn's words: the thread's subject. */
function sharesDocument(at: number, { carried }: Asked, table: SentenceTable): boolean {
  const document = table.row(at)?.sentence.document ?? '';
  const held = carried.filter(({ root, classes }) => [root, ...classes].some((key) => table.holds(document, key)));
  return held.length * 2 >= carried.length;
}

/** Why nothing is shown. */
export function silenceReason(asked: Asked, absent: readonly string[], table: SentenceTable): Silence['reason'] {
  if (asked.words.length + asked.actors.length + asked.carried.length === 0) return 'nothing-asked';
  if (absent.length > 0) return 'actor-absent';
  const missing = asked.words.filter(
    ({ root, classes }) => table.sentencesWith(root) === 0 && !classes.some((one) => table.sentencesWith(one) > 0),
  );
  return missing.length > 0 && missing.length * 2 >= asked.words.length ? 'words-absent' : 'too-little-covered';
}

/** Actors asked about of whom no sentence speaks, not even through a group they belong to. */
export function absentActors(asked: Asked, table: SentenceTable, registry: Registry): string[] {
  return asked.actors.filter((id) => {
    const kin = registry.actors.filter(({ members }) => members.includes(id)).map((group) => group.id);
    const all = [id, ...kin, ...(registry.get(id)?.members ?? [])];
    return all.every((one) => table.sentencesWith(`@${one}`) === 0);
  });
}
