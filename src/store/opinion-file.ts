import { appendFile, rename, stat } from 'node:fs/promises';
import type { KeptOpinion } from './opinions.js';

/** How large the file grows before it is set aside as `….1`, in place of the one set aside before it: in bytes. */
const LARGEST = 5_000_000;

/**
 * Appends opinions to a file, a JSON line each, one after another, readable by its owner alone. The file and the one set
 * aside never hold more than twice `largest` bytes. Rejects where the disk does; the next opinion is tried all the same.
 */
export function appendOpinions(file: string, largest = LARGEST): (kept: KeptOpinion) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  async function append(kept: KeptOpinion): Promise<void> {
    const line = `${JSON.stringify(kept)}\n`;
    const { size } = await stat(file).catch(() => ({ size: 0 }));
    if (size > 0 && size + Buffer.byteLength(line) > largest) await rename(file, `${file}.1`);
    await appendFile(file, line, { mode: 0o600 });
  }
  return (kept) => {
    const turn = last.then(() => append(kept));
    last = turn.catch(() => {});
    return turn;
  };
}
