import { stat } from 'node:fs/promises';
import path from 'node:path';

/** When the files of some documents were last written, in milliseconds since 1970; without those that cannot be found. */
export async function fileTimes(directory: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const id of ids) {
    const found = await stat(path.join(directory, `${id}.md`)).catch(() => undefined);
    if (found) times.set(id, Math.floor(found.mtimeMs));
  }
  return times;
}
