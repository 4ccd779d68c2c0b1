import type { DocumentChange } from './answers/index.js';
import type { Defect } from './citing/verbatim-gate.js';
import type { CorpusIssue, Document } from './corpus/document.js';
import { documentHash } from './corpus/document-hash.js';
import { createEngine, type Engine } from './engine.js';
import type { EngineSnapshot } from './engine-snapshot.js';
import { corpusFingerprint } from './files/corpus-fingerprint.js';
import { fileTimes } from './files/file-times.js';
import { type ReadCorpus, readCorpus } from './files/read-corpus.js';
import { readSnapshot, writeSnapshot } from './files/snapshot.js';
import type { Logger } from './logger.js';

/** An engine over a folder that may change while it answers. */
export interface LiveEngine {
  /** The engine of the corpus as it was last read whole. */
  current(): Engine;
  /**
   * Looks at the folder. What has changed, and has stayed as it is since the look before (so that no file is read while
   * it is being written), is read anew beside the answering, and takes the place of what was there all at once. A broken
   * corpus changes nothing but the log, which says what is wrong where. Looks do not overlap. Never rejects.
   */
  refresh(): Promise<void>;
  /** What became of the documents of late, newest first; what was there at the start by its files' times. */
  changes(): readonly DocumentChange[];
}

type WholeCorpus = Exclude<ReadCorpus, { readonly issues: unknown }>;

/** Reads a folder's corpus, with its snapshot where one is kept; all that is wrong with it where it is broken. */
export async function openEngine(
  directory: string,
  logger: Logger,
): Promise<LiveEngine | { readonly issues: readonly CorpusIssue[] }> {
  let lastLook = await corpusFingerprint(directory);
  let taken = lastLook;
  let looking = false;
  const first = await readCorpus(directory);
  if ('issues' in first) return first;
  const kept = await readSnapshot(directory);
  let corpus = first;
  let changed = await writtenDocuments(directory, first.documents);
  let engine = await built(first, kept);
  await keepSnapshot(kept);

  async function built({ documents, actors }: WholeCorpus, snapshot: EngineSnapshot | undefined): Promise<Engine> {
    const onDefect = (defect: Defect) => logger.error({ defect }, 'quote held back');
    return createEngine(documents, { actors, snapshot, onDefect });
  }

  async function keepSnapshot(before: EngineSnapshot | undefined): Promise<void> {
    const snapshot = engine.snapshot();
    const problem = snapshot === before ? undefined : await writeSnapshot(directory, snapshot);
    if (problem) logger.info({ problem }, 'no snapshot kept: the next start reads the documents anew');
  }

  async function readAnew(): Promise<void> {
    const read = await readCorpus(directory);
    if ('issues' in read) {
      const issues = read.issues.slice(0, SHOWN_ISSUES);
      logger.error({ issues, more: read.issues.length - issues.length }, 'corpus broken: answering from what it was');
      return;
    }
    const changes = changesBetween(corpus.documents, read.documents);
    const same = Object.values(changes).every((ids) => ids.length === 0) && read.actors === corpus.actors;
    if (same) {
      logger.info('corpus whole, and as it was');
      return;
    }
    const before = engine.snapshot();
    engine = await built(read, before);
    corpus = read;
    changed = withChanges(changed, changes, Date.now());
    logger.info({ documents: read.documents.length, ...changes }, 'corpus read anew');
    await keepSnapshot(before);
  }

  return {
    current: () => engine,
    changes: () => changed,
    async refresh() {
      if (looking) return;
      looking = true;
      try {
        const look = await corpusFingerprint(directory);
        const settled = look === lastLook;
        lastLook = look;
        if (!settled || look === taken) return;
        taken = look;
        await readAnew();
      } catch (error) {
        logger.error({ problem: String(error) }, 'corpus not read anew: answering from what it was');
      } finally {
        looking = false;
      }
    },
  };
}

/** How many changes are remembered. */
const CHANGES = 50;

async function writtenDocuments(directory: string, documents: readonly Document[]): Promise<DocumentChange[]> {
  const times = await fileTimes(
    directory,
    documents.map(({ id }) => id),
  );
  return [...times]
    .map(([document, at]) => ({ document, what: 'written' as const, at }))
    .sort((one, other) => other.at - one.at || (one.document < other.document ? -1 : 1))
    .slice(0, CHANGES);
}

/** What was seen now before what was known; a file's time tells nothing more once the document was seen to change. */
function withChanges(
  known: readonly DocumentChange[],
  changes: Readonly<Record<'added' | 'changed' | 'removed', readonly string[]>>,
  at: number,
): DocumentChange[] {
  const now = (['added', 'changed', 'removed'] as const).flatMap((what) =>
    changes[what].map((document) => ({ document, what, at })),
  );
  const seen = new Set(now.map(({ document }) => document));
  const before = known.filter(({ document, what }) => what !== 'written' || !seen.has(document));
  return [...now, ...before].slice(0, CHANGES);
}

/** Of many issues, how many a line of the log shows. */
const SHOWN_ISSUES = 20;

function changesBetween(before: readonly Document[], after: readonly Document[]) {
  const old = new Map(before.map((document) => [document.id, documentHash(document)]));
  const young = new Set(after.map(({ id }) => id));
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    changed: after.flatMap((document) =>
      old.has(document.id) && old.get(document.id) !== documentHash(document) ? [document.id] : [],
    ),
    removed: [...old.keys()].filter((id) => !young.has(id)),
  };
}
