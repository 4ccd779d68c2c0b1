import type { Registry } from '../actors/registry.js';
import type { Silence } from '../answers/index.js';
import type { Asked } from './asked.js';
import type { Ranked } from './rank.js';
import type { SentenceTable } from './sentence-table.js';

/** The least share of a question's telling words that an answer must cover, with its paragraph around it. */
const COVERED = 0.45;
/** The same where the words are those of an earlier turn ("and Tajikistan?"). */
const CARRIED = 0.3;
/** How far an answer must speak of the actor asked about, and of all actors together. */
const SUBJECT = 0.5;
const ACTORS = 0.45;
/** What the sentence itself must hold of the words. */
const OWN = 0.2;
/** Where a name or number of the question is nowhere in the corpus, all else must be covered. */
const COVERED_BESIDE_NAME = 0.75;

/** Whether the evidence for a sentence suffices to show it as an answer. The score plays no part: it grows with length. */
export function answers({ evidence }: Ranked, asked: Asked, table: SentenceTable): boolean {
  const { covered, carried, actors, subject, own } = evidence;
  if (subject < SUBJECT || actors < ACTORS) return false;
  if (asked.words.length === 0) return asked.carried.length === 0 || carried >= CARRIED;
  const unknown = asked.words.some(({ name, root }) => name && table.sentencesWith(root) === 0);
  return covered >= (unknown ? COVERED_BESIDE_NAME : COVERED) && own >= OWN;
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
