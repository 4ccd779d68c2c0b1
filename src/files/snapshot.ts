import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EngineSnapshot } from '../engine-snapshot.js';
import { codeVersion } from './code-version.js';
import { decodeSnapshot, encodeSnapshot } from './snapshot-form.js';
import { writeWhole } from './write-whole.js';

let version: ReturnType<typeof codeVersion> | undefined;

/** The running code's version, read once: code that runs does not change. */
function thisCode(): ReturnType<typeof codeVersion> {
  version ??= codeVersion();
  return version;
}

/** Where a corpus folder's snapshot lies; deleting it costs nothing but the time of the next start. */
export function snapshotFile(directory: string): string {
  return path.join(directory, '.cache', 'engine.snapshot');
}

/**
 * The snapshot beside a corpus; undefined where there is none, where it is damaged, or where other code made it. What
 * of it still holds is for the engine to see, by the documents' hashes. Never throws.
 */
export async function readSnapshot(directory: string): Promise<EngineSnapshot | undefined> {
  try {
    const [bytes, version] = await Promise.all([readFile(snapshotFile(directory)), thisCode()]);
    return version === undefined ? undefined : await decodeSnapshot(bytes, version);
  } catch {
    return undefined;
  }
}

/**
 * Puts a snapshot beside a corpus, whole or not at all, so that of two writers one wins and readers see no half.
 * Returns why not where it cannot: a folder that may only be read is no error.
 */
export async function writeSnapshot(directory: string, snapshot: EngineSnapshot): Promise<string | undefined> {
  try {
    const version = await thisCode();
    if (version === undefined) return 'the code does not lie in files';
    await writeWhole(snapshotFile(directory), await encodeSnapshot(snapshot, version), { replace: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
