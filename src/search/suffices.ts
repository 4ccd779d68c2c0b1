import type { Registry } from '../actors/registry.js';
import { type Asked, doerOf, keysOf } from './asked.js';
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
 * Two actors or more that all stand in the sentence carry an answer with few of the words, and three with none where the
 * deed is told; but a question whether something is so asks for just that, and needs more of them.
 */
const ACTORS_ALONE = 0.85;
const COVERED_BESIDE_ACTORS = 0.15;
const COVERED_BESIDE_ACTORS_WHETHER = 0.34;
const COVERED_UNTOLD = 0.25;
/** Where whether something is so is asked of two actors, each must at least stand in the paragraph. */
const LEAST = 0.3;
/** Who did a thing of which the sentence does not speak is told only where it holds nearly everything else. */
const WITHOUT_VERB = 0.6;
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
/** Every name that the corpus knows must at least stand in the sentence beside. */
const NAMES = 0.4;
/** The least share of an earlier turn's words where the question has none of its own ("and Tajikistan?"). */
const CARRIED = 0.3;
/** Where a name or number of the question is nowhere in the corpus, nearly all else must be covered. */
const BESIDE_UNKNOWN_NAME = 0.75;

/** Whether the evidence for a sentence suffices to show it as an answer. The score plays no part: it grows with length. */
export function suffices({ at, evidence }: Ranked, asked: Asked, table: SentenceTable, registry: Registry): boolean {
  if (missesThePoint(at, evidence, asked, table)) return false;
  if (evidence.subject < leastSubject(at, evidence, asked, table, registry)) return false;
  return asked.words.length === 0 ? sufficesWithoutWords(at, evidence, asked, table) : covers(evidence, asked, table);
}

/** Signs that a sentence answers another question than the one asked, however many of its words it holds. */
function missesThePoint(at: number, evidence: Evidence, asked: Asked, table: SentenceTable): boolean {
  const { kind } = asked;
  const { text = '' } = table.row(at)?.sentence ?? {};
  if ((kind === 'amount' || kind === 'when') && !answersKind(kind, text)) return true;
  if (evidence.deed === 'others' || evidence.elsewhere || evidence.names < NAMES) return true;
  if (kind === 'whether' && evidence.least < LEAST && evidence.covered < BESIDE_UNKNOWN_NAME) return true;
  return lacksVerb(asked, evidence);
}

/** Of a question that holds actors alone ("and Tajikistan?"), the earlier turns' words or the deed decide. */
function sufficesWithoutWords(at: number, evidence: Evidence, asked: Asked, table: SentenceTable): boolean {
  const { actors, carried, deed } = evidence;
  if (actors < BOTH) return false;
  if (deed === 'own' && asked.carried.length <= 1) return true;
  if (asked.carried.length === 0) return doerOf(asked) === undefined;
  const together = asked.actors.length > 1 && actors >= ACTORS_ALONE;
  return together || carried >= CARRIED || sharesDocument(at, asked, table);
}

function covers({ covered, actors, subject, own, both, deed }: Evidence, asked: Asked, table: SentenceTable): boolean {
  const oneWord = asked.words.length === 1 && subject < ACTORS_ALONE;
  if (both < (oneWord ? BOTH_OF_ONE_WORD : BOTH)) return false;
  if (asked.words.some(({ name, root }) => name && table.sentencesWith(root) === 0)) {
    return covered >= BESIDE_UNKNOWN_NAME && own >= OWN;
  }
  // What somebody said or how they responded often stands beside the sentence that tells to what.
  const inside = own >= OWN || (asked.asking.some(({ name }) => !name) && subject >= ACTORS_ALONE);
  if (covered >= COVERED && inside) return true;
  if (asked.actors.length < 2 || actors < ACTORS_ALONE) return false;
  if (asked.actors.length > 2 && deed === 'own') return true;
  if (asked.kind === 'whether') return covered >= COVERED_BESIDE_ACTORS_WHETHER;
  return covered >= (deed === 'untold' ? COVERED_UNTOLD : COVERED_BESIDE_ACTORS);
}

/** Whether a short question asks who did a thing of which the sentence does not speak. */
function lacksVerb({ kind, doer, words }: Asked, { verb, covered }: Evidence): boolean {
  if (kind !== 'who' || doer || words.length > 2 || !words.some((word) => word.verb)) return false;
  return verb === 0 && covered < WITHOUT_VERB;
}

function leastSubject(at: number, { own }: Evidence, asked: Asked, table: SentenceTable, registry: Registry): number {
  const { actors, words, inherited, kind: wanted } = asked;
  const nearlyAll = own >= NEARLY_ALL && words.length > 1;
  const kind = registry.get(doerOf(asked) ?? actors[0] ?? '')?.kind;
  if (kind === 'group' || kind === 'organisation') return nearlyAll ? SUBJECT_NEARLY_ALL : SUBJECT_BODY;
  if ((inherited && words.length > 0) || (wanted === 'who' && nearlyAll)) return SUBJECT_BODY;
  const others = [...(table.row(at)?.named ?? [])].filter((id) => !actors.includes(id));
  return others.length === 0 ? SUBJECT_NOBODY_ELSE : SUBJECT;
}

/** Whether the document that a sentence stands in holds half of an earlier turn's words: the thread's subject. */
function sharesDocument(at: number, { carried }: Asked, table: SentenceTable): boolean {
  const document = table.row(at)?.sentence.document ?? '';
  const held = carried.filter((word) => keysOf(word).some((key) => table.holds(document, key)));
  return held.length * 2 >= carried.length;
}
