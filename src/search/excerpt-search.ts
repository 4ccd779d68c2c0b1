import type { Registry } from '../actors/registry.js';
import type { Excerpt, Excerpts, Silence, Turn } from '../answers/index.js';
import type { Document } from '../corpus/document.js';
import { type Asked, readQuestion, weightedKeys } from './asked.js';
import { comparedSides, inRounds } from './comparison.js';
import { kinOf } from './deed.js';
import { excerptOf } from './excerpt-of.js';
import { withEarlierTurns } from './follow-up.js';
import { createPassageIndex, type Passage } from './passage-index.js';
import { passes, type QuestionFilters, questionFilters } from './question-filters.js';
import { type Ranked, rank } from './rank.js';
import {
  createSentenceTable,
  type IndexedSentence,
  type SentenceTable,
  type SentenceTableState,
} from './sentence-table.js';
import { absentActors, silenceReason } from './silence.js';
import { createSpelling, type Respelt } from './spelling.js';
import { suffices } from './suffices.js';
import { variedByDocument } from './varied.js';

/** What the question side finds: an answer without the corpus and the sources, which the engine adds. */
export type Found = Omit<Excerpts, 'corpus' | 'sources'> | Omit<Silence, 'corpus' | 'sources'>;

export interface ExcerptSearch {
  /** The excerpts that answer a question, or why there are none. Same question, same turns, same answer; never throws. */
  ask(question: string, options?: { readonly limit?: number; readonly previous?: readonly Turn[] }): Found;
  /** What was read, as plain data, to be handed back with the same sentences. */
  state(): SentenceTableState;
}

export interface ExcerptSearchInput {
  readonly documents: readonly Document[];
  /** Every sentence of the documents, in reading order. */
  readonly sentences: readonly IndexedSentence[];
  readonly registry: Registry;
  /** The state of a search over exactly these sentences and actors; then they are not read again. */
  readonly kept?: SentenceTableState | undefined;
}

/** Sentences that are weighed for one question. */
const WEIGHED = 200;
/** Excerpts shown where nothing answers: the nearest things there are. */
const NEAREST = 2;
/** A further excerpt must come this near to the best one's score. */
const NEAR_BEST = 0.5;

