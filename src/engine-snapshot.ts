import type { Registry } from './actors/registry.js';
import type { Document } from './corpus/document.js';
import { documentHash } from './corpus/document-hash.js';
import { analysing, type DocumentAnalysis } from './positions/index.js';
import type { SentenceTableState } from './search/index.js';
import { prepareTagger } from './text/tagged-sentences.js';

/**
 * What an engine worked out, as plain data (typed arrays beside what JSON holds). It holds for the code that made it:
 * whoever keeps it longer than a process must see to that.
 */
export interface EngineSnapshot {
  /** The actors' text that everything was read with. */
  readonly actors: string | null;
  /** Each document by its hash, in the engine's order. */
  readonly documents: readonly { readonly hash: string; readonly analysis: DocumentAnalysis }[];
  /** Of all these documents together. */
  readonly search: SentenceTableState;
}

/** Analyses of documents, in the same order; `search` is there where it holds for exactly these. */
export interface AnalysedCorpus {
  readonly documents: EngineSnapshot['documents'];
  readonly search: SentenceTableState | undefined;
}

/** Analyses the documents that a snapshot does not know; the others' analyses are taken from it, each by its hash. */
export async function analyseCorpus(
  documents: readonly Document[],
  registry: Registry,
  actors: string | null,
  snapshot: EngineSnapshot | undefined,
): Promise<AnalysedCorpus> {
  const usable = snapshot?.actors === actors ? snapshot : undefined;
  const known = new Map(usable?.documents.map(({ hash, analysis }) => [hash, analysis]));
  const analysed: { hash: string; analysis: DocumentAnalysis }[] = [];
  for (const document of documents) {
    const hash = documentHash(document);
    analysed.push({ hash, analysis: known.get(hash) ?? (await analyseInTurns(document, registry)) });
    await new Promise((turn) => setImmediate(turn));
  }
  const same =
    usable?.documents.length === analysed.length &&
    usable.documents.every(({ hash }, at) => hash === analysed[at]?.hash);
  return { documents: analysed, search: same ? usable.search : undefined };
}

/** Other work gets its turn after each sentence: some ms, ten times as many while the code is cold. */
async function analyseInTurns(document: Document, registry: Registry): Promise<DocumentAnalysis> {
  await prepareTagger();
  const steps = analysing(document, registry);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((turn) => setImmediate(turn));
  }
}