/** Reads the sentences and their words once; filled in turns, so that the event loop stays free. */
export async function createExcerptSearch({
  documents,
  sentences,
  registry,
  kept,
}: ExcerptSearchInput): Promise<ExcerptSearch> {
  const table = await createSentenceTable(documents, sentences, registry, kept);
  const keys = (text: string) => text.split(' ').filter((key) => key !== '');
  const index = await createPassageIndex(keyPassages(table), { analyser: { passage: keys, query: keys }, reranked: 0 });
  const spelling = await createSpelling(table, registry);

  function weighed(asked: Asked, filters: QuestionFilters): Ranked[] {
    const sought = askedKeys(asked, registry);
    const weight = (key: string) => sought.get(key) ?? 1;
    const hits = index.search([...sought.keys()].join(' '), { limit: WEIGHED, weight }).map(({ id }) => Number(id));
    const around = hits.slice(0, WEIGHED / 4).flatMap((at) => [at - 1, at, at + 1]);
    const places = [...around, ...hits].filter((at) => {
      const row = table.row(at);
      return row && passes(filters, row.document) && holdsPhrases(row.folded, filters.phrases);
    });
    return rank(asked, places, table, registry);
  }

  /** What fits a question, near-best scores alone, the best first; words are corrected only where nothing fits. */
  function settled(read: Asked, filters: QuestionFilters): Settled {
    const { asked, corrections } = spelling.names(read);
    const ranked = weighed(asked, filters);
    const absent = absentActors(asked, table, registry);
    if (absent.length > 0) return { asked, corrections, ranked, absent, fit: [] };
    const fit = fitting(ranked, asked);
    const respelt = fit.length > 0 ? undefined : spelling.words(asked);
    if (!respelt || respelt.corrections.length === 0) return { asked, corrections, ranked, absent, fit };
    const again = weighed(respelt.asked, filters);
    const refit = fitting(again, respelt.asked);
    return refit.length === 0
      ? { asked, corrections, ranked, absent, fit }
      : { ...respelt, corrections: [...corrections, ...respelt.corrections], ranked: again, absent, fit: refit };
  }

  function fitting(ranked: readonly Ranked[], asked: Asked): Ranked[] {
    const fit = ranked.filter((one) => suffices(one, asked, table, registry));
    const floor = (fit[0]?.score ?? 0) * NEAR_BEST;
    // Beside a sentence that holds the word itself, one with a mere relative of it ("power" for electricity) is noise.
    const noise = ({ literal, own }: Ranked['evidence']) => fit[0]?.evidence.literal && !literal && own > 0;
    return variedByDocument(
      fit.filter(({ score, evidence }) => score >= floor && !noise(evidence)),
      table,
    );
  }

  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: registry.get(id)?.name ?? id }));

  return {
    state: () => table.state(),
    ask(question, { limit = 5, previous = [] } = {}) {
      const filters = questionFilters(question.slice(0, 2_000));
      const read = withEarlierTurns(readQuestion(filters.text, registry), previous, registry);
      const { asked, corrections, ranked, absent, fit } = settled(read, filters);
      const sides = comparedSides(asked, registry)?.map((side) => settled(side, filters)) ?? [];
      const compared = inRounds(sides.map((side) => side.fit));
      const { actors, topics } = asked;
      const said = { question, actors: [...actors], topics: [...topics], corrections: [...corrections] };
      const all = excerpts(asked, compared.length > 0 ? compared : fit, table);
      if (all.length > 0) {
        const silentOn = named(sides.flatMap((side) => (side.fit.length === 0 ? side.asked.actors.slice(0, 1) : [])));
        const further = compared.length > 0 && silentOn.length > 0 ? { silentOn } : {};
        const more = Math.max(0, all.length - limit);
        return { kind: 'excerpts', ...said, excerpts: all.slice(0, limit), more, ...further };
      }
      const within = documents.filter((document) => passes(filters, document));
      const dates = within.flatMap(({ matter }) => matter.date ?? []).sort();
      const near = ranked.filter(({ evidence }) => evidence.worth > 0 || evidence.subject >= 0.5);
      return {
        kind: 'silence',
        ...said,
        excerpts: [],
        reason: silenceReason(asked, absent, table),
        absent: named(absent),
        searched: { documents: within.length, newest: dates.at(-1) ?? null },
        nearest: excerpts(asked, near.slice(0, NEAREST), table),
      };
    },
  };
}

/** A question as it was read in the end, with the sentences that answer it. */
interface Settled extends Respelt {
  readonly ranked: readonly Ranked[];
  readonly absent: readonly string[];
  readonly fit: readonly Ranked[];
}

/** Each sentence as a passage of its keys, made one by one as the index takes them. */
function* keyPassages(table: SentenceTable): Generator<Passage> {
  for (let at = 0; at < table.size; at++) yield { id: String(at), title: '', text: table.keys(at).join(' ') };
}

/** Every key under which a sentence that answers may be found, with what it counts beside the words themselves. */
function askedKeys({ words, asking, carried, actors }: Asked, registry: Registry): Map<string, number> {
  const keys = new Map<string, number>();
  const seek = (key: string, weight: number) => keys.set(key, Math.max(weight, keys.get(key) ?? 0));
  for (const word of [...words, ...carried, ...asking]) {
    for (const [key, weight] of weightedKeys(word)) seek(key, weight);
  }
  for (const id of actors) for (const one of kinOf(id, registry)) seek(`@${one}`, 1);
  return keys;
}

/** The excerpts of ranked sentences, none twice and none within another. */
function excerpts(asked: Asked, ranked: readonly Ranked[], table: SentenceTable): Excerpt[] {
  const shown: Excerpt[] = [];
  const said = new Set<string>();
  for (const one of ranked) {
    const text = table.row(one.at)?.folded.join(' ') ?? '';
    const forms = [excerptOf(asked, one, table), excerptOf(asked, one, table, { alone: true })];
    const excerpt = forms.find((form) => form && !shown.some((other) => overlap(form, other)));
    if (!excerpt || said.has(text)) continue;
    said.add(text);
    shown.push(excerpt);
  }
  return shown;
}

function overlap({ citation: a }: Excerpt, { citation: b }: Excerpt): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}

function holdsPhrases(folded: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.every((phrase) =>
    folded.some((_, at) => phrase.every((word, further) => folded[at + further] === word)),
  );
}
